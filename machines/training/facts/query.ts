import { digitsOf } from '../../text/digits.ts'

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

/** Whether each word, or the number, is in at least one of the texts. A search without words matches everything. */
export const matchesQuery = (texts: readonly string[], query: string): boolean =>
  matcherOf(query).every(has => texts.some(has))
