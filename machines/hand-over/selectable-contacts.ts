import type { Service } from '../content/content.ts'
import type { Outcome, Placed } from '../outcome/outcome.ts'
import { hasConfirmedNumber, hasNumber } from './service-numbers.ts'

/** The number of contacts that fit on one screen of a phone turned to the person. */
const SHOWN_AT_ONCE = 4

type OutcomeContacts = Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts' | 'shut'>

/** The contacts that the officer can select for the hand-over. */
export interface SelectableContacts extends Pick<OutcomeContacts, 'shut'> {
  /** The contacts under "Contact first", in the same order. */
  readonly first: readonly Service[]
  /** The area's contacts that no row of `first` represents: confirmed numbers, then others; local ones first in each. */
  readonly more: readonly Service[]
  /** For each contact of `first`, the services of other nations that its row also represents. */
  readonly sisters: ReadonlyMap<Service, readonly Service[]>
  /**
   * The ids that are selected at first: contacts of `first` with a number, as many as fit on one
   * screen. Those that work with the police are selected only if there is room left.
   */
  readonly preselected: readonly string[]
}

/** @returns the services that match, then the others, each in their original order. */
const matchingFirst = (services: readonly Service[], matches: (service: Service) => boolean) => [
  ...services.filter(matches),
  ...services.filter(service => !matches(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns the contacts of an outcome that can be handed over: all but those that work only in other nations. */
export const selectableContacts = (outcome: OutcomeContacts): SelectableContacts => {
  const first = items(outcome.contactFirst)
  const sisters = new Map(outcome.contactFirst.map(({ item, sisters = [] }) => [item, sisters]))
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first,
    more: matchingFirst(
      others.filter(service => ![...sisters].flat(2).includes(service)),
      hasConfirmedNumber
    ),
    shut: outcome.shut,
    sisters,
    preselected: matchingFirst(first.filter(hasNumber), service => !service.worksWithPolice)
      .slice(0, SHOWN_AT_ONCE)
      .map(({ id }) => id)
  }
}

/** @returns the contacts with these ids, in the order of `first` and `more`, but those that are shut come last. */
export const selectedContacts = (
  { first, more, shut }: SelectableContacts,
  ids: readonly string[]
): readonly Service[] =>
  matchingFirst(
    [...first, ...more].filter(({ id }) => ids.includes(id)),
    service => !shut.has(service)
  )
