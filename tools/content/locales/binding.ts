import type { LanguageSource } from '../parse/sources.ts'
import { sha256OfText } from '../sha256.ts'

const eightLettersOf = (text: string) => sha256OfText(text).slice(0, 8)

/** @returns eight letters that bind a translation to the English it was made from: an edit of the English is noticed. */
export const bindingOf = (english: string): string => eightLettersOf(english)

/**
 * @returns eight letters that bind a review to all words of a file: an edit after the review is noticed. Missing
 * translations were not reviewed, and do not affect the review of the rest.
 */
export const reviewBindingOf = ({ words }: LanguageSource['value']): string =>
  eightLettersOf(
    JSON.stringify(
      Object.entries(words)
        .filter(([, { says }]) => says !== '')
        .map(([key, { says, of }]) => [key, says, of])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    )
  )
