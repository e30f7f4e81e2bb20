/**
 * How to fix it in the editor, if `fix` is about files or the terminal: add the missing field; remove the
 * value; withdraw the number; put back what the guidance lists; ring; write hours as people do; or, as a
 * translator, look at a text, translate missing ones, review the language, remove texts without English.
 */
export type Mend =
  | 'add'
  | 'remove'
  | 'withdraw'
  | 'put-back'
  | 'ring'
  | 'hours'
  | 'look'
  | 'translate'
  | 'review'
  | 'remove-orphans'

/** One error or warning about the content: where it is, what it is, and how to fix it. */
export interface Diagnostic {
  /** `error` stops the build; `warning` does not. */
  readonly severity: 'error' | 'warning'
  /** Path below the content folder, as `services/num.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
  /** The path of the value, or of what is missing; left out if it is about the text of the file. */
  readonly path?: readonly PropertyKey[]
  readonly message: string
  readonly fix: string
  readonly mend?: Mend | undefined
}

/** What is wrong, and how to fix it. */
export type Finding = readonly [message: string, fix: string, mend?: Mend]

/** The start of a file, for what is wrong with all of it. */
export const AT_START = { line: 1, column: 1 } as const

export const diagnosticAt = (
  severity: Diagnostic['severity'],
  file: string,
  { line, column }: Pick<Diagnostic, 'line' | 'column'>,
  [message, fix, mend]: Finding,
  path?: Diagnostic['path']
): Diagnostic => ({ severity, file, line, column, ...(path && { path }), message, fix, mend })

const codeOf = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** Shows invisible characters by their codes, as some would break a line or reverse it. */
export const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, character => `<U+${codeOf(character)}>`)

/** @returns one line: `file:line:column  what is wrong  how to fix it`. */
export const formatDiagnostic = ({ file, line, column, message, fix }: Diagnostic): string =>
  visible(`${file}:${line}:${column}  ${message}  ${fix}`)

/** @returns `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`

/** @returns what an error says. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** @returns why something fails; `false` if it does not. */
export const refusalOf = (attempt: () => unknown): string | false => {
  try {
    attempt()
    return false
  } catch (error) {
    return reasonOf(error)
  }
}

/** @param file a path below the content folder. */
export const isTranslation = (file: string): boolean => file.startsWith('languages/')

/** Sorts by file, then by position. Translations come last, as their errors may follow from the English. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      Number(isTranslation(a.file)) - Number(isTranslation(b.file)) ||
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column
  )
