import type { Dictionary } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { hasHoursWords, hoursWords } from '../../../machines/language/hours-words.ts'
import { englishText, lookUp } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { englishLanguage } from '../../content/compile/page-parts.ts'

type InLanguage = Pick<Dictionary, 'language' | 'texts'> & Partial<Pick<Dictionary, 'dates'>>

/** @returns the texts of an edition in one language. English needs no texts of its own, and no words of dates. */
const localeOf = ({ content, packs }: SiteEdition, { language, texts, dates }: InLanguage) => {
  const locals = Object.values(packs).flatMap(pack => pack.localServices)
  const english = (key: TextKey) => englishText(content, key, locals)
  const hasOpening = hasHoursWords(texts)
  return {
    ...{ language, dates },
    text: (key: TextKey) => lookUp({ tag: language.tag, texts, english }, key),
    // Days are in the same language as the words of hours.
    opening: hasOpening ? hoursWords(content, texts, dates) : hoursWords(content),
    openingLang: hasOpening ? language.tag : ENGLISH
  }
}
export type EditionLocale = ReturnType<typeof localeOf>

/** @returns the edition in English, then in each other language that officers work in. */
export const editionLocales = (edition: SiteEdition): readonly [EditionLocale, ...EditionLocale[]] => [
  localeOf(edition, { language: englishLanguage(edition.content), texts: new Map() }),
  ...edition.languages
    .filter(({ language }) => language.isWhole)
    .map(dictionary => localeOf(edition, dictionary))
]
