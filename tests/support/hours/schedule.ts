import { compileHours, divisionOf, type HoursSource } from '../../../content/check/hours/compile-hours.ts'
import type { DayNumber, Hours } from '../../../content/content.ts'
import { content } from '../setting.ts'
import type { NationName } from './told.ts'

/** Opening hours, as we compile them and as the oracle is asked about them. */
export interface Schedule {
  readonly title: string
  readonly hours: Hours
  /** What the `opening_hours` package can evaluate: dates instead of `PH`. Missing where no times are known. */
  readonly value?: string
  /** The days on which something else replaces the week: a bank holiday, or an exception, which goes before it. */
  readonly replaced: ReadonlyMap<DayNumber, 'holiday' | 'exception'>
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const DAY_MS = 86_400_000

const dated = (day: DayNumber): string => {
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${date}`
}

/** Our own list of bank holidays is the truth, so the package gets its dates. */
const withDates = (
  open: string,
  holidays: readonly DayNumber[],
  exceptions: HoursSource['exceptions'] = []
) =>
  [
    open.replace('PH', holidays.map(dated).join(',')),
    ...exceptions.map(({ on, open: instead }) => `${dated(Date.parse(on) / DAY_MS)} ${instead}`)
  ].join('; ')

/** @param source opening hours as a file of content holds them. */
export const scheduleOf = (source: HoursSource, nations: readonly NationName[]): Schedule => {
  const { open, exceptions } = source
  const division = divisionOf(source, nations)
  const holidays = open?.includes('PH') && division ? content.calendar.bankHolidays[division] : []
  return {
    title: JSON.stringify([open, division, exceptions]),
    hours: compileHours(source, nations),
    ...(open === undefined ? {} : { value: withDates(open, holidays, exceptions) }),
    replaced: new Map([
      ...holidays.map(day => [day, 'holiday'] as const),
      ...(exceptions ?? []).map(({ on }) => [Date.parse(on) / DAY_MS, 'exception'] as const)
    ])
  }
}
