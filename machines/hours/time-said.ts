import type { Content, DayNumber } from '../../content/content.ts'
import { DAY_MINUTES } from '../../content/vocabulary.ts'
import { fill } from '../fill.ts'
import type { Moment } from './london.ts'

export type OpeningWords = Content['screens']['opening']

const DAY_MS = 86_400_000
export const NOON = 720

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const longWeekday = inUtc({ weekday: 'long' })
const dayAndMonth = inUtc({ day: 'numeric', month: 'long' })

export const weekdaySaid = (day: DayNumber): string => longWeekday.format(day * DAY_MS)
export const dateSaid = (day: DayNumber): string => dayAndMonth.format(day * DAY_MS)

/** @returns a time of day as GOV.UK writes it: "9am", "4:30pm", "midday", "midnight". */
export const timeSaid = (minute: number, words: OpeningWords): string => {
  if (minute % DAY_MINUTES === 0) return words.midnight
  if (minute === NOON) return words.midday
  const hour = Math.floor(minute / 60)
  const past = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`
  return fill(hour < 12 ? words.am : words.pm, { time: `${((hour + 11) % 12) + 1}${past}` })
}

/** @returns the longest of some words, to keep room by. */
export const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** @returns a time of day as long as any. */
export const longestTime = (words: OpeningWords): string =>
  longestOf([0, NOON, NOON + 30].map(minute => timeSaid(minute, words)))

/** @returns the day of the week with the longest name. */
export const longestWeekday = (): string => longestOf(Array.from({ length: 7 }, (_, day) => weekdaySaid(day)))

/** Midnight belongs to the day that it ends: nobody takes "Sunday midnight" for the first minute of Sunday. */
export const asSaid = ({ day, minute }: Moment): Moment =>
  minute === 0 ? { day: day - 1, minute: DAY_MINUTES } : { day, minute }
