import { createHash } from 'node:crypto'
import { hashesInPage } from '../../tools/server/inline-hashes.ts'
import { headersOf } from '../../tools/server/policy.ts'
import { bareReactOf, bareReactScript } from './bare-react/bare-react.ts'
import { build } from './build.ts'
import { floorOf, readWords } from './floor/floor.ts'
import type { Words } from './floor/screens.tsx'
import type { Site } from './serve.ts'

/** What is measured side by side. */
export interface Pages {
  readonly words: Words
  readonly checklist: Site
  readonly floor: Site
  readonly bareReact: Site
}

/** The buttons of the quietest conversation, from the first screen to the outcome; and to the first screen again. */
export const TO_OUTCOME = ['Start', 'No', 'No', 'Yes', 'No'] as const
const AGAIN = 'New conversation'
export const BUTTONS = {
  checklist: [...TO_OUTCOME, 'Clear and finish', AGAIN],
  floor: [...TO_OUTCOME, AGAIN]
} as const

/** @returns the live page of a site. */
const pageOf = (site: Site): string => String(site.get('index.html'))

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
  const words = await readWords()
  const page = pageOf(checklist)
  return {
    words,
    checklist,
    floor: withPage(checklist, floorOf(page, words)),
    bareReact: withPage(checklist, bareReactOf(page, await bareReactScript()))
  }
}
