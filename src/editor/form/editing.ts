import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import type { Change } from '../../../tools/editorial/splice/value.ts'
import type { Kind } from '../model/schema-fields.ts'

/** What the check says of a value. */
export interface Said {
  readonly path: Path
  readonly isFault: boolean
  readonly words: string
}

/** What a form may do to the file that it shows, and what the check says of it. */
export interface Editing {
  /** @returns whether it could be made. */
  readonly change: (change: Change) => boolean
  readonly said: readonly Said[]
}

const startsWith = (path: Path, start: Path) => start.every((key, at) => key === path[at])

/** @returns what is said of a value itself, not of what it holds. */
export const saidOf = ({ said }: Editing, path: Path): readonly Said[] =>
  said.filter(one => one.path.length === path.length && startsWith(one.path, path))

/** @returns what is said of a value and of all in it. */
export const saidWithin = ({ said }: Editing, path: Path): readonly Said[] =>
  said.filter(one => startsWith(one.path, path))

/** How an element of a form is found by the value that it shows. */
export const pathId = (path: Path): string => path.join(' ')

/** A value that a form shows, whatever it is. */
export interface ViewProps {
  readonly of: Kind
  readonly path: Path
  readonly value: unknown
  readonly name: string
  readonly help: string
  readonly editing: Editing
}
