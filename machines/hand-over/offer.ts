import type { Service } from '../../content/content.ts'
import type { Outcome, Placed } from '../outcome/outcome.ts'
import { hasSureNumber } from './numbers.ts'

/** The contacts that can be handed over. In each list those with a confirmed number come first. */
export interface Offer {
  /** Those of "Contact first". */
  readonly first: readonly Service[]
  /** Every other that works in the area, the local ones first. */
  readonly more: readonly Service[]
  /** The ids of those that are chosen already: of the first ones, those whose number can be given as it is. */
  readonly chosen: readonly string[]
}

const sureFirst = (services: readonly Service[]): readonly Service[] => [
  ...services.filter(hasSureNumber),
  ...services.filter(service => !hasSureNumber(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns what an outcome offers to hand over. What works in other nations alone is not offered. */
export const offerOf = (outcome: Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts'>): Offer => {
  const first = items(outcome.contactFirst)
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first: sureFirst(first),
    more: sureFirst(others.filter(service => !first.includes(service))),
    chosen: first.filter(hasSureNumber).map(({ id }) => id)
  }
}

/** @returns the contacts that are chosen, in the order in which they are offered. */
export const chosenIn = ({ first, more }: Offer, chosen: readonly string[]): readonly Service[] =>
  [...first, ...more].filter(({ id }) => chosen.includes(id))
