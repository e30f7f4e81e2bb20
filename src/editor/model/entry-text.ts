import { readValue } from '../../../tools/content/parse/read-document.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { readable } from '../../../tools/content/readable.ts'
import { type PartId, partOf, titleOf } from './names.ts'

/** The value of an entry: what is below its key, or the one item of a list. */
const entryValue = (text: string, isField: boolean): unknown => {
  const value = readValue(text)?.value
  return isField || Array.isArray(value) ? Object.values(Object(value))[0] : value
}

const flat = (value: unknown, labels: readonly string[]): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        flat(inner, [...labels, Array.isArray(value) ? String(Number(key) + 1) : readable(key)])
      )
    : [[labels.join(', '), String(value ?? '')]]

/**
 * @param entry its key in the file; `undefined` if the text is the whole file.
 * @returns each field of an entry by its name, as people read it; the text itself if it cannot be read.
 */
export const fieldsOf = (text: string, entry: string | undefined): ReadonlyMap<string, string> => {
  const value = entryValue(text, entry !== undefined)
  return new Map(value === undefined ? [['', text]] : flat(value, []))
}

const NAMES = /^ *(?:- )?(?:name|say|line): ["']?(.*?)["']?$/m

/** @returns the title of an entry: that of its file, then its own name or else its key. */
export const titleOfEntry = (texts: Texts, file: string, entry?: string, text = ''): string => {
  const title = titleOf(file, entry === undefined ? text : texts.get(file))
  if (entry === undefined) return title
  const name = NAMES.exec(text)?.[1] ?? readable(entry.replace(/^.*\//, '').replaceAll('.', ' '))
  return `${title}: ${name}`
}

/** The kinds of entries in a file of changes, as people count them. */
export type EntryKind = 'signature' | 'translation' | 'service' | 'text'

const KINDS: Partial<Record<PartId, EntryKind>> = { languages: 'translation', services: 'service' }

/** @returns the kind of an entry. */
export const entryKindOf = (file: string, entry = ''): EntryKind => {
  if (file.startsWith('sign-off/')) return 'signature'
  return entry.startsWith('localServices/') ? 'service' : (KINDS[partOf(file)] ?? 'text')
}
