import type { Content, DateWords } from '../content/content.ts'
import type { OpeningWords } from '../hours/format-time.ts'
import { interpolate } from '../text/format.ts'
import type { Catalogue } from './catalogue.ts'
import { englishText } from './lookup.ts'

/** Either all texts of opening hours are translated or none is: half a sentence helps nobody. */
export const hasOpeningWords = (texts: Catalogue): boolean => texts.has('screens.opening.open')

/**
 * @param content that has the English.
 * @param texts of another language, with its words for days.
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
