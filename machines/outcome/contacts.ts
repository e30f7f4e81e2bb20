import type { Calendar, Service } from '../../content/content.ts'
import { NATIONS, type Need } from '../../content/vocabulary.ts'
import type { Moment } from '../hours/london.ts'
import { REACHES, type Reach, reachOf } from '../hours/openings.ts'
import { type Area, covers, reaches } from './area.ts'
import { type Preference, rankBy } from './rank.ts'

/** At most this many contacts stand under "Contact first". */
export const CONTACTS_FIRST = 5

/** The contact that stands in every outcome: the guidance puts National Ugly Mugs first. */
const isForEveryone = ({ bestFor }: Service) => bestFor.includes('everyone')

/** Whether its number is in doubt. Such a contact is never among the first. */
export const isInDoubt = ({ phone }: Service): boolean => phone !== undefined && !phone.confirmed

/** Local first, then the whole UK, then more nations before fewer, then the order of NATIONS. */
const width = ({ local, nations }: Service): readonly number[] => [
  local ? 0 : 1,
  nations.includes('uk') ? 0 : NATIONS.length - nations.length,
  Math.min(...nations.map(nation => NATIONS.indexOf(nation)))
]

/** By fit, then a confirmed number before one in doubt, then by who answers now, then by where it works. */
const prefer =
  (reachNow: (service: Service) => Reach): Preference<Service> =>
  (service, need) => [
    service.bestFor.includes(need) ? 0 : 1,
    isInDoubt(service) ? 1 : 0,
    REACHES.indexOf(reachNow(service)),
    ...width(service)
  ]

type Asks = (service: Service) => boolean

/** Makes sure of one that `asks`: the best that does takes the last place, unless one is there. */
const withOne = (
  first: readonly Service[],
  ranked: readonly Service[],
  asks: Asks,
  keep: Asks
): readonly Service[] => {
  const one = ranked.find(asks)
  if (!one || first.some(asks)) return first
  if (first.length < CONTACTS_FIRST) return [...first, one]
  const place = first.findLastIndex((service, at) => at > 0 && !keep(service))
  return [...first.toSpliced(place, 1), one]
}

/** Whom to contact. */
export interface Contacts {
  /** At most five: one for everyone, and one that answers now, are always among them. */
  readonly first: readonly Service[]
  /** The last of those, if it is there for no other reason than that it answers now. */
  readonly becauseItAnswers: Service | undefined
  /** All that fit and work in the area, best first. */
  readonly fitting: readonly Service[]
}

/**
 * @param services in the order that settles a tie.
 * @param now the moment at which they should answer.
 * @returns a function from needs, the most pressing first, to the contacts that fit. What fits something that was said
 * comes before what everyone is offered. Who answers now and works everywhere in the area counts as reachable.
 */
export const contactsFor = (services: readonly Service[], area: Area, now: Moment, calendar: Calendar) => {
  const inArea = services.filter(service => reaches(service, area))
  const reachNow = new Map(inArea.map(service => [service, reachOf(service, now, calendar)]))
  const rank = rankBy(
    inArea,
    prefer(service => reachNow.get(service) ?? 'unconfirmed')
  )
  const answersNow: Asks = service => {
    const reach = reachNow.get(service)
    return (reach === 'open' || reach === 'allHours') && !isInDoubt(service) && covers(service, area)
  }
  return (needs: readonly Need[]): Contacts => {
    const told = rank(needs.filter(need => need !== 'everyone'))
    const fitting = [...new Set([...told, ...rank(['everyone'])])]
    const sure = fitting.filter(service => !isInDoubt(service))
    const withEveryone = withOne(sure.slice(0, CONTACTS_FIRST), sure, isForEveryone, () => false)
    const first = withOne(withEveryone, sure, answersNow, isForEveryone)
    return { first, fitting, becauseItAnswers: first === withEveryone ? undefined : first.at(-1) }
  }
}
