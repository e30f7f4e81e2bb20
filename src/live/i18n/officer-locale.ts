import { content as english } from 'virtual:content'
import { createContext, createElement, Fragment, type ReactNode, useContext } from 'react'
import type { Content, DateWords, WordTree } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { OpeningWords } from '../../../machines/hours/time-said.ts'

/** Words of a language, as screens show them. */
export interface OfficerLocale {
  readonly tag: string
  /** Whether no translator has checked them. */
  readonly isDraft: boolean
  readonly content: Content
  readonly screens: Content['screens']
  /** Those of opening hours, with the language of days and times. */
  readonly opening: OpeningWords
  /** Of days, dates and counted times; nothing in English. */
  readonly dates: DateWords | undefined
  /** The words themselves; nothing in English. */
  readonly tree: WordTree | undefined
  /** English stands in for these texts. */
  readonly fallbacks: ReadonlySet<string>
  /**
   * Puts a text on the screen, with each {placeholder} filled in. English that stands in for what is not translated is
   * marked, so that a screen reader says it as English.
   */
  readonly t: (text: string, values?: Readonly<Record<string, ReactNode>>) => ReactNode
}

const partsOf = (text: string, values: Readonly<Record<string, ReactNode>>): readonly ReactNode[] =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : values[part]))

/** @returns a text with each {placeholder} filled in, as a screen shows it. */
export const fillNodes = (text: string, values: Readonly<Record<string, ReactNode>> = {}): ReactNode => {
  const parts = partsOf(text, values)
  return parts.length > 1 ? createElement(Fragment, null, ...parts) : text
}

export const createT =
  (english: ReadonlySet<string>): OfficerLocale['t'] =>
  (text, values = {}) =>
    english.has(text)
      ? createElement('span', { lang: ENGLISH }, ...partsOf(text, values))
      : fillNodes(text, values)

/** @returns texts in a list, each in its language. */
export const listNodes = (
  { t, dates, fallbacks }: Pick<OfficerLocale, 't' | 'dates' | 'fallbacks'>,
  texts: readonly string[]
): ReactNode => {
  const separator = dates?.separator ?? ', '
  if (!texts.some(text => fallbacks.has(text))) return texts.join(separator)
  return texts.map((text, at) => createElement(Fragment, { key: text }, at > 0 && separator, t(text)))
}

export const ENGLISH_LOCALE: OfficerLocale = {
  tag: ENGLISH,
  isDraft: false,
  content: english,
  screens: english.screens,
  /** Read when a screen needs it: the page may still be arriving. */
  get opening() {
    return english.screens.opening
  },
  dates: undefined,
  tree: undefined,
  fallbacks: new Set(),
  t: createT(new Set())
}

export const OfficerLocaleContext = createContext(ENGLISH_LOCALE)

/** @returns the words that the officer works in. */
export const useOfficerLocale = (): OfficerLocale => useContext(OfficerLocaleContext)

/** @returns the content in the language that the officer works in. */
export const useContent = (): Content => useOfficerLocale().content

/** @returns the language of a text, where it is not that of the screen. */
export const fallbackLang = ({ fallbacks }: OfficerLocale, text: string): string | undefined =>
  fallbacks.has(text) ? ENGLISH : undefined
