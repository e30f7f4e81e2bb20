import { content } from 'virtual:content'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { englishText, type LocalText, lookUp } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { useForce } from '../context/force.ts'
import { useLocale, usePersonLocale } from './locale.ts'

/** @returns a function that reads the English of a text. */
export const useEnglish = (): ((key: TextKey) => string) => {
  const force = useForce()
  // The force's data is parsed when it is read, and only texts of services are in it.
  return key => englishText(content, key, key.startsWith('services.') ? force?.locals : [])
}

/**
 * For places that need a string; elsewhere use `<T>`.
 * @returns a function that reads a text for the officer, with its language. English is the fallback.
 */
export const useT = (): ((key: TextKey) => LocalText) => {
  const english = useEnglish()
  const { language, texts } = useLocale()
  return key => lookUp({ tag: language.tag, texts, english }, key)
}

/** @returns a function from a key to the person's text; `undefined` without a language or a translation. */
export const usePersonT = (): ((key: TextKey) => string | undefined) => {
  const english = useEnglish()
  const locale = usePersonLocale()
  return key => (locale?.language.tag === ENGLISH ? english(key) : locale?.texts.get(key))
}
