import { digitsOf } from '../../text/digits.ts'
import type { Entry } from './entries.ts'

/** An entry that has all the words, with the text that shows why. */
export interface Found {
  readonly entry: Entry
  /** One of its texts with the first word; the title, if that has the word. */
  readonly text: string
}

/** @returns a text in lower case and without accents. */
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’]/g, "'").toLowerCase()

/** Fewer digits would match too many numbers. */
const DIGITS = 3

/** @returns the digits of a phone number, without the country code; nothing if it has letters, or too few digits. */
const numberIn = (query: string): string | undefined => {
  if (!/^[\d\s+()-]+$/.test(query)) return undefined
  const digits = digitsOf(query.replace(/^\s*(\+|00)44\s*(\(0\))?/, '0'))
  return digits.length >= DIGITS ? digits : undefined
}

/** Numbers match whatever their spaces; words match anywhere in a text. */
const matcherOf = (query: string): ((text: string) => boolean)[] => {
  const number = numberIn(query)
  if (number) return [text => digitsOf(text).includes(number)]
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .map(word => text => plain(text).includes(word))
}

/**
 * @param query words, all of which must be in an entry; or a phone number, spaced as you like.
 * @returns the entries that have them, those with all of them in the title first.
 */
export const search = (entries: readonly Entry[], query: string): readonly Found[] => {
  const [first, ...others] = matcherOf(query)
  if (!first) return []
  const matchers = [first, ...others]
  const inTitle: Found[] = []
  const inTexts: Found[] = []
  for (const entry of entries) {
    const all = [entry.title, ...entry.texts]
    if (!matchers.every(has => all.some(has))) continue
    if (matchers.every(has => has(entry.title))) inTitle.push({ entry, text: entry.title })
    else inTexts.push({ entry, text: all.find(first) ?? entry.title })
  }
  return [...inTitle, ...inTexts]
}

/** Whether each word, or the number, is in at least one of the texts. A search without words matches everything. */
export const matchesQuery = (texts: readonly string[], query: string): boolean =>
  matcherOf(query).every(has => texts.some(has))
