import type { DateWords } from '../content/content.ts'

/** @returns only the digits of a text: `0161 629 9861` becomes `01616299861`. */
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** @returns the text with a capital first letter. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1)

/** @returns the `tel:` address of a number. @param number with spaces, as it is displayed. */
export const telAddress = (number: string): string => `tel:${number.replaceAll(' ', '')}`

/** @returns the text with each {placeholder} replaced by its value. A placeholder without a value stays. */
export const interpolate = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)

/** @returns the longest of the texts, for which to reserve space. */
export const longestText = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** @returns a URL without the parts that nobody types: `https://www.nhs.uk/` becomes `nhs.uk`. */
export const displayAddress = (address: string): string => {
  const { host, pathname } = new URL(address)
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}

/** @returns the label of the item with this id, or the id if there is no such item. */
export const labelOf = <Id extends string>(
  list: readonly { readonly id: Id; readonly label: string }[],
  id: Id
): string => list.find(item => item.id === id)?.label ?? id

type Unit = keyof DateWords['units']

const inEnglish = (count: number, unit: Unit): string =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(count)

/**
 * @returns a count with its unit, in the right plural: "5 minutes", "2 funud".
 * @param dates the words of another language. Without them, or without their `units`, the result is in English.
 */
export const formatUnitCount = (count: number, unit: Unit, dates?: DateWords): string => {
  const words = dates?.units[unit]
  return words
    ? interpolate(words.others[count] ?? words.usual, { count: String(count) })
    : inEnglish(count, unit)
}

/** @returns a label as it is written inside a sentence: "housing" for "Housing", but "NHS care" unchanged. */
export const withinSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('en-GB') + label.slice(1) : label
