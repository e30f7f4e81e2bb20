import type { DateWords, DayNumber } from '../content/content.ts'
import { DAY_MS } from '../content/vocabulary.ts'
import { interpolate } from '../text/format.ts'
import { lazy } from './lazy.ts'
import { weekdayOf } from './london.ts'

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const longWeekday = lazy(() => inUtc({ weekday: 'long' }))
const dayAndMonth = lazy(() => inUtc({ day: 'numeric', month: 'long' }))
const inNumbers = lazy(() => inUtc({ day: 'numeric', month: 'numeric', year: 'numeric' }))

const filledIn = (pattern: string, day: DayNumber, { months }: DateWords): string => {
  const [ofMonth = '', month = '', year = ''] = inNumbers()
    .format(day * DAY_MS)
    .split('/')
  return interpolate(pattern, { day: String(Number(ofMonth)), month: months[Number(month) - 1] ?? '', year })
}

/** @param dates the words of another language. Without them, this and the next functions return English. */
export const formatWeekday = (day: DayNumber, dates?: DateWords): string =>
  dates?.weekdays[weekdayOf(day)] ?? longWeekday().format(day * DAY_MS)
export const formatDate = (day: DayNumber, dates?: DateWords): string =>
  dates ? filledIn(dates.date, day, dates) : dayAndMonth().format(day * DAY_MS)
/** @returns a day with its year: "24 November 2026". */
export const formatFullDate = (day: DayNumber, dates?: DateWords): string =>
  dates ? filledIn(dates.fullDate, day, dates) : inUtc({ dateStyle: 'long' }).format(day * DAY_MS)
