import type { Path } from '../../../tools/content/parse/yaml-file.ts'

/** What is open in the middle column: a file, at one entry or one line. */
export interface OpenPlace {
  readonly file: string
  readonly path?: Path | undefined
  readonly line?: number
  /** The field to go to in the form. */
  readonly field?: Path
  /** The key of the requested translation. */
  readonly sought?: string
}
