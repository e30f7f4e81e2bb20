import OpeningHours from 'opening_hours'
import type { DayHours, Span } from '../../content.ts'
import { DAY_MINUTES } from '../../vocabulary.ts'

const MINUTE_MS = 60_000

/** A week without any change of the clocks, in the zone of whatever machine builds this. Its first day is a Monday. */
const reference = (day: number) => new Date(2001, 5, 4 + day)

const minutesBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / MINUTE_MS)

const known = new Map<string, readonly DayHours[]>()

const evaluate = (value: string): readonly DayHours[] => {
  /** The second of two weeks, so that what Sunday night carries over is in Monday. */
  const opening = new OpeningHours(value)
  return Array.from({ length: 7 }, (_, day) => {
    const [start, end] = [reference(7 + day), reference(8 + day)]
    return opening.getOpenIntervals(start, end).map(([from, to, isUnknown]): Span => {
      const span = { from: minutesBetween(start, from), to: minutesBetween(start, to) }
      return isUnknown ? { ...span, unknown: true } : span
    })
  })
}

/**
 * @param value opening hours without bank holidays or dates.
 * @returns the hours of each day, Monday first, cut at midnight. Evaluated by the `opening_hours` package.
 * @throws what the package throws, if it cannot read the value.
 */
export const weekOf = (value: string): readonly DayHours[] => {
  const week = known.get(value) ?? evaluate(value)
  known.set(value, week)
  return week
}

/** @returns what one day has that is said to have these hours: `off`, `unknown` or times up to midnight. */
export const dayOf = (hours: string): DayHours => weekOf(hours)[0] ?? []

/** @returns how many minutes of a week are open or in doubt. */
export const minutesIn = (week: readonly DayHours[]): number =>
  week.flat().reduce((sum, { from, to }) => sum + to - from, 0)

/** Whether every minute of the week is open. */
export const isAlwaysOpen = (week: readonly DayHours[]): boolean =>
  week.every(day => day.every(span => !span.unknown)) && minutesIn(week) === 7 * DAY_MINUTES
