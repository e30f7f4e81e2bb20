import type { DayNumber, Fact } from '../../content/content.ts'
import { weekdayOf } from '../../hours/london.ts'

/** One week of reviews. */
export interface RotaWeek {
  readonly monday: DayNumber
  readonly facts: readonly Fact[]
}

const FRIDAY = 4

/** On a weekend, the week to come. */
const firstMonday = (today: DayNumber): DayNumber => {
  const weekday = weekdayOf(today)
  return weekday > FRIDAY ? today + 7 - weekday : today - weekday
}

/**
 * Spreads reviews over weeks, so that nothing is checked after its review day and no week has much more than others.
 * Facts without a review day are left out. What is overdue falls into the first week.
 * @returns the weeks that have any, the first one first.
 */
export const rotaOf = (facts: readonly Fact[], today: DayNumber): readonly RotaWeek[] => {
  const monday = firstMonday(today)
  const weeks: Fact[][] = []
  const byDay = facts
    .filter(fact => fact.reviewBy !== undefined)
    .sort((a, b) => (a.reviewBy ?? 0) - (b.reviewBy ?? 0) || (a.id < b.id ? -1 : 1))
  for (const fact of byDay) {
    const last = Math.max(0, Math.floor(((fact.reviewBy ?? 0) - FRIDAY - monday) / 7))
    while (weeks.length <= last) weeks.push([])
    const possible = weeks.slice(0, last + 1)
    const fewest = Math.min(...possible.map(({ length }) => length))
    possible.find(({ length }) => length === fewest)?.push(fact)
  }
  return weeks
    .map((held, index) => ({ monday: monday + index * 7, facts: held }))
    .filter(({ facts: held }) => held.length > 0)
}
