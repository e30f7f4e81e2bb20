import type { WordTree } from '../content/content.ts'
import { nameInList } from '../content/vocabulary.ts'

/** Something in the words of another language, and the English that had to stand in. */
export interface Translated<Value> {
  readonly value: Value
  /** Texts that nobody has translated as they are now. */
  readonly english: ReadonlySet<string>
}

type Words = WordTree | string | null | undefined

const innerOf = (words: Words, name: string): Words =>
  typeof words === 'object' && words !== null && Object.hasOwn(words, name) ? words[name] : undefined

const translate = (value: unknown, words: Words, english: Set<string>): unknown => {
  if (words === undefined) return value
  if (typeof value === 'string') {
    if (typeof words === 'string') return words
    english.add(value)
    return value
  }
  if (Array.isArray(value))
    return value.map((item, at) => translate(item, innerOf(words, nameInList(item, at)), english))
  return Object.fromEntries(
    Object.entries(Object(value) as object).map(([name, inner]) => [
      name,
      translate(inner, innerOf(words, name), english)
    ])
  )
}

/**
 * Puts the words of a language in place. Pure: the value that is given stays as it is.
 * @param value content, or a part of it.
 * @param words the words of that part; what they do not name stays as it is.
 */
export const translated = <Value>(value: Value, words: Words): Translated<Value> => {
  const english = new Set<string>()
  return { value: translate(value, words, english) as Value, english }
}
