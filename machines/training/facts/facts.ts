import type { DayNumber, Fact } from '../../content/content.ts'
import type { Need } from '../../content/vocabulary.ts'
import { isStale } from '../../outcome/stale.ts'
import { matchesQuery } from './query.ts'
import { isUnsettled, type PlannedFact } from './rota.ts'

/** The number of days before its day in the rota from which a fact counts as due. */
const NOTICE = 7

/** How close a fact is to its day; `unsettled` if it is far, and nobody has confirmed it; `undated` if it has none. */
export const AGES = ['overdue', 'due', 'unsettled', 'fresh', 'undated'] as const
export type Age = (typeof AGES)[number]

export const ageOf = (
  fact: Partial<Pick<PlannedFact, 'reviewBy' | 'checkOn' | 'unconfirmed' | 'status'>>,
  today: DayNumber
): Age => {
  const { reviewBy, checkOn = reviewBy } = fact
  if (reviewBy === undefined || checkOn === undefined) return 'undated'
  if (isStale({ reviewBy }, today)) return 'overdue'
  if (checkOn - today <= NOTICE) return 'due'
  return isUnsettled(fact) ? 'unsettled' : 'fresh'
}

/** The states that facts can be filtered by. */
export const FACT_STATES = [...AGES, 'unconfirmed', 'confirmed', 'check-first', 'held'] as const
export type FactState = (typeof FACT_STATES)[number]

export const isInState = (fact: PlannedFact, state: FactState, today: DayNumber): boolean => {
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
  readonly trait?: FactTrait | undefined
  /** Words, all of which are in its name, id, numbers or sources. */
  readonly words?: string | undefined
}

/** Whether it is a service with a number, one without, or a local one. */
export const FACT_TRAITS = ['number', 'no-number', 'local'] as const
export type FactTrait = (typeof FACT_TRAITS)[number]

const hasTrait = ({ kind, numbers }: Fact, trait: FactTrait): boolean => {
  if (trait === 'local') return kind === 'local'
  return numbers !== undefined && numbers.length > 0 === (trait === 'number')
}

const textsOf = ({ name, id, numbers = [], sources }: Fact): readonly string[] => [
  name,
  id,
  ...numbers,
  ...sources.flatMap(({ title, address }) => [title, address])
]

/** @returns the matching facts, in the given order. */
export const filterFacts = (
  facts: readonly PlannedFact[],
  { state, need, forces, isNational, trait, words = '' }: FactFilter,
  today: DayNumber
): readonly PlannedFact[] =>
  facts.filter(
    fact =>
      (state === undefined || isInState(fact, state, today)) &&
      (need === undefined || fact.needs.includes(need)) &&
      (!isNational || fact.forces.length === 0) &&
      (trait === undefined || hasTrait(fact, trait)) &&
      matchesQuery(textsOf(fact), words) &&
      (forces === undefined || fact.forces.some(force => forces.includes(force)))
  )
