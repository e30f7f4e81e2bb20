import type { Content, DayNumber } from '../../content/content.ts'
import { DAY_MINUTES } from '../../content/vocabulary.ts'
import { fill } from '../fill.ts'
import type { Moment } from './london.ts'

/** The words of opening hours, with the language that days, dates and times are said in: English if it is left out. */
export type OpeningWords = Content['screens']['opening'] & { readonly locale?: string }

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
export const NOON = 720

/** Digits are those of the numbers that are rung, and years those of the calendar on the wall. */
const localesOf = (locale: string) => [`${locale}-u-ca-gregory-nu-latn`, 'en-GB']

const KINDS = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
  fullDate: { dateStyle: 'long' },
  time: { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }
} as const

/** Making one takes long, and there are few. */
const known = new Map<string, Intl.DateTimeFormat>()

const said = (kind: keyof typeof KINDS, locale: string, at: number): string => {
  const name = `${kind} ${locale}`
  const format =
    known.get(name) ?? new Intl.DateTimeFormat(localesOf(locale), { ...KINDS[kind], timeZone: 'UTC' })
  known.set(name, format)
  return format.format(at)
}

export const weekdaySaid = (day: DayNumber, locale = 'en-GB'): string => said('weekday', locale, day * DAY_MS)
export const dateSaid = (day: DayNumber, locale = 'en-GB'): string => said('date', locale, day * DAY_MS)
/** @returns a day with its year: "24 November 2026". */
export const fullDateSaid = (day: DayNumber, locale = 'en-GB'): string =>
  said('fullDate', locale, day * DAY_MS)

/** English counts the halves of a day. */
const timeInEnglish = (minute: number, words: OpeningWords): string => {
  const hour = Math.floor(minute / 60)
  const past = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`
  return fill(hour < 12 ? words.am : words.pm, { time: `${((hour + 11) % 12) + 1}${past}` })
}

/** @returns a time of day: in English as GOV.UK writes it, "9am", "4:30pm", "midday"; elsewhere as "16:30". */
export const timeSaid = (minute: number, words: OpeningWords): string => {
  if (minute % DAY_MINUTES === 0) return words.midnight
  if (minute === NOON) return words.midday
  return words.locale === undefined
    ? timeInEnglish(minute, words)
    : said('time', words.locale, minute * MINUTE_MS)
}

/** @returns the longest of some words, to keep room by. */
export const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** @returns a time of day as long as any. */
export const longestTime = (words: OpeningWords): string =>
  longestOf([0, NOON, NOON + 30].map(minute => timeSaid(minute, words)))

/** @returns the day of the week with the longest name. */
export const longestWeekday = ({ locale }: OpeningWords): string =>
  longestOf(Array.from({ length: 7 }, (_, day) => weekdaySaid(day, locale)))

/** Midnight belongs to the day that it ends: nobody takes "Sunday midnight" for the first minute of Sunday. */
export const asSaid = ({ day, minute }: Moment): Moment =>
  minute === 0 ? { day: day - 1, minute: DAY_MINUTES } : { day, minute }
