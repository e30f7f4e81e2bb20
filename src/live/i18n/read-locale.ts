import { content, languages } from 'virtual:content'
import type { DateWords } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { type PackedKeys, type PackedTexts, unpackTexts } from '../../../machines/language/catalogue.ts'
import { hasHoursWords, hoursWords } from '../../../machines/language/hours-words.ts'
import { readBlock } from '../platform/page-blocks.ts'
import { ENGLISH_LOCALE, type Locale } from './locale.ts'

/** Reads a language from the page. @returns its locale; `undefined` if its texts are missing or damaged. */
export const readLocale = (tag: string): Locale | undefined => {
  if (tag === ENGLISH) return ENGLISH_LOCALE
  const language = languages.all.find(language => language.tag === tag)
  if (!language) return undefined
  try {
    const packed = readBlock<{ texts: PackedTexts; dates: DateWords }>(`language=${tag}`)
    const texts = unpackTexts(readBlock<PackedKeys>('content=keys'), packed.texts)
    const { dates } = packed
    const opening = hasHoursWords(texts) ? hoursWords(content, texts, dates) : undefined
    return { language, texts, dates, opening }
  } catch {
    return undefined
  }
}
