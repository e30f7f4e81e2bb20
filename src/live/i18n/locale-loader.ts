import { content, languages } from 'virtual:content'
import type { DateWords, Language } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { type PackedTexts, unpackTexts } from '../../../machines/language/catalogue.ts'
import { hasOpeningWords, openingWords } from '../../../machines/language/opening-words.ts'
import { ENGLISH_LOCALE, type Locale } from './locale.ts'

const readBlock = <Value>(name: string): Value =>
  JSON.parse(document.querySelector(`script[data-${name}]`)?.textContent ?? '')

/** @returns what is known of a language. If the list is damaged, its texts may still be read: as a draft. */
const languageOf = (tag: string): Language => {
  const unlisted: Language = { tag, name: tag, dir: 'ltr', isWhole: true, isDraft: true }
  try {
    return languages.all.find(language => language.tag === tag) ?? unlisted
  } catch {
    return unlisted
  }
}

/** @returns `undefined` if the texts of the language are missing or damaged. */
const localeOf = (tag: string): Locale | undefined => {
  if (tag === ENGLISH) return ENGLISH_LOCALE
  try {
    const packed = readBlock<{ texts: PackedTexts; dates: DateWords }>(`language=${tag}`)
    const texts = unpackTexts(readBlock<readonly string[]>('content=keys'), packed.texts)
    const { dates } = packed
    const opening = hasOpeningWords(texts)
      ? { ...openingWords(content.screens.opening, texts), dates }
      : undefined
    return { language: languageOf(tag), texts, dates, opening }
  } catch {
    return undefined
  }
}

/** Part of the deferred script: `undefined` if the page was cut off before it. */
export const localeLoader = (): typeof localeOf | undefined => localeOf
