import type { DayNumber, Fact } from '../../content/content.ts'
import type { Need } from '../../content/vocabulary.ts'
import { isStale } from '../../outcome/stale.ts'

/** So many days before its review day a fact is due. */
const NOTICE = 30

/** How old a fact is, as far as somebody must act on it; `undated` if nobody is asked to check it again. */
export const AGES = ['overdue', 'due', 'fresh', 'undated'] as const
export type Age = (typeof AGES)[number]

export const ageOf = ({ reviewBy }: Pick<Fact, 'reviewBy'>, today: DayNumber): Age => {
  if (reviewBy === undefined) return 'undated'
  if (isStale({ reviewBy }, today)) return 'overdue'
  return reviewBy - today <= NOTICE ? 'due' : 'fresh'
}

/** By what facts can be asked for, beyond their age. */
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

/** What is asked for. What is left out asks for everything. */
export interface FactFilter {
  readonly state?: FactState | undefined
  readonly need?: Need | undefined
  /** The ids of forces: what counts in the area of any of them. */
  readonly forces?: readonly string[] | undefined
  readonly isNational?: boolean | undefined
}

/** What is due comes first: the earliest review day before all later ones. */
const byDueDay = (a: Fact, b: Fact): number =>
  (a.reviewBy ?? Number.MAX_SAFE_INTEGER) - (b.reviewBy ?? Number.MAX_SAFE_INTEGER) ||
  a.name.localeCompare(b.name)

/** @returns the facts that are asked for, what is due first. */
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
