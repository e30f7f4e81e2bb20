import type { EngineName } from '../engines/support/programs.ts'

/** One guard, broken on purpose: what the mutation run cannot do by itself. */
export interface Sabotage {
  readonly guard: string
  /** What somebody might do to it, by mistake or not. */
  readonly broken: string
  /** The folder, or the one file, that holds the guard. */
  readonly in: string
  /** Matches once in all of that. */
  readonly find: RegExp
  /** What stands there afterwards, with `$1` and the like from the match. */
  readonly put: string
  /** The file of tests that should object, in a browser or not, and a part of their titles. */
  readonly tests: string
  readonly named?: string
  /** Who runs them, if not Chromium with the fixture: it with the real words in another language, or another engine. */
  readonly project?: 'content' | 'in Welsh' | 'in Arabic' | EngineName
  /** The part of the site that is built anew with the break, if not the live page: the others stay as they were. */
  readonly part?: 'training'
}
