import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { SECOND_MS } from '../../machines/content/vocabulary.ts'
import { scriptOf } from '../../tools/build/script-of.ts'
import { filesIn } from '../../tools/server/file-list.ts'
import { hashesInPage } from '../../tools/server/inline-hashes.ts'
import { COMPRESSIBLE, contentTypeOf, endOf, headersOf, kindOf } from '../../tools/server/policy.ts'
import { Site as Server } from '../browser/offline/support/site.ts'

/** The files of a site by path; the page is `index.html`. */
type Site = ReadonlyMap<string, Buffer>

/** A page to measure, on a server of its own. */
export interface Measurable {
  readonly page: string
  readonly server: Server
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
  const files = filesIn(folder).map(path => [path, readFileSync(join(folder, path))] as const)
  rmSync(folder, { recursive: true })
  return new Map(files)
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

/** @returns what the worker holds about a page: its hash in two forms, and its policy. */
const marksOf = (page: string): readonly string[] => {
  const hash = createHash('sha256').update(page).digest()
  const { 'Content-Security-Policy': policy = '' } = headersOf('live', hashesInPage(page))
  return [hash.toString('hex'), hash.toString('base64'), policy]
}

/**
 * @returns the site with another page, and with a worker that caches that page.
 * @throws if the worker lacks any of the marks of the old page.
 */
const withPage = (site: Site, page: string): Site => {
  const after = marksOf(page)
  const worker = marksOf(String(site.get('index.html'))).reduce(
    (text, mark, at) => {
      if (!text.includes(mark)) throw new Error(`The worker holds no ${mark}`)
      return text.replaceAll(mark, after[at] ?? '')
    },
    String(site.get('sw.js'))
  )
  return new Map([...site, ['index.html', Buffer.from(page)], ['sw.js', Buffer.from(worker)]])
}

/** Serves a site as a force would: with the policy's headers, precompressed by Brotli at its best. */
const serve = async (site: Site): Promise<Server> => {
  const inline = hashesInPage(String(site.get('index.html')))
  const answers = [...site].map(([path, content]) => {
    const isCompressed = COMPRESSIBLE.includes(endOf(path))
    const body = isCompressed ? brotliCompressSync(content) : content
    const headers = {
      ...headersOf(kindOf(`/${path}`), inline),
      'Content-Type': contentTypeOf(path),
      'Content-Length': String(body.length),
      ...(isCompressed && { 'Content-Encoding': 'br' })
    }
    return [`/${path}`, { status: 200, headers, body }] as const
  })
  const server = new Server(new Map(answers))
  await server.start()
  return server
}

/** Builds the checklist, the floor and the bare React page, each served with the same other files. */
export const servePages = async () => {
  const site = build()
  const page = String(site.get('index.html'))
  const [floor, bareReact] = [floorOf(page), await bareReactOf(page)]
  return {
    checklist: { page, server: await serve(site), buttons: [...TO_OUTCOME, CLEAR, AGAIN] },
    floor: { page: floor, server: await serve(withPage(site, floor)), buttons: [...TO_OUTCOME, AGAIN] },
    bareReact: await serve(withPage(site, bareReact)),
    /** The headings of the questions in the shortest conversation. */
    questions: screensOf(page)
      .slice(0, -1)
      .map(screen => partOf(screen, /(?<=<h1[^>]*>)[^<]+/))
  }
}
