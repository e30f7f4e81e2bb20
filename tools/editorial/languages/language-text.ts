import { isMap } from 'yaml'
import { readDocument } from '../../content/parse/read-document.ts'
import type { LanguageSource } from '../../content/parse/sources.ts'
import { languageFile } from '../../content/schema/language.ts'
import { englishAboveEach } from './file.ts'

/** The file of a language, read from its text. */
export interface LanguageText {
  readonly text: string
  readonly value: LanguageSource['value']
  /** The English above each translation, by its key. */
  readonly above: ReadonlyMap<string, string>
}

const parsed = (text: string): LanguageText | undefined => {
  const document = readDocument(text)
  if (!document || document.errors.length + document.warnings.length > 0) return undefined
  if (!isMap(document.get('words'))) return undefined
  const value = languageFile.safeParse(document.toJS({ maxAliasCount: 0 })).data
  return value && { text, value, above: englishAboveEach(document) }
}

const KEPT = 4
const kept = new Map<string, LanguageText | undefined>()

/** @returns the file of a language; nothing if it has errors. The last few results are kept. */
export const readLanguageText = (text: string): LanguageText | undefined => {
  const known = kept.has(text) ? kept.get(text) : parsed(text)
  kept.delete(text)
  kept.set(text, known)
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
  return known
}
