import type { Document } from 'yaml'
import { type Diagnostic, diagnosticAt } from './diagnostic.ts'
import { readDocument } from './parse/read-document.ts'
import type { Texts } from './parse/sources.ts'

/**
 * Edits a YAML text as a document.
 * @returns the text after the edit, formatted, with its own line ends and byte order mark.
 * @throws if it is not valid YAML.
 */
export const editedText = (text: string, edit: (document: Document) => void): string => {
  const document = readDocument(text.replaceAll('\r\n', '\n'))
  if (!document || document.errors.length + document.warnings.length > 0)
    throw new Error('This file cannot be read as YAML: correct its text first.')
  edit(document)
  const byteOrderMark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const written = byteOrderMark + document.toString({ lineWidth: 0 })
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}

/** @returns a YAML text as `npm run fix` writes it; unchanged if it is not valid YAML. */
export const formatted = (text: string): string => {
  try {
    return editedText(text, () => undefined)
  } catch {
    return text
  }
}

/** @returns the files that are not formatted, with their formatted text. */
export const reformatted = (texts: Texts): Texts =>
  new Map(
    [...texts]
      .map(([file, text]) => [file, formatted(text)] as const)
      .filter(([file, text]) => text !== texts.get(file))
  )

/**
 * @param how the command that formats.
 * @returns an error for each file that is not formatted, at the first line that differs.
 */
export const formatErrors = (texts: Texts, how: string): readonly Diagnostic[] =>
  [...reformatted(texts)].map(([file, text]) => {
    const [is, wanted] = [texts.get(file) ?? '', text].map(one => one.split('\n')) as [string[], string[]]
    const at = is.findIndex((line, index) => line !== wanted[index])
    const place = { line: at < 0 ? is.length : at + 1, column: 1 }
    return diagnosticAt('error', file, place, ['This file is not formatted.', `Run: ${how}`])
  })
