import type { Calendar, Service } from '../../content/content.ts'
import type { Need } from '../../content/vocabulary.ts'
import { hasNumber } from '../../hand-over/service-numbers.ts'
import { availabilityOf } from '../../hours/availability.ts'
import type { Moment } from '../../hours/london.ts'

/** The traits of first contacts by which outcomes can be filtered. */
export const LINE_TRAITS = ['none-answers', 'number', 'no-number', 'local', 'no-local'] as const
export type LineTrait = (typeof LINE_TRAITS)[number]

/** The contacts that are offered for a need that was raised; all of them if none was. */
const fitting = (contacts: readonly Service[], needs: readonly Need[]): readonly Service[] => {
  const said = new Set<Need>(needs.filter(need => need !== 'everyone'))
  return said.size === 0 ? contacts : contacts.filter(contact => contact.needs.some(need => said.has(need)))
}

/**
 * @param known every service that an outcome may show.
 * @param at the moment at which a line answers, or not.
 * @returns whether the first contacts of an outcome, by their ids, have all of some traits. A line that only may answer,
 * because nobody confirmed its hours, does not count as answering.
 */
export const lineTraits = (known: readonly Service[], at: Moment, calendar: Calendar) => {
  const byId = new Map(known.map(service => [service.id, service]))
  const answering = new Set(known.filter(service => availabilityOf(service, at, calendar) === 'now'))
  const has = (trait: LineTrait, contacts: readonly Service[], needs: readonly Need[]): boolean => {
    switch (trait) {
      case 'none-answers':
        return !fitting(contacts, needs).some(contact => answering.has(contact))
      case 'number':
        return fitting(contacts, needs).some(hasNumber)
      case 'no-number':
        return !fitting(contacts, needs).some(hasNumber)
      case 'local':
        return contacts.some(({ local }) => local !== undefined)
      case 'no-local':
        return contacts.every(({ local }) => local === undefined)
    }
  }
  return (traits: readonly LineTrait[], ids: readonly string[], needs: readonly Need[]): boolean => {
    const contacts = ids.flatMap(id => byId.get(id) ?? [])
    return traits.every(trait => has(trait, contacts, needs))
  }
}
