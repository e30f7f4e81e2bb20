import type { DayNumber } from '../content/content.ts'
import { DAY_MINUTES, HOUR_MS, MINUTE_MS } from '../content/vocabulary.ts'
import { lazy } from './lazy.ts'

/** A day and time as clocks in London show it. */
export interface Moment {
  readonly day: DayNumber
  /** Minutes since midnight. */
  readonly minute: number
}

/** Formats the hour in London, which is UTC or an hour ahead. The device's own time zone has no effect. */
const londonHour = lazy(
  () => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })
)

/**
 * @param now milliseconds since 1 January 1970 UTC.
 * @returns that moment in London, summer time included.
 */
export const londonTime = (now: number): Moment => {
  const isAhead = Number(londonHour().format(now)) !== Math.floor(now / HOUR_MS) % 24
  const minutes = Math.floor((now + (isAhead ? HOUR_MS : 0)) / MINUTE_MS)
  return { day: Math.floor(minutes / DAY_MINUTES), minute: minutes % DAY_MINUTES }
}

/** @returns the day of the week: 0 is Monday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (day + 3) % 7

/** @returns the minutes from one moment to another by London clocks: a change of the clocks is not counted. */
export const minutesUntil = (from: Moment, to: Moment): number =>
  (to.day - from.day) * DAY_MINUTES + to.minute - from.minute
