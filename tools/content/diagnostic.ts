/** One thing wrong with the content: where, what, and how to fix it. */
export interface Diagnostic {
  /** `error` stops the build; `warning` does not. */
  readonly severity: 'error' | 'warning'
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

/** @returns the error on one line: `file:line:column  what is wrong  how to fix it`. */
export const formatDiagnostic = (error: Diagnostic): string =>
  visible(`${error.file}:${error.line}:${error.column}  ${error.message}  ${error.fix}`)

/** @returns `1 error`, `2 errors`. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** @returns the errors in the order a reader goes through the files. */
export const sortDiagnostics = (errors: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...errors].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
