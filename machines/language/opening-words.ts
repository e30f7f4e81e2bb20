import type { Content, DateWords } from '../content/content.ts'
import type { OpeningWords } from '../hours/format-time.ts'
import { interpolate } from '../text/format.ts'
import type { Catalogue } from './catalogue.ts'
import { englishText } from './lookup.ts'

/** Whether opening hours are translated: all of their texts are or none is, as half a sentence helps nobody. */
export const hasOpeningWords = (texts: Catalogue): boolean => texts.has('screens.opening.open')

/**
 * @param content has the English.
 * @param texts those of another language; `dates` are its words for days.
 */
export const openingWords = (
  content: Pick<Content, 'screens'>,
  texts?: Catalogue,
  dates?: DateWords
): OpeningWords => ({
  say: (key, values = {}) => {
    const whole = `screens.opening.${key}` as const
    return interpolate(texts?.get(whole) ?? englishText(content, whole), values)
  },
  dates
})
