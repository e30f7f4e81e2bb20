/**
 * A change to one entry of the content, for instance to a service, a question, a text, a translation or a signature.
 */
export interface ChangedEntry {
  /** The path of its file, relative to the content folder. */
  readonly file: string
  /** The path of the entry within its file; left out if the entry is the whole file. */
  readonly entry?: string | undefined
  /** For a new entry: the entry that it follows, or the list that it heads. Left out if it goes to the end. */
  readonly after?: string | undefined
  /** The SHA-256 of its old text; left out if the entry is new. */
  readonly was?: string | undefined
  /** The SHA-256 of each other text that the same browser window has exported for this entry. */
  readonly over?: readonly string[] | undefined
  /** Its new text; left out if the entry was removed. */
  readonly now?: string | undefined
}

/** Every file of changes begins with these two values. */
export const CHANGES_FORMAT = 'encounter-checklist-changes'
export const CHANGES_VERSION = 1

/** @returns a file of changes, as JSON. The editor and training's sign-off export such files. */
export const changesFile = (entries: readonly ChangedEntry[]): string =>
  `${JSON.stringify({ format: CHANGES_FORMAT, version: CHANGES_VERSION, entries }, null, 1)}\n`
