import type { DayNumber } from '../../machines/content/content.ts'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { visible } from './diagnostic.ts'

/** @param day as `2026-11-24`. @returns its number, counted from 1 January 1970. */
export const dayNumber = (day: string): DayNumber => Date.parse(day) / DAY_MS

/** @returns a day as `2026-11-24`. @param day its number, counted from 1 January 1970. */
export const isoDay = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** @returns a day in the UK, as `2026-11-24`. */
export const dayInUk = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now)

/** @returns today in the UK, as `2026-11-24`: the day by which facts are fresh or stale. Nothing but the clock sets it. */
export const todayInUk = (): string => dayInUk(new Date())

/** A time in seconds: milliseconds would have three digits more. */
const SECONDS = /^\d{1,10}$/

const noSeconds = (epoch: string): Error => {
  const message = `SOURCE_DATE_EPOCH is "${visible(epoch)}", which is not a number of seconds.  Write only digits, as "git log -1 --format=%ct" gives them, or leave it empty for today.`
  // A stack trace would only hide the message.
  return Object.assign(new Error(message), { stack: message })
}

/**
 * @returns the day of the build in the UK, as `2026-11-24`: today, or the day of `SOURCE_DATE_EPOCH`, by which a build
 * can be repeated. https://reproducible-builds.org/specs/source-date-epoch/
 * @throws if that is not a number of seconds, with what to write instead.
 */
export const buildDay = (): string => {
  const { SOURCE_DATE_EPOCH: epoch = '' } = process.env
  if (epoch === '') return todayInUk()
  if (!SECONDS.test(epoch)) throw noSeconds(epoch)
  return dayInUk(new Date(Number(epoch) * 1_000))
}
