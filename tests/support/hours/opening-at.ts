import type { Calendar } from '../../../machines/content/content.ts'
import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { DAY_MS } from '../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../machines/hours/opening.ts'
import { compileHours, type HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import { content } from '../fixture-content.ts'

export type NationName = (typeof NATIONS)[number]

/** @param time by the clocks in London, as "2026-11-25 12:00". */
export const moment = (time: string): Moment => ({
  day: Date.parse(time.slice(0, 10)) / DAY_MS,
  minute: Number(time.slice(11, 13)) * 60 + Number(time.slice(14))
})

const two = (value: number) => String(value).padStart(2, '0')

/** The inverse of `moment`. */
export const timeOf = ({ day, minute }: Moment): string =>
  `${new Date(day * DAY_MS).toISOString().slice(0, 10)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** @returns an opening in one line, for tables of tests. */
export const describeOpening = (opening: Opening): string => {
  if (opening.kind === 'allHours') return 'all hours'
  if (opening.kind === 'unknown') return `unknown: ${opening.doubt}`
  if (opening.kind === 'open') return opening.until ? `open until ${timeOf(opening.until)}` : 'open'
  const { opens, mayOpenSooner, holiday } = opening
  const state = holiday ? 'closed for a holiday' : 'closed'
  return opens ? `${state}, opens ${mayOpenSooner ? 'by ' : ''}${timeOf(opens)}` : state
}

export interface Terms {
  readonly nation?: NationName
  readonly exceptions?: NonNullable<HoursSource['exceptions']>
  readonly calendar?: Partial<Calendar>
}

/** @returns a description of opening hours at a time, with the bank holidays of the fixture. */
export const openingAt =
  (open: string, { nation = 'england', exceptions, calendar }: Terms = {}) =>
  (time: string | Moment): string => {
    const hours = compileHours({ open, confirmed: true, ...(exceptions ? { exceptions } : {}) }, [nation])
    const now = typeof time === 'string' ? moment(time) : time
    return describeOpening(openingOf(hours, now, { ...content.calendar, ...calendar }))
  }
