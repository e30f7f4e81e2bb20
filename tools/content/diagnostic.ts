/** One thing wrong with the content: where, what, and how to fix it. */
export interface Diagnostic {
  /** `fault` stops the build; `warning` does not. */
  readonly severity: 'fault' | 'warning'
  /** Path below the content folder, as `services/num.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
  readonly message: string
  readonly fix: string
}

/** What is quoted from a file may hold characters that would break the line, or turn it round. */
export const visible = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    character => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
  )

/** @returns the fault on one line: `file:line:column  what is wrong  how to fix it`. */
export const formatDiagnostic = (fault: Diagnostic): string =>
  visible(`${fault.file}:${fault.line}:${fault.column}  ${fault.message}  ${fault.fix}`)

/** @returns `1 fault`, `2 faults`. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** @returns the faults in the order a reader goes through the files. */
export const sortDiagnostics = (faults: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
