import type { Data, DayNumber, Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import { weekdayOf } from '../hours/london.ts'

/** A fact with its sources, for training. */
export interface Fact {
  /** Its file and, if there are several in that file, its id there. */
  readonly id: string
  readonly kind: 'service' | 'local' | 'force' | 'nation' | 'holidays' | 'action' | 'statements' | 'figure'
  readonly name: string
  /** The ids of the forces in whose area it applies; none if it is national. */
  readonly forces: readonly string[]
  readonly needs: readonly Need[]
  /** The numbers of a service to ring or text. */
  readonly numbers?: readonly string[]
  /** What has been withdrawn from phones, and since when: the numbers of a line or a whole service; none for a web chat. */
  readonly withdrawn?: readonly { readonly numbers: readonly string[]; readonly on: DayNumber }[]
  readonly sources: Data<'services'>['sources']
  /** When and how it was last checked, if it has to be checked. */
  readonly checked?: Service['checked']
  readonly reviewBy?: DayNumber
  /** What is not confirmed: none if everything is. Left out if there is nothing to confirm. */
  readonly unconfirmed?: readonly ('number' | 'hours' | 'website')[]
  readonly status: Data<'services'>['status']
  /** Whether a phone shows it. */
  readonly isShown: boolean
}

/** A fact, with the day on which the rota has it checked again. */
export interface PlannedFact extends Fact {
  readonly checkOn?: DayNumber
}

/** Whether some part of a fact is not confirmed. */
export const isUnsettled = ({ unconfirmed = [], status }: Partial<Fact>): boolean =>
  unconfirmed.length > 0 || status === 'check-first'

const FRIDAY = 4

/** @returns the Monday of the first week of the rota: this week's or, at a weekend, next week's. */
const firstMonday = (today: DayNumber): DayNumber => {
  const weekday = weekdayOf(today)
  return weekday > FRIDAY ? today + 7 - weekday : today - weekday
}

/** Spreads the facts of a week evenly over its remaining working days, but none past its review day. */
const overDays = (facts: readonly Fact[], monday: DayNumber, today: DayNumber) => {
  const from = Math.max(monday, today)
  const days = monday + FRIDAY - from + 1
  return facts
    .map((fact, at) => {
      const { reviewBy = 0 } = fact
      const spread = from + Math.floor((at * days) / facts.length)
      return { ...fact, checkOn: reviewBy < from ? spread : Math.min(spread, reviewBy) }
    })
    .toSorted((a, b) => a.checkOn - b.checkOn)
}

/**
 * Spreads checks evenly over weeks, and within a week over its days. No fact is checked after its review
 * day, except overdue ones, which are in the first week. Of facts with the same review day, unconfirmed ones
 * come first. Facts without a review day are left out.
 * @returns the weeks that have any facts, in order, and their facts in the order of days.
 */
export const rotaOf = (facts: readonly Fact[], today: DayNumber) => {
  const first = firstMonday(today)
  const weeks: Fact[][] = []
  const byDay = facts
    .filter(fact => fact.reviewBy !== undefined)
    .sort(
      (a, b) =>
        (a.reviewBy ?? 0) - (b.reviewBy ?? 0) ||
        Number(isUnsettled(b)) - Number(isUnsettled(a)) ||
        (a.id < b.id ? -1 : 1)
    )
  for (const fact of byDay) {
    const last = Math.max(0, Math.floor(((fact.reviewBy ?? 0) - FRIDAY - first) / 7))
    while (weeks.length <= last) weeks.push([])
    const possible = weeks.slice(0, last + 1)
    const fewest = Math.min(...possible.map(({ length }) => length))
    possible.find(({ length }) => length === fewest)?.push(fact)
  }
  return weeks
    .map((held, index) => {
      const monday = first + index * 7
      return { monday, facts: overDays(held, monday, today) }
    })
    .filter(({ facts: held }) => held.length > 0)
}

/** @returns the facts in the order of the rota, each with its day, then those without a review day. */
export const inRotaOrder = (facts: readonly Fact[], today: DayNumber): readonly PlannedFact[] => [
  ...rotaOf(facts, today).flatMap(week => week.facts),
  ...facts.filter(({ reviewBy }) => reviewBy === undefined)
]

const inWords = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })

/** From this number of days, months are shown instead. */
const MIN_MONTHS_DAYS = 60
const MONTH_DAYS = 30.44

/** @returns days from today, negative if past, in words: "5 days ago", "tomorrow", "in 3 months". */
export const formatRelativeDays = (days: number): string =>
  Math.abs(days) < MIN_MONTHS_DAYS
    ? inWords.format(Math.round(days), 'day')
    : inWords.format(Math.round(days / MONTH_DAYS), 'month')
