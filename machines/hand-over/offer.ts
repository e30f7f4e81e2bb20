import type { Service } from '../content/content.ts'
import type { Outcome, Placed } from '../outcome/outcome.ts'
import { hasConfirmedNumber } from './numbers.ts'

/** The contacts that can be handed over. */
export interface Offer {
  /** Those of "Contact first", in its order. */
  readonly first: readonly Service[]
  /** Every other that works in the area: those with a confirmed number first, and of each the local ones. */
  readonly more: readonly Service[]
  /** The ids of those that are chosen already: the first ones. */
  readonly chosen: readonly string[]
}

const sureFirst = (services: readonly Service[]): readonly Service[] => [
  ...services.filter(hasConfirmedNumber),
  ...services.filter(service => !hasConfirmedNumber(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns what an outcome offers to hand over. What works in other nations alone is not offered. */
export const offerOf = (outcome: Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts'>): Offer => {
  const first = items(outcome.contactFirst)
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first,
    more: sureFirst(others.filter(service => !first.includes(service))),
    chosen: first.map(({ id }) => id)
  }
}

/** @returns the contacts that are chosen, in the order in which they are offered. */
export const chosenContacts = ({ first, more }: Offer, chosen: readonly string[]): readonly Service[] =>
  [...first, ...more].filter(({ id }) => chosen.includes(id))
