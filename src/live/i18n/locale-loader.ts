import { content, languages } from 'virtual:content'
import type { DateWords, Language } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { type PackedTexts, unpackTexts } from '../../../machines/language/catalogue.ts'
import { hasOpeningWords, openingWords } from '../../../machines/language/opening-words.ts'
import { ENGLISH_LOCALE, type Locale } from './locale.ts'

const readBlock = <Value>(name: string): Value =>
  JSON.parse(document.querySelector(`script[data-${name}]`)?.textContent ?? '')

/** @returns `undefined` for an unknown tag, or if the list of languages is damaged. */
const languageOf = (tag: string): Language | undefined => {
  try {
    return languages.all.find(language => language.tag === tag)
  } catch {
    return undefined
  }
}

/** @returns `undefined` if the language is unknown, or its texts are missing or damaged. */
const localeOf = (tag: string): Locale | undefined => {
  if (tag === ENGLISH) return ENGLISH_LOCALE
  const language = languageOf(tag)
  if (!language) return undefined
  try {
    const packed = readBlock<{ texts: PackedTexts; dates: DateWords }>(`language=${tag}`)
    const texts = unpackTexts(readBlock<readonly string[]>('content=keys'), packed.texts)
    const { dates } = packed
    const opening = hasOpeningWords(texts)
      ? { ...openingWords(content.screens.opening, texts), dates }
      : undefined
    return { language, texts, dates, opening }
  } catch {
    return undefined
  }
}

/** Part of the deferred script: `undefined` if the page was cut off before it. */
export const localeLoader = (): typeof localeOf | undefined => localeOf
