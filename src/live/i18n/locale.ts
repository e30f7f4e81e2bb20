import { content, languages } from 'virtual:content'
import { createContext, useContext } from 'react'
import type { DateWords, Language } from '../../../machines/content/content.ts'
import type { HoursWords } from '../../../machines/hours/format-time.ts'
import type { Catalogue } from '../../../machines/language/catalogue.ts'
import { hoursWords } from '../../../machines/language/hours-words.ts'

/** A language with its texts, as the officer or the person reads it. */
export interface Locale {
  readonly language: Language
  readonly texts: Catalogue
  /** Words for days, dates and durations; `undefined` for English. */
  readonly dates: DateWords | undefined
  /** Texts of opening hours, with the words for days; `undefined` if they are not translated. */
  readonly opening: HoursWords | undefined
}

export const ENGLISH_OPENING = hoursWords(content)

export const ENGLISH_LOCALE: Locale = {
  language: languages.all[0],
  texts: new Map(),
  dates: undefined,
  opening: ENGLISH_OPENING
}

interface Locales {
  readonly officer: Locale
  readonly person: Locale | undefined
  readonly personTag: string | undefined
}

export const LocaleContext = createContext<Locales>({
  officer: ENGLISH_LOCALE,
  person: undefined,
  personTag: undefined
})

/** @returns the officer's locale. */
export const useLocale = (): Locale => useContext(LocaleContext).officer

/** @returns the person's locale; `undefined` if no language is chosen, or its texts cannot be read. */
export const usePersonLocale = (): Locale | undefined => useContext(LocaleContext).person

/** @returns the tag of the language chosen for the person, even if its texts cannot be read. */
export const usePersonLocaleTag = (): string | undefined => useContext(LocaleContext).personTag

/** @returns the value for a text's `lang` attribute: `undefined` if it is in the language of the page. */
export const useMarkedLang = (lang: string): string | undefined =>
  lang === useLocale().language.tag ? undefined : lang
