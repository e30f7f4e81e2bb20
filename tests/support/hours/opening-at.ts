import { DAY_MS } from '../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import type { Opening } from '../../../machines/hours/opening.ts'

/** @param time on London's clocks, such as "2026-11-25 12:00". */
export const moment = (time: string): Moment => ({
  day: Date.parse(time.slice(0, 10)) / DAY_MS,
  minute: Number(time.slice(11, 13)) * 60 + Number(time.slice(14))
})

const two = (value: number) => String(value).padStart(2, '0')

/** The inverse of `moment`. */
export const timeOf = ({ day, minute }: Moment): string =>
  `${new Date(day * DAY_MS).toISOString().slice(0, 10)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** @returns an opening in one line, for test tables. */
export const describeOpening = (opening: Opening): string => {
  if (opening.kind === 'allHours') return 'all hours'
  if (opening.kind === 'unknown') return `unknown: ${opening.doubt}`
  if (opening.kind === 'open') return opening.until ? `open until ${timeOf(opening.until)}` : 'open'
  const { opens, mayOpenSooner, holiday } = opening
  const state = holiday ? 'closed for a holiday' : 'closed'
  return opens ? `${state}, opens ${mayOpenSooner ? 'by ' : ''}${timeOf(opens)}` : state
}
