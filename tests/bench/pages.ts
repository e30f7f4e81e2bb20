import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { SECOND_MS } from '../../machines/content/vocabulary.ts'
import { scriptOf } from '../../tools/build/script-of.ts'
import { hashesInPage } from '../../tools/server/inline-hashes.ts'
import { headersOf } from '../../tools/server/policy.ts'
import { isCompressible } from '../../tools/server/precompressed.ts'
import { marksOf, remarked, type Site, siteIn } from '../browser/offline/support/site.ts'

/** A page to measure, on a server of its own. */
export interface Measurable {
  readonly page: string
  readonly server: Site
  /** The shortest conversation, from the first screen back to the first screen. */
  readonly buttons: readonly string[]
}

/** The buttons of the shortest conversation, from the first screen to the outcome. */
export const TO_OUTCOME = ['Start', 'No', 'No', 'Yes', 'No'] as const
/** Takes a press only once it has been in sight for a while. */
export const CLEAR = 'Clear and finish'
const AGAIN = 'New conversation'

/** The heading of the first screen. */
export const FIRST = 'Before you start'

/** @returns the live page, built from the real content, and the files that go with it. */
const build = (): Site => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  const day = String(Date.parse('2026-11-25') / SECOND_MS)
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_DIR: 'content', SOURCE_DATE_EPOCH: day }
  })
  const site = siteIn(folder)
  rmSync(folder, { recursive: true })
  return site
}

/** @throws if the page has no such part. */
const partOf = (page: string, part: RegExp): string => {
  const [found] = part.exec(page) ?? []
  if (found === undefined) throw new Error(`The live page holds nothing like ${part}`)
  return found
}

/** @returns the screens of the shortest conversation that the live page holds for use before its app. */
const screensOf = (page: string): readonly string[] =>
  ['support', 'safety', 'safePlace', 'afraid', 'cleared otherwise'].map(name =>
    partOf(page, new RegExp(`<template data-early="${name}">.*?</template>`, 's'))
  )

/**
 * @returns a page with the head of the live page, without its policy: the server sends another. It is marked
 * as having a running script; otherwise it would say that its download was cut off.
 */
const pageWith = (page: string, body: string, script: string): string => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no" data-script>
${partOf(page, /<head>.*<\/style>/s).replace(/\s*<meta http-equiv[^>]*>/, '')}
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`

/**
 * The floor, which the checklist is measured against: a static page with the same style, first screen and
 * questions, and a plain script of a few lines. No page with these questions can be much quicker.
 */
const floorOf = (page: string): string =>
  pageWith(
    page,
    [partOf(page, /<div id="app">.*?(?=<template|<script>)/s), ...screensOf(page)].join('\n'),
    readFileSync('tests/bench/floor.js', 'utf8')
  )

/** Matches the scripts that hold the content and the forces' data. */
const DATA = /<script type="application\/json" data-(?:content="all"|force).*?<\/script>/gs

/** Whatever the checklist takes more than this page is the cost of all that it does besides. */
const bareReactOf = async (page: string): Promise<string> =>
  pageWith(
    page,
    ['<div id="app"></div>', ...(page.match(DATA) ?? [])].join('\n'),
    await scriptOf(fileURLToPath(new URL('bare-react.tsx', import.meta.url)))
  )

/** @returns the site with another page and its policy, and with a worker that caches that page. */
const withPage = (site: Site, page: string): Site => {
  const { body, headers } = site.read('/index.html')
  const { 'content-security-policy': old = '' } = headers
  const { 'Content-Security-Policy': policy = '' } = headersOf('live', hashesInPage(page))
  const [before, after] = [
    [...marksOf(body), old],
    [...marksOf(Buffer.from(page)), policy]
  ]
  const changed = site.copy()
  changed.put('/index.html', page, { ...headers, 'content-security-policy': policy })
  changed.put('/sw.js', remarked(String(site.read('/sw.js').body), before, after))
  return changed
}

/** Serves a site precompressed by Brotli at its best. */
const serve = async (site: Site): Promise<Site> => {
  for (const path of site.paths.filter(isCompressible)) {
    const { body, headers } = site.read(path)
    site.put(path, brotliCompressSync(body), { ...headers, 'content-encoding': 'br' })
  }
  await site.start()
  return site
}

/** Builds the checklist, the floor and the bare React page, each served with the same other files. */
export const servePages = async () => {
  const site = build()
  const page = String(site.read('/index.html').body)
  const floor = floorOf(page)
  const [withFloor, withBareReact] = [withPage(site, floor), withPage(site, await bareReactOf(page))]
  return {
    checklist: { page, server: await serve(site), buttons: [...TO_OUTCOME, CLEAR, AGAIN] },
    floor: { page: floor, server: await serve(withFloor), buttons: [...TO_OUTCOME, AGAIN] },
    bareReact: await serve(withBareReact),
    /** The headings of the questions in the shortest conversation. */
    questions: screensOf(page)
      .slice(0, -1)
      .map(screen => partOf(screen, /(?<=<h1[^>]*>)[^<]+/))
  }
}
