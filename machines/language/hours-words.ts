import type { Content, DateWords } from '../content/content.ts'
import type { HoursWords } from '../hours/format-time.ts'
import { interpolate } from '../text/format.ts'
import type { Catalogue } from './catalogue.ts'
import { englishText } from './lookup.ts'

/** Whether the texts of opening hours are translated. One is enough to check: either all of them are, or none. */
export const hasHoursWords = (texts: Catalogue): boolean => texts.has('screens.opening.open')

/**
 * @param content the English texts. @returns the texts of opening hours, with English as the fallback.
 * @param texts the texts of another language, if any; `dates` are its words for days.
 */
export const hoursWords = (
  content: Pick<Content, 'screens'>,
  texts?: Catalogue,
  dates?: DateWords
): HoursWords => ({
  say: (key, values = {}) => {
    const whole = `screens.opening.${key}` as const
    return interpolate(texts?.get(whole) ?? englishText(content, whole), values)
  },
  dates
})
