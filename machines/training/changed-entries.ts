/**
 * An entry of the content that somebody changed: a service, a question, a text by its key, a translation, a signature.
 */
export interface ChangedEntry {
  /** Its file, by the path below the content folder. */
  readonly file: string
  /** Where it is in its file; left out if it is the whole file. */
  readonly entry?: string | undefined
  /** Of a new one: the entry before it, or the list that it is first in. Left out if it goes to the end. */
  readonly after?: string | undefined
  /** The SHA-256 of its text before; left out if it is new. */
  readonly was?: string | undefined
  /** The SHA-256 of each other text of it that the same window gave out before. */
  readonly over?: readonly string[] | undefined
  /** Its text now; left out if it was removed. */
  readonly now?: string | undefined
}

/** What every file of changes begins with. */
export const CHANGES_FORMAT = 'encounter-checklist-changes'
export const CHANGES_VERSION = 1

/** @returns the file of changes, as JSON: what the editor and the sign-off of training give out. */
export const changesFile = (entries: readonly ChangedEntry[]): string =>
  `${JSON.stringify({ format: CHANGES_FORMAT, version: CHANGES_VERSION, entries }, null, 1)}\n`
