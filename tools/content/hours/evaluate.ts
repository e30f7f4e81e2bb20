import OpeningHours from 'opening_hours'
import type { DayHours, Span } from '../../../machines/content/content.ts'
import { DAY_MINUTES, MINUTE_MS } from '../../../machines/content/vocabulary.ts'
import { passesMidnight, plainWeek, type WrittenRule } from './syntax.ts'

const MONDAY = 0
const WEEK = [MONDAY, 1, 2, 3, 4, 5, 6]

/** A week from a Monday in which the clocks do not change, in any time zone of the building machine. */
const reference = (day: number) => new Date(2001, 5, 4 + day)

const minutesBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / MINUTE_MS)

const dayIn = (opening: OpeningHours, day: number): DayHours => {
  const [start, end] = [reference(day), reference(day + 1)]
  return opening.getOpenIntervals(start, end).map(([from, to, isUnknown]): Span => {
    const span = { from: minutesBetween(start, from), to: minutesBetween(start, to) }
    return isUnknown ? { ...span, unknown: true } : span
  })
}

/** The package is slow, and most hours occur more than once. */
const memoized = <Result>(compute: (value: string) => Result): ((value: string) => Result) => {
  const results = new Map<string, Result>()
  return value => {
    const result = results.get(value) ?? compute(value)
    results.set(value, result)
    return result
  }
}

/** @param hours of one day: `off`, `unknown` or times up to midnight. */
export const dayOf = memoized(hours => dayIn(new OpeningHours(hours), MONDAY))

const wholeWeek = memoized(value => {
  const opening = new OpeningHours(value)
  return WEEK.map(day => dayIn(opening, day))
})

const isWithinDays = ({ days, hours }: WrittenRule) => days.length > 0 && !passesMidnight(hours)

/** If no night runs into the next day, each day follows from its own rules alone, from the last `;` on. */
const dayByDay = (rules: readonly WrittenRule[]): readonly DayHours[] =>
  WEEK.map(day => {
    const own = rules.filter(({ days }) => days.includes(day))
    const last = own.findLastIndex(({ joint }) => joint === '; ')
    const hours = own.slice(Math.max(last, 0)).map(rule => rule.hours)
    // Without a day after the comma, the package would take it for the same rule.
    return hours.length > 0 ? dayOf(hours.join(', Mo ')) : []
  })

/**
 * @param rules those for bank holidays are ignored.
 * @returns the hours of each day, Monday first, split at midnight. Evaluated by the `opening_hours` package.
 * @throws what the package throws, if it cannot read the value.
 */
export const weekOf = (rules: readonly WrittenRule[]): readonly DayHours[] => {
  const plain = rules.filter(({ isHoliday }) => !isHoliday)
  return plain.every(isWithinDays) ? dayByDay(plain) : wholeWeek(plainWeek(plain))
}

/** @returns how many minutes of a week are open or unknown. */
export const minutesIn = (week: readonly DayHours[]): number =>
  week.flat().reduce((sum, { from, to }) => sum + to - from, 0)

/** Whether every minute of the week is open. */
export const isAlwaysOpen = (week: readonly DayHours[]): boolean =>
  week.every(day => day.every(span => !span.unknown)) && minutesIn(week) === WEEK.length * DAY_MINUTES
