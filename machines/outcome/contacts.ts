import type { Service } from '../../content/content.ts'
import { NATIONS, type Need } from '../../content/vocabulary.ts'
import { type Preference, rankBy } from './rank.ts'

/** At most this many contacts stand under "Contact first". */
export const CONTACTS_FIRST = 5

/** A number that somebody confirmed, answered day and night. */
export const answersAtAnyHour = ({ phone }: Service): boolean =>
  phone?.confirmed === true && phone.hours.roundTheClock && phone.hours.confirmed

/** The contact that stands in every outcome: the guidance puts National Ugly Mugs first. */
const isForEveryone = ({ bestFor }: Service) => bestFor.includes('everyone')

/** Whether its number is in doubt. Such a contact is never among the first. */
export const isInDoubt = ({ phone }: Service): boolean => phone !== undefined && !phone.confirmed

/** The whole UK first, then more nations before fewer, then the order of NATIONS. */
const width = ({ nations }: Service): readonly number[] => [
  nations.includes('uk') ? 0 : NATIONS.length - nations.length,
  Math.min(...nations.map(nation => NATIONS.indexOf(nation)))
]

/** By fit, then confirmed before unconfirmed, then round the clock, then the wider area. */
const prefer: Preference<Service> = (service, need) => [
  service.bestFor.includes(need) ? 0 : 1,
  isInDoubt(service) ? 1 : 0,
  answersAtAnyHour(service) ? 0 : 1,
  ...width(service)
]

/** Gives the last place that is free to give to the first of `ranked` that `wanted` asks for, if none has one. */
const withOne = (
  first: readonly Service[],
  ranked: readonly Service[],
  wanted: (service: Service) => boolean,
  keep: (service: Service) => boolean
): readonly Service[] => {
  const one = ranked.find(wanted)
  if (!one || first.some(wanted)) return first
  if (first.length < CONTACTS_FIRST) return [...first, one]
  const place = first.findLastIndex((service, at) => at > 0 && !keep(service))
  return first.with(place, one)
}

/**
 * @param services in the order that settles a tie.
 * @returns a function from needs, the most pressing first, to the contacts that fit, best first, and the few to
 * contact first: among them always the one for everyone, and one that answers at any hour. What fits something that was
 * said comes before what everyone is offered.
 */
export const contactsFor = (services: readonly Service[]) => {
  const rank = rankBy(services, prefer)
  return (needs: readonly Need[]): { first: readonly Service[]; fitting: readonly Service[] } => {
    const told = rank(needs.filter(need => need !== 'everyone'))
    const fitting = [...new Set([...told, ...rank(['everyone'])])]
    const sure = fitting.filter(service => !isInDoubt(service))
    const withEveryone = withOne(sure.slice(0, CONTACTS_FIRST), sure, isForEveryone, () => false)
    return { first: withOne(withEveryone, sure, answersAtAnyHour, isForEveryone), fitting }
  }
}
