import type { DayNumber } from '../content.ts'

/** @param day as `2026-11-24`. @returns its number, counted from 1 January 1970. */
export const dayNumber = (day: string): DayNumber => Date.parse(day) / 86_400_000

/** @returns a day in the UK, as `2026-11-24`. */
export const dayInUk = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now)

/**
 * @returns the day of the build in the UK, as `2026-11-24`: today, or the day of `SOURCE_DATE_EPOCH` (in seconds), by
 * which a build can be repeated. https://reproducible-builds.org/specs/source-date-epoch/
 */
export const buildDay = (): string => {
  const epoch = process.env.SOURCE_DATE_EPOCH
  return dayInUk(epoch === undefined ? new Date() : new Date(Number(epoch) * 1_000))
}
