import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { readable } from '../../../tools/content/readable.ts'
import { FIELD_KINDS, type Field, type Kind } from '../../../tools/content/schema/kinds.ts'
import type { Change } from '../../../tools/editorial/change.ts'
import { inFormWords } from '../check/in-form-words.ts'
import { pathFinder } from '../model/place-at.ts'

/** The pause in typing after which an edit counts, if the field is not left earlier. Milliseconds. */
export const TYPING_PAUSE_MS = 400

/** An error or a warning of the check, at a value of the form. */
export interface FieldDiagnostic {
  readonly path: Path
  readonly isFault: boolean
  readonly message: string
}

/** What a form can do to its file, and what the check says about it. */
export interface Editing {
  /**
   * @param focus the field to focus after the edit, if the focus has to move.
   * @returns whether the edit could be made.
   */
  readonly change: (change: Change, focus?: Path) => boolean
  readonly diagnostics: readonly FieldDiagnostic[]
}

const startsWith = (path: Path, start: Path) => start.every((key, at) => key === path[at])

/** @returns the diagnostics of a value itself, without those of values in it. */
export const diagnosticsAt = ({ diagnostics }: Editing, path: Path): readonly FieldDiagnostic[] =>
  diagnostics.filter(one => one.path.length === path.length && startsWith(one.path, path))

/** @returns the diagnostics of a group itself, and of anything in it that is not one of its fields. */
export const diagnosticsBeside = (
  { diagnostics }: Editing,
  path: Path,
  names: readonly string[]
): readonly FieldDiagnostic[] =>
  diagnostics.filter(
    one => startsWith(one.path, path) && !names.includes(String(one.path[path.length] ?? ''))
  )

/** @returns the diagnostics of a value and of everything in it. */
export const diagnosticsWithin = ({ diagnostics }: Editing, path: Path): readonly FieldDiagnostic[] =>
  diagnostics.filter(one => startsWith(one.path, path))

/** @returns the id of an element of the form, made from the path of its value. */
export const pathId = (path: Path): string => path.join(' ')

/** @returns the description of a field in the words of the form: names of fields and choices as it shows them. */
export const helpOf = ({ of, description }: Field): string =>
  (FIELD_KINDS[of.kind].inForm?.(description) ?? description)
    .replace('[] if', 'Empty if')
    .replace(/`([a-z][a-zA-Z -]*)`/g, (_, name: string) => `"${readable(name)}"`)

/** A value that a form shows. */
export interface ViewProps<Of extends Kind = Kind> {
  readonly of: Of
  readonly path: Path
  readonly value: unknown
  readonly name: string
  readonly help: string
  readonly editing: Editing
}

/**
 * @param text the text of the file when it was checked.
 * @returns each diagnostic with the path of its value; none while the text cannot be read.
 */
export const locateDiagnostics = (
  text: string,
  findings: readonly Diagnostic[]
): readonly FieldDiagnostic[] => {
  const find = findings.length > 0 ? pathFinder(text) : undefined
  if (!find) return []
  return findings.map(finding => ({
    path: finding.path ?? find(finding.line, finding.column),
    isFault: finding.severity === 'error',
    message: inFormWords(finding)
  }))
}
