import type { DayHours } from '../../../machines/content/content.ts'
import { weekOf } from '../../content/hours/evaluate.ts'
import { rulesOf, timeWritten } from '../../content/hours/syntax.ts'

/** The part of an HSDS 3.0 schedule that we write and read. */
export interface Schedule {
  readonly freq: 'WEEKLY'
  /** Days in the form of RFC 5545: `MO,TU`. */
  readonly byday: string
  /** `09:00`; the midnight at the end of a day is `00:00`. */
  readonly opens_at: string
  readonly closes_at: string
  readonly attending_type: string
  /** The hours in the syntax of OpenStreetMap, which can also express unknown hours and bank holidays. */
  readonly description: string
}

export const RFC_DAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The name of the syntax, which stands before the hours in a description. */
export const SYNTAX = 'opening_hours='

export const weekWritten = (open: string): readonly DayHours[] => {
  const rules = rulesOf(open)
  return 'notARule' in rules ? [] : weekOf(rules)
}

/** @returns the spans of each day in which somebody answers, as `09:00-17:00`. */
export const spansOf = (week: readonly DayHours[]): readonly (readonly string[])[] =>
  week.map(day =>
    day.filter(({ unknown }) => !unknown).map(({ from, to }) => `${timeWritten(from)}-${timeWritten(to)}`)
  )

/**
 * @param open in the syntax of the content, without faults.
 * @param attending what the hours belong to: a phone, a chat.
 * @returns a schedule for each span, with the days that share it; none for unknown hours.
 */
export const schedulesOf = (open: string, attending: string): readonly Schedule[] => {
  const days = spansOf(weekWritten(open))
  return [...new Set(days.flat())].sort().map(span => {
    const [opens = '', closes = ''] = span.split('-')
    return {
      freq: 'WEEKLY',
      byday: RFC_DAYS.filter((_, day) => days[day]?.includes(span)).join(),
      opens_at: opens,
      closes_at: closes === '24:00' ? '00:00' : closes,
      attending_type: attending,
      description: SYNTAX + open
    }
  })
}
