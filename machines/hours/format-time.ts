import type { DateWords } from '../content/content.ts'
import { DAY_MINUTES, NOON } from '../content/vocabulary.ts'
import type { OpeningKey } from '../language/text-key.ts'
import type { Moment } from './london.ts'

/** The texts of opening hours in a language. Without `dates`, days and dates are in English. */
export interface HoursWords {
  readonly say: (key: OpeningKey, values?: Readonly<Record<string, string>>) => string
  readonly dates?: DateWords | undefined
}

/** @returns the items as one text: "9am to midday, 2pm to 5pm". */
export const joinList = (things: readonly string[], dates: DateWords | undefined): string =>
  things.join(dates?.separator ?? ', ')

/** @returns a time of day: in English as GOV.UK writes it, "9am", "4:30pm", "midday"; elsewhere as "16:30". */
export const formatTime = (minute: number, words: HoursWords): string => {
  if (minute % DAY_MINUTES === 0) return words.say('midnight')
  if (minute === NOON) return words.say('midday')
  const hour = Math.floor(minute / 60)
  const past = `:${String(minute % 60).padStart(2, '0')}`
  if (words.dates) return `${hour}${past}`
  return words.say(hour < 12 ? 'am' : 'pm', {
    time: `${((hour + 11) % 12) + 1}${minute % 60 === 0 ? '' : past}`
  })
}

/** Counts midnight as the end of the day before, because people read "Sunday midnight" that way. */
export const withMidnightAtEnd = ({ day, minute }: Moment): Moment =>
  minute === 0 ? { day: day - 1, minute: DAY_MINUTES } : { day, minute }
