import { content as english } from 'virtual:content'
import { createContext, createElement, Fragment, type ReactNode, useContext } from 'react'
import type { Content, DateWords, WordTree } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { OpeningWords } from '../../../machines/hours/format-time.ts'

/** The officer's locale: content in their language, and how to render its texts. */
export interface OfficerLocale {
  readonly tag: string
  /** No translator has checked it. */
  readonly isDraft: boolean
  readonly content: Content
  readonly screens: Content['screens']
  /** Texts of opening hours, with the words for dates and times. */
  readonly opening: OpeningWords
  /** Words for days, dates and durations; `undefined` for English. */
  readonly dates: DateWords | undefined
  /** The dictionary; `undefined` for English. */
  readonly tree: WordTree | undefined
  /** The texts that are not translated, and so are in English. */
  readonly fallbacks: ReadonlySet<string>
  /**
   * Renders a text with its {placeholder}s filled in. A text that falls back to English is marked as English, for screen
   * readers.
   */
  readonly t: (text: string, values?: Readonly<Record<string, ReactNode>>) => ReactNode
}

const partsOf = (text: string, values: Readonly<Record<string, ReactNode>>): readonly ReactNode[] =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : values[part]))

/** Fills in each {placeholder}. */
export const fillNodes = (text: string, values: Readonly<Record<string, ReactNode>> = {}): ReactNode => {
  const parts = partsOf(text, values)
  return parts.length > 1 ? createElement(Fragment, null, ...parts) : text
}

export const createT =
  (fallbacks: ReadonlySet<string>): OfficerLocale['t'] =>
  (text, values = {}) =>
    fallbacks.has(text)
      ? createElement('span', { lang: ENGLISH }, ...partsOf(text, values))
      : fillNodes(text, values)

/** Joins texts with the locale's separator, each marked with its language. */
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
  /** Read when a screen needs it, as the page may still be loading. */
  get opening() {
    return english.screens.opening
  },
  dates: undefined,
  tree: undefined,
  fallbacks: new Set(),
  t: createT(new Set())
}

export const OfficerLocaleContext = createContext(ENGLISH_LOCALE)

export const useOfficerLocale = (): OfficerLocale => useContext(OfficerLocaleContext)

/** @returns the content in the officer's language. */
export const useContent = (): Content => useOfficerLocale().content

/** @returns the language of a text that falls back to English. */
export const fallbackLang = ({ fallbacks }: OfficerLocale, text: string): string | undefined =>
  fallbacks.has(text) ? ENGLISH : undefined
