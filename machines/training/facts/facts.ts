import type { DayNumber, Fact } from '../../content/content.ts'
import type { Need } from '../../content/vocabulary.ts'
import { isStale } from '../../outcome/stale.ts'

/** A fact is due this many days before its review day. */
const NOTICE = 30

/** How close a fact is to its review day; `undated` if it has none. */
export const AGES = ['overdue', 'due', 'fresh', 'undated'] as const
export type Age = (typeof AGES)[number]

export const ageOf = ({ reviewBy }: Pick<Fact, 'reviewBy'>, today: DayNumber): Age => {
  if (reviewBy === undefined) return 'undated'
  if (isStale({ reviewBy }, today)) return 'overdue'
  return reviewBy - today <= NOTICE ? 'due' : 'fresh'
}

/** The states that facts can be filtered by. */
export const FACT_STATES = [...AGES, 'unconfirmed', 'confirmed', 'check-first', 'held'] as const
export type FactState = (typeof FACT_STATES)[number]

export const isInState = (fact: Fact, state: FactState, today: DayNumber): boolean => {
  switch (state) {
    case 'unconfirmed':
      return fact.unconfirmed !== undefined && fact.unconfirmed.length > 0
    case 'confirmed':
      return fact.unconfirmed?.length === 0
    case 'check-first':
    case 'held':
      return fact.status === state
    default:
      return ageOf(fact, today) === state
  }
}

/** A filter. Each missing field matches every fact. */
export interface FactFilter {
  readonly state?: FactState | undefined
  readonly need?: Need | undefined
  /** The ids of forces. Matches facts for the area of any of them. */
  readonly forces?: readonly string[] | undefined
  readonly isNational?: boolean | undefined
}

/** The earliest review day comes first. */
const byDueDay = (a: Fact, b: Fact): number =>
  (a.reviewBy ?? Number.MAX_SAFE_INTEGER) - (b.reviewBy ?? Number.MAX_SAFE_INTEGER) ||
  a.name.localeCompare(b.name)

/** @returns the matching facts, the earliest review day first. */
export const filterFacts = (
  facts: readonly Fact[],
  { state, need, forces, isNational }: FactFilter,
  today: DayNumber
): readonly Fact[] =>
  facts
    .filter(
      fact =>
        (state === undefined || isInState(fact, state, today)) &&
        (need === undefined || fact.needs.includes(need)) &&
        (!isNational || fact.forces.length === 0) &&
        (forces === undefined || fact.forces.some(force => forces.includes(force)))
    )
    .sort(byDueDay)
