import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SECOND_MS } from '../../machines/content/vocabulary.ts'
import { scriptOf } from '../../tools/build/script-of.ts'
import { filesIn } from '../../tools/server/file-list.ts'
import { hashesInPage } from '../../tools/server/inline-hashes.ts'
import { headersOf } from '../../tools/server/policy.ts'

/** Texts and pictures by their paths, `index.html` for the page. */
export type Site = ReadonlyMap<string, Buffer>

/** What is measured side by side. */
export interface Pages {
  readonly checklist: Site
  readonly floor: Site
  readonly bareReact: Site
  /** The headings of the questions of the quietest conversation. */
  readonly questions: readonly string[]
}

/** The buttons of the quietest conversation, from the first screen to the outcome; and to the first screen again. */
export const TO_OUTCOME = ['Start', 'No', 'No', 'Yes', 'No'] as const
/** It waits from when it comes in sight. */
export const CLEAR = 'Clear and finish'
const AGAIN = 'New conversation'
export const BUTTONS = {
  checklist: [...TO_OUTCOME, CLEAR, AGAIN],
  floor: [...TO_OUTCOME, AGAIN]
} as const

/** @returns the live page of a site. */
export const pageOf = (site: Site): string => String(site.get('index.html'))

/** @returns the live page of the real content, and what goes with it. */
const build = (): Site => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        CONTENT_DIR: 'content',
        SOURCE_DATE_EPOCH: String(Date.parse('2026-11-25') / SECOND_MS)
      }
    })
    return new Map(filesIn(folder).map(path => [path, readFileSync(join(folder, path))]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @throws if a part does not stand in the page. */
const partOf = (page: string, part: RegExp): string => {
  const [found] = part.exec(page) ?? []
  if (found === undefined) throw new Error(`The live page holds nothing like ${part}`)
  return found
}

/** The screens of the quietest conversation, as the live page has them for presses before its app runs. */
const screensOf = (page: string): readonly string[] =>
  ['support', 'safety', 'safePlace', 'afraid', 'cleared otherwise'].map(name =>
    partOf(page, new RegExp(`<template data-early="${name}">.*?</template>`, 's'))
  )

/** The head of the live page. Its policy is left out: the server sends another. */
const headOf = (page: string): string =>
  partOf(page, /<head>.*<\/style>/s).replace(/\s*<meta http-equiv[^>]*>/, '')

/**
 * The floor that the checklist is measured against: a static page with the same style, the same first screen and the same
 * questions, and a plain script of a few lines. No page that asks them can be much quicker. It is marked as one whose script
 * runs, as else it would say that it was cut off.
 * @param page the live page, as it was built.
 */
const floorOf = (page: string): string => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no" data-script>
${headOf(page)}
</head>
<body>
${partOf(page, /<div id="app">.*?(?=<template|<script>)/s)}
${screensOf(page).join('\n')}
<script>${readFileSync('tests/bench/floor.js', 'utf8')}</script>
</body>
</html>
`

/** The content and the forces' data. */
const DATA = /<script type="application\/json" data-(?:content="all"|force).*?<\/script>/gs

/**
 * A page that React alone draws, of the same content and style as the checklist: what is lost to it is due to all that the
 * checklist does besides.
 * @param page the live page, as it was built.
 */
const bareReactOf = async (page: string): Promise<string> => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no">
${headOf(page)}
</head>
<body>
<div id="app"></div>
${[...page.matchAll(DATA)].join('\n')}
<script>${await scriptOf(fileURLToPath(new URL('bare-react.tsx', import.meta.url)))}</script>
</body>
</html>
`

/** What the worker knows of a page: its hash, in two forms, and its policy. */
const marksOf = (page: string): readonly string[] => {
  const hash = createHash('sha256').update(page).digest()
  return [
    hash.toString('hex'),
    hash.toString('base64'),
    headersOf('live', hashesInPage(page))['Content-Security-Policy'] ?? ''
  ]
}

/**
 * @returns a site with another page, and a worker that keeps that.
 * @throws if the worker does not hold each mark of the page.
 */
const withPage = (site: Site, page: string): Site => {
  const [before, after] = [marksOf(pageOf(site)), marksOf(page)]
  let worker = String(site.get('sw.js'))
  for (const [at, mark] of before.entries()) {
    if (!worker.includes(mark)) throw new Error(`The worker holds no ${mark}`)
    worker = worker.replaceAll(mark, after[at] ?? '')
  }
  return new Map([...site, ['index.html', Buffer.from(page)], ['sw.js', Buffer.from(worker)]])
}

/** Builds the checklist, and from it the floor and the page of bare React, which stand among the same other files. */
export const buildPages = async (): Promise<Pages> => {
  const checklist = build()
  const page = pageOf(checklist)
  const questions = screensOf(page)
    .slice(0, -1)
    .map(screen => partOf(screen, /(?<=<h1[^>]*>)[^<]+/))
  return {
    checklist,
    floor: withPage(checklist, floorOf(page)),
    bareReact: withPage(checklist, await bareReactOf(page)),
    questions
  }
}
