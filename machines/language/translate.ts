import type { WordTree } from '../content/content.ts'
import { nameInList } from '../content/vocabulary.ts'

/** A value in another language, with the texts that fell back to English. */
export interface Translated<Value> {
  readonly value: Value
  /** English texts without a current translation. */
  readonly english: ReadonlySet<string>
}

type Words = WordTree | string | null | undefined

const wordsAt = (words: Words, name: string): Words =>
  typeof words === 'object' && words !== null && Object.hasOwn(words, name) ? words[name] : undefined

const translateValue = (value: unknown, words: Words, english: Set<string>): unknown => {
  if (words === undefined) return value
  if (typeof value === 'string') {
    if (typeof words === 'string') return words
    english.add(value)
    return value
  }
  if (Array.isArray(value))
    return value.map((item, index) => translateValue(item, wordsAt(words, nameInList(item, index)), english))
  return Object.fromEntries(
    Object.entries(Object(value) as object).map(([name, inner]) => [
      name,
      translateValue(inner, wordsAt(words, name), english)
    ])
  )
}

/**
 * Replaces English texts by their translations. Returns a copy.
 * @param value content, or a part of it.
 * @param words the translations of that part; what they do not name is unchanged.
 */
export const translate = <Value>(value: Value, words: Words): Translated<Value> => {
  const english = new Set<string>()
  return { value: translateValue(value, words, english) as Value, english }
}
