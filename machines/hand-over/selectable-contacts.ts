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
  /** Every other contact of the area: confirmed numbers first, and local ones first among equals. */
  readonly more: readonly Service[]
  /** The services of other nations that a contact's row also represents. */
  readonly sisters: ReadonlyMap<Service, readonly Service[]>
  /**
   * The ids that are selected at first: contacts of `first` with a number, as many as fit on one screen. One that works with the
   * police is selected only if there is still room.
   */
  readonly preselected: readonly string[]
}

/** @returns services in their order, but those that match before the others. */
const matchingFirst = (services: readonly Service[], matches: (service: Service) => boolean) => [
  ...services.filter(matches),
  ...services.filter(service => !matches(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns the contacts of an outcome that can be handed over, without those that only work in other nations. */
export const selectableContacts = (outcome: OutcomeContacts): SelectableContacts => {
  const first = items(outcome.contactFirst)
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first,
    more: matchingFirst(
      others.filter(service => !first.includes(service)),
      hasConfirmedNumber
    ),
    shut: outcome.shut,
    sisters: new Map(outcome.contactFirst.map(({ item, sisters = [] }) => [item, sisters])),
    preselected: matchingFirst(first.filter(hasNumber), service => !service.worksWithPolice)
      .slice(0, SHOWN_AT_ONCE)
      .map(({ id }) => id)
  }
}

/** @returns the contacts with these ids in the order of the selection, those that are shut last. */
export const selectedContacts = (
  { first, more, shut }: SelectableContacts,
  ids: readonly string[]
): readonly Service[] =>
  matchingFirst(
    [...first, ...more].filter(({ id }) => ids.includes(id)),
    service => !shut.has(service)
  )
