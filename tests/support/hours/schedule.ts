import type { Calendar, DayNumber, Hours } from '../../../machines/content/content.ts'
import { DAY_MS } from '../../../machines/content/vocabulary.ts'
import { compileHours, divisionOf, type HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import type { NationName } from './opening-at.ts'

/** One way to take the bank holidays. */
export interface Reading {
  /** What the `opening_hours` package can evaluate: dates instead of `PH`. */
  readonly value: string
  /** The days on which something else replaces the week: a bank holiday, or an exception, which goes before it. */
  readonly replaced: ReadonlyMap<DayNumber, 'holiday' | 'exception'>
}

/** Opening hours, as we compile them and as the oracle is asked about them. */
export interface Schedule {
  readonly title: string
  readonly hours: Hours
  readonly calendar: Calendar
  /** Missing where no times are known. */
  readonly asked?: {
    /** Bank holidays as they are listed. */
    readonly listed: Reading
    /** The same, and the days that a substitute stands in for: some services keep those as well. */
    readonly kept: Reading
    /** The week alone. */
    readonly week: string
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const dated = (day: DayNumber): string => {
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${date}`
}

/** Our own list of bank holidays is the truth, so the package gets its dates. */
const readingOf = (
  open: string,
  holidays: readonly DayNumber[],
  exceptions: HoursSource['exceptions'] = []
): Reading => ({
  value: [
    open.replace('PH', holidays.map(dated).join(',')),
    ...exceptions.map(({ on, open: instead }) => `${dated(Date.parse(on) / DAY_MS)} ${instead}`)
  ].join('; '),
  replaced: new Map([
    ...holidays.map(day => [day, 'holiday'] as const),
    ...exceptions.map(({ on }) => [Date.parse(on) / DAY_MS, 'exception'] as const)
  ])
})

/** @param source opening hours as a file of content holds them. */
export const scheduleOf = (
  source: HoursSource,
  nations: readonly NationName[],
  calendar: Calendar
): Schedule => {
  const { open, exceptions } = source
  const division = divisionOf(source, nations)
  const title = JSON.stringify([open, division, exceptions])
  const whole = { title, hours: compileHours(source, nations), calendar }
  if (open === undefined) return whole
  const keeps = open.includes('PH') && division
  const holidays = keeps ? calendar.bankHolidays[division] : []
  const substituted = keeps ? calendar.substituted[division] : []
  return {
    ...whole,
    asked: {
      listed: readingOf(open, holidays, exceptions),
      kept: readingOf(open, [...holidays, ...substituted], exceptions),
      week: open.replace(/; PH .*/, '')
    }
  }
}
