import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import type { Change } from '../../../tools/editorial/splice/value.ts'
import type { Kind } from '../model/schema-fields.ts'

/** What a form may do to the file that it shows. */
export interface Editing {
  readonly change: (change: Change) => void
}

/** A value that a form shows, whatever it is. */
export interface ViewProps {
  readonly of: Kind
  readonly path: Path
  readonly value: unknown
  readonly name: string
  readonly help: string
  readonly editing: Editing
}
