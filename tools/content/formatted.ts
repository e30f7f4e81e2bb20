import type { Document } from 'yaml'
import { type Diagnostic, diagnosticAt } from './diagnostic.ts'
import { soundDocument, written } from './parse/read-document.ts'
import type { Texts } from './parse/sources.ts'
import type { YamlFile } from './parse/yaml-file.ts'

/** @returns a plain text with the line ends and the byte order mark that a file had. */
export const asIn = (before: string | undefined, text: string): string => {
  const ends = before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text
  return before?.startsWith('\ufeff') ? `\ufeff${ends}` : ends
}

/**
 * Edits a YAML text as a document.
 * @returns the text after the edit, formatted, with its own line ends and byte order mark.
 * @throws if it is not valid YAML.
 */
export const editedText = (text: string, edit: (document: Document) => void): string => {
  const document = soundDocument(text.replaceAll('\r\n', '\n'))
  if (!document) throw new Error('This file cannot be read as YAML: correct its text first.')
  edit(document)
  return asIn(text, written(document))
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
 * @param files the parsed files of these texts, so that none is parsed again.
 * @param how the command that formats.
 * @returns an error for each file that is not formatted, at the first line that differs.
 */
export const formatErrors = (files: readonly YamlFile[], texts: Texts, how: string): readonly Diagnostic[] =>
  files.flatMap(yaml => {
    const text = texts.get(yaml.file) ?? ''
    const wanted = /^\ufeff|\r/.test(text) ? formatted(text) : yaml.formatted()
    if (text === wanted) return []
    const [lines, wantedLines] = [text.split('\n'), wanted.split('\n')]
    const at = lines.findIndex((line, index) => line !== wantedLines[index])
    const place = { line: at < 0 ? lines.length : at + 1, column: 1 }
    return diagnosticAt('error', yaml.file, place, ['This file is not formatted.', `Run: ${how}`])
  })
