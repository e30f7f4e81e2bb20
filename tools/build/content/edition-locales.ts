import type { DateWords, Language } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { OpeningWords } from '../../../machines/hours/format-time.ts'
import type { Catalogue } from '../../../machines/language/catalogue.ts'
import { englishText, type LocalText, lookUp } from '../../../machines/language/lookup.ts'
import { hasOpeningWords, openingWords } from '../../../machines/language/opening-words.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { englishLanguage } from '../../content/compile/page-parts.ts'

/** The texts of an edition in one language that officers work in. */
export interface EditionLocale {
  readonly language: Language
  readonly text: (key: TextKey) => LocalText
  readonly opening: OpeningWords
  /** The language of the opening hours. */
  readonly openingLang: string
  /** `undefined` in English. */
  readonly dates: DateWords | undefined
}

const EMPTY_CATALOGUE: Catalogue = new Map()

/** @returns the edition in English, then in each other language that officers work in. */
export const editionLocales = (edition: SiteEdition): readonly [EditionLocale, ...EditionLocale[]] => {
  const { content, packs, languages } = edition
  const locals = Object.values(packs).flatMap(pack => pack.localServices)
  const english = (key: TextKey) => englishText(content, key, locals)
  const opening = openingWords(content)
  return [
    {
      language: englishLanguage(content),
      text: key => lookUp({ tag: ENGLISH, texts: EMPTY_CATALOGUE, english }, key),
      opening,
      openingLang: ENGLISH,
      dates: undefined
    },
    ...languages
      .filter(({ language }) => language.isWhole)
      .map(({ language, texts, dates }) => {
        const { tag } = language
        const hasOpening = hasOpeningWords(texts)
        return {
          language,
          text: (key: TextKey) => lookUp({ tag, texts, english }, key),
          // Days are in the same language as the words of hours.
          opening: hasOpening ? openingWords(content, texts, dates) : opening,
          openingLang: hasOpening ? tag : ENGLISH,
          dates
        }
      })
  ]
}
