import type { Service } from '../content/content.ts'
import type { Outcome, Placed } from '../outcome/outcome.ts'
import { hasConfirmedNumber, hasNumber } from './service-numbers.ts'

/** So many contacts are in sight at once on a phone that is turned to the person. */
const SHOWN_AT_ONCE = 4

/** The contacts that the officer can select for the hand-over. */
export interface SelectableContacts {
  /** Those under "Contact first", in the same order. */
  readonly first: readonly Service[]
  /** Every other contact of the area: confirmed numbers first, and local ones first among equals. */
  readonly more: readonly Service[]
  /** The ids that are selected to begin with: those of `first` that have a number, as many as are in sight at once. */
  readonly preselected: readonly string[]
}

const confirmedFirst = (services: readonly Service[]): readonly Service[] => [
  ...services.filter(hasConfirmedNumber),
  ...services.filter(service => !hasConfirmedNumber(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns the contacts of an outcome that can be handed over: none that works only in other nations. */
export const selectableContacts = (
  outcome: Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts'>
): SelectableContacts => {
  const first = items(outcome.contactFirst)
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first,
    more: confirmedFirst(others.filter(service => !first.includes(service))),
    preselected: confirmedFirst(first.filter(hasNumber))
      .slice(0, SHOWN_AT_ONCE)
      .map(({ id }) => id)
  }
}

/** @returns the contacts with these ids: those with a confirmed number first, else in the order of the selection. */
export const selectedContacts = (
  { first, more }: SelectableContacts,
  ids: readonly string[]
): readonly Service[] => confirmedFirst([...first, ...more].filter(({ id }) => ids.includes(id)))
