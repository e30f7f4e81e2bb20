import type { Service } from '../content/content.ts'
import type { Outcome, Placed } from '../outcome/outcome.ts'
import { hasConfirmedNumber, hasNumber } from './service-numbers.ts'

/** The number of contacts that fit on one screen of a phone turned to the person. */
const SHOWN_AT_ONCE = 4

/** The contacts that the officer can select for the hand-over. */
export interface SelectableContacts {
  /** The contacts under "Contact first", in the same order. */
  readonly first: readonly Service[]
  /** Every other contact of the area: confirmed numbers first, and local ones first among equals. */
  readonly more: readonly Service[]
  /**
   * The ids that are selected at first: contacts of `first` with a number, as many as fit on one screen. If there are
   * more, those that fit best.
   */
  readonly preselected: readonly string[]
}

const confirmedFirst = (services: readonly Service[]): readonly Service[] => [
  ...services.filter(hasConfirmedNumber),
  ...services.filter(service => !hasConfirmedNumber(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns 0 for the best match for what was said or a local service that fits, 1 for another that fits, 2 for the rest: those are left out first. */
const priorityOf = ({ item, reasons }: Placed<Service>): number => {
  const said = reasons.filter(({ need }) => need !== 'everyone')
  if (said.some(({ need }) => item.bestFor.includes(need)) || (item.local && said.length > 0)) return 0
  return said.length > 0 ? 1 : 2
}

/** @returns the contacts with a number that are in sight at once. Among equals it takes confirmed ones, and it lists those first. */
const inSight = (rows: readonly Placed<Service>[]): readonly Service[] => {
  const withNumber = rows.filter(({ item }) => hasNumber(item))
  const rank = (row: Placed<Service>) => priorityOf(row) * 2 + (hasConfirmedNumber(row.item) ? 0 : 1)
  const taken = withNumber.toSorted((a, b) => rank(a) - rank(b)).slice(0, SHOWN_AT_ONCE)
  return confirmedFirst(items(withNumber.filter(row => taken.includes(row))))
}

/** @returns the contacts of an outcome that can be handed over: none that works only in other nations. */
export const selectableContacts = (
  outcome: Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts'>
): SelectableContacts => {
  const first = items(outcome.contactFirst)
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first,
    more: confirmedFirst(others.filter(service => !first.includes(service))),
    preselected: inSight(outcome.contactFirst).map(({ id }) => id)
  }
}

/** @returns the contacts with these ids: those with a confirmed number first, else in the order of the selection. */
export const selectedContacts = (
  { first, more }: SelectableContacts,
  ids: readonly string[]
): readonly Service[] => confirmedFirst([...first, ...more].filter(({ id }) => ids.includes(id)))
