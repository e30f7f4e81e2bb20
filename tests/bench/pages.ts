import { build } from './build.ts'
import { floorOf, readWords } from './floor/floor.ts'
import type { Words } from './floor/screens.tsx'
import { manyfold } from './many.ts'
import type { Site } from './serve.ts'

/** What is measured side by side. */
export interface Pages {
  readonly words: Words
  readonly checklist: Site
  readonly floor: Site
}

/** The buttons of the quietest conversation, from the first screen to the first screen again. */
const SPOKEN = ['Start', 'No', 'No', 'Yes', 'No'] as const
/** How many of them lead to the outcome. */
export const UNTIL_OUTCOME = SPOKEN.length
const AGAIN = 'New conversation'
export const BUTTONS = {
  checklist: [...SPOKEN, 'Clear and finish', AGAIN],
  floor: [...SPOKEN, AGAIN]
} as const

/** @returns the live page of a site. */
export const pageOf = (site: Site): string => String(site.get('index.html'))

/** Builds the checklist, and the floor from it, which stands among the same other files. */
export const buildPages = async (): Promise<Pages> => {
  const checklist = build()
  const words = await readWords()
  const page = Buffer.from(floorOf(pageOf(checklist), words))
  return { words, checklist, floor: new Map([...checklist, ['index.html', page]]) }
}

/** @returns the checklist with so many times its content. */
export const buildMany = (times: number): Site => build({ texts: manyfold(times) })
