import type { Calendar, Service } from '../content/content.ts'
import { NEEDS, type Need } from '../content/vocabulary.ts'
import { AVAILABILITIES, availabilityOf } from '../hours/availability.ts'
import type { Moment } from '../hours/london.ts'
import type { RaisedNeed } from '../outcome/needs.ts'
import type { Placed } from '../outcome/outcome.ts'

interface ContactsForNeed {
  readonly need: Need
  readonly contacts: readonly Placed<Service>[]
}

/** @returns the first of these needs that a service fits best, else the first that it meets. */
const needOf = ({ bestFor, needs }: Service, order: readonly Need[]): Need =>
  order.find(need => bestFor.includes(need)) ?? order.find(need => needs.includes(need)) ?? 'everyone'

/**
 * @param contacts in the order that settles a tie.
 * @param at the minute that decides which of them answer.
 * @returns the contacts, each once, grouped by a need that they meet. Needs that were raised come before the others, and
 * within a need, contacts that answer come first.
 */
export const contactsByNeed = (
  contacts: readonly Placed<Service>[],
  raised: readonly RaisedNeed[],
  at: Moment,
  calendar: Calendar
): readonly ContactsForNeed[] => {
  const first: readonly Need[] = raised.map(({ need }) => need).filter(need => need !== 'everyone')
  const rest = NEEDS.filter(need => !first.includes(need))
  const reach = ({ item }: Placed<Service>) => AVAILABILITIES.indexOf(availabilityOf(item, at, calendar))
  const groups = new Map<Need, Placed<Service>[]>()
  for (const contact of contacts) {
    const candidates = first.some(need => contact.item.needs.includes(need)) ? first : rest
    const need = needOf(contact.item, candidates)
    groups.set(need, [...(groups.get(need) ?? []), contact])
  }
  return [...first, ...rest].flatMap(need => {
    const fitting = groups.get(need)
    return fitting ? [{ need, contacts: fitting.toSorted((a, b) => reach(a) - reach(b)) }] : []
  })
}
