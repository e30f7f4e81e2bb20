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

/** @returns the first of these needs that the service is best for, or else meets; `everyone` if it meets none. */
const needOf = ({ bestFor, needs }: Service, order: readonly Need[]): Need =>
  order.find(need => bestFor.includes(need)) ?? order.find(need => needs.includes(need)) ?? 'everyone'

/**
 * @param contacts the contacts; ties keep this order.
 * @param at the minute for which contacts are sorted.
 * @returns the contacts, each once, grouped by a need that they meet. Raised needs come before the
 * others. Within a need, the contacts that are likeliest to answer come first.
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
