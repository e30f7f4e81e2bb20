import type { Service } from '../content/content.ts'
import type { Outcome, Placed } from '../outcome/outcome.ts'
import { hasConfirmedNumber, hasNumber } from './service-numbers.ts'

/** The number of contacts that fit on one screen of a phone turned to the person. */
const SHOWN_AT_ONCE = 4

type Handed = Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts' | 'shut'>

/** The contacts that the officer can select for the hand-over. */
export interface SelectableContacts extends Pick<Handed, 'shut'> {
  /** The contacts under "Contact first", in the same order. */
  readonly first: readonly Service[]
  /** Every other contact of the area: confirmed numbers first, and local ones first among equals. */
  readonly more: readonly Service[]
  /** The services of other nations that the row of a contact stands for too. */
  readonly sisters: ReadonlyMap<Service, readonly Service[]>
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

/** @returns services in their order, those that are shut last. */
const shutLast = (services: readonly Service[], shut: ReadonlySet<Service>): readonly Service[] => [
  ...services.filter(service => !shut.has(service)),
  ...services.filter(service => shut.has(service))
]

const items = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item)

/** @returns 0 for the best match for what was said or a local service that fits, 1 for another that fits, 2 for the rest: those are left out first. */
const priorityOf = ({ item, reasons }: Placed<Service>): number => {
  const said = reasons.filter(({ need }) => need !== 'everyone')
  if (said.some(({ need }) => item.bestFor.includes(need)) || (item.local && said.length > 0)) return 0
  return said.length > 0 ? 1 : 2
}

/**
 * @returns the contacts with a number that are in sight at once, in the order of the outcome, shut ones last. A best match
 * that is shut is left out before another that fits and is not, and after who is there for everybody.
 */
const inSight = ({ contactFirst, shut }: Handed): readonly Service[] => {
  const withNumber = contactFirst.filter(({ item }) => hasNumber(item))
  const rank = (row: Placed<Service>) => priorityOf(row) * 2 + (shut.has(row.item) ? 3 : 0)
  const taken = withNumber.toSorted((a, b) => rank(a) - rank(b)).slice(0, SHOWN_AT_ONCE)
  return shutLast(items(withNumber.filter(row => taken.includes(row))), shut)
}

/** @returns the contacts of an outcome that can be handed over: none that works only in other nations. */
export const selectableContacts = (outcome: Handed): SelectableContacts => {
  const first = items(outcome.contactFirst)
  const others = items([...outcome.localContacts, ...outcome.allContacts])
  return {
    first,
    more: confirmedFirst(others.filter(service => !first.includes(service))),
    shut: outcome.shut,
    sisters: new Map(outcome.contactFirst.map(({ item, sisters = [] }) => [item, sisters])),
    preselected: inSight(outcome).map(({ id }) => id)
  }
}

/** @returns the contacts with these ids in the order of the selection, those that are shut last. */
export const selectedContacts = (
  { first, more, shut }: SelectableContacts,
  ids: readonly string[]
): readonly Service[] =>
  shutLast(
    [...first, ...more].filter(({ id }) => ids.includes(id)),
    shut
  )
