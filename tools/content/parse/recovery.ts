import type * as z from 'zod'
import { nearest } from '../nearest.ts'
import { type Path, valueAt, type YamlFile } from './yaml-file.ts'

/** Placeholder for a missing or invalid text. Rules skip it, as its file already has an error. */
const RECOVERY_TEXT = 'stand-in'

const RECOVERY_DAY = '9999-12-31'

export const isRecoveryValue = (text: string): boolean => text === RECOVERY_TEXT || text === RECOVERY_DAY

/** Whether a text is a placeholder, and not written in the file itself. */
export const isGuess = (yaml: YamlFile, path: Path, text: string): boolean =>
  isRecoveryValue(text) && !yaml.sourceText(path).includes(text)

/**
 * Error recovery: replaces invalid values by placeholders, so that rules that span several files can still check the rest of
 * the file. The result is never compiled.
 * @param sourceText the text at a path, as written in the file.
 * @returns the value that now fits, or `undefined` if it cannot be made to fit.
 */
export const recover = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  sourceText: (path: Path) => string
): z.output<Schema> | undefined => {
  const copy = structuredClone(value)
  for (let round = 0; round < 3; round++) {
    const result = schema.safeParse(copy)
    if (result.success) return result.data
    for (const issue of result.error.issues) replaceInvalid(copy, issue, sourceText)
  }
  return undefined
}

/** @returns the object or the list at a path, if there is one. */
const holderAt = (root: unknown, path: Path) =>
  valueAt(root, path) as Record<PropertyKey, unknown> | undefined

const replaceInvalid = (root: unknown, issue: z.core.$ZodIssue, sourceText: (path: Path) => string) => {
  if (issue.code === 'unrecognized_keys') {
    const object = holderAt(root, issue.path)
    for (const name of issue.keys) delete object?.[name]
    return
  }
  const key = issue.path.at(-1)
  const holder = holderAt(root, issue.path.slice(0, -1))
  if (!holder || key === undefined) return
  const replacement = replacementFor(issue, holder[key], sourceText)
  if (replacement === undefined) delete holder[key]
  else holder[key] = replacement
}

const FORMATS: Readonly<Record<string, string>> = { url: 'https://example.org/', date: RECOVERY_DAY }

const replacementFor = (issue: z.core.$ZodIssue, value: unknown, sourceText: (path: Path) => string) => {
  const absent = value === undefined || value === null
  if (issue.code === 'too_small' && issue.origin === 'string') return RECOVERY_TEXT
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? RECOVERY_TEXT
  if (issue.code === 'invalid_value') {
    // A guessed id could be reported as a duplicate.
    if (absent) return issue.path.at(-1) === 'id' ? undefined : issue.values[0]
    return nearest(String(value).slice(0, 60), issue.values.map(String))
  }
  if (issue.code !== 'invalid_type') return undefined
  if (issue.expected === 'boolean') return true
  if (issue.expected === 'string') return absent ? RECOVERY_TEXT : sourceText(issue.path)
  return undefined
}
