import type { Path } from '../../../tools/content/parse/yaml-file.ts'

/** What is open in the middle: a file, at one entry or one line of it. */
export interface OpenPlace {
  readonly file: string
  readonly path?: Path | undefined
  readonly line?: number
  /** The field to begin at, in the form. */
  readonly field?: Path
  /** The text that somebody came for: the key of a translation, or what stands in a field. */
  readonly sought?: string
}
