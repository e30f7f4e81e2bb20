import type { Calendar, Service } from '../content/content.ts'
import { CHANNELS, NATIONS, type Need } from '../content/vocabulary.ts'
import { AVAILABILITIES, type Availability, availabilityOf } from '../hours/availability.ts'
import type { Moment } from '../hours/london.ts'
import { type Area, nationsServed, worksAllOver, worksSomewhereIn } from './area.ts'
import { withLeader } from './leader.ts'
import { type Preference, rankBy } from './rank.ts'

/** At most this many contacts stand under "Contact first". */
export const CONTACTS_FIRST = 5

/** The contact that stands in every outcome: the guidance puts National Ugly Mugs first. */
const isForEveryone = ({ bestFor }: Service) => bestFor.includes('everyone')

/** Whether nobody confirmed the number to ring. */
export const isNumberInDoubt = ({ phone }: Service): boolean => phone?.confirmed === false

/** Whether a local service has neither a line nor a site. (A national one without either is found by the postcode.) */
export const cannotBeReached = (service: Service): boolean =>
  service.local !== undefined &&
  service.website === undefined &&
  CHANNELS.every(channel => service[channel] === undefined)

/** Neither a number in doubt nor what nobody can contact is ever among the first. */
export const mayComeFirst: Asks = service => !isNumberInDoubt(service) && !cannotBeReached(service)

/**
 * By fit, then what may come first, then who works in more of the area, then who answers now, then who is local. The
 * last settles ties by the order of NATIONS, in which the whole UK comes first.
 */
const prefer =
  (area: Area, reachNow: (service: Service) => Availability): Preference<Service> =>
  (service, need) => [
    service.bestFor.includes(need) ? 0 : 1,
    mayComeFirst(service) ? 0 : 1,
    -nationsServed(service, area),
    AVAILABILITIES.indexOf(reachNow(service)),
    service.local ? 0 : 1,
    Math.min(...service.nations.map(nation => NATIONS.indexOf(nation)))
  ]

type Asks = (service: Service) => boolean

const firstFew = (ranked: Iterable<Service>): readonly Service[] => {
  const few: Service[] = []
  for (const service of ranked) {
    few.push(service)
    if (few.length === CONTACTS_FIRST) break
  }
  return few
}

const firstThat = (asks: Asks, ranked: Iterable<Service>): Service | undefined => {
  for (const service of ranked) if (asks(service)) return service
  return undefined
}

/**
 * Makes sure of one that `asks`: the best that does takes the last place, unless one is there. The one for everyone stays.
 */
const withOne = (first: readonly Service[], ranked: Iterable<Service>, asks: Asks): readonly Service[] => {
  const one = first.some(asks) ? undefined : firstThat(asks, ranked)
  if (!one) return first
  const place = first.findLastIndex(service => !isForEveryone(service))
  return [...first.toSpliced(place, 1), one]
}

/** Whom to contact. */
export interface Contacts {
  /** At most five. One for everyone, and one that answers now, are always among them. */
  readonly first: readonly Service[]
  /** The one of those that is there for no other reason than that it answers now, if there is one. */
  readonly becauseItAnswers: Service | undefined
}

/**
 * @param services in the order that settles a tie.
 * @param now the moment at which they should answer.
 * @returns functions from needs, the most pressing first, to all contacts that fit, and to those to contact first. What
 * fits something that was said comes before what everyone is offered. Who answers now, and works all over the area,
 * counts as reachable.
 */
export const contactsFor = (services: readonly Service[], area: Area, now: Moment, calendar: Calendar) => {
  const inArea = services.filter(service => worksSomewhereIn(service, area))
  const reachNow = new Map(inArea.map(service => [service, availabilityOf(service, now, calendar)]))
  const rank = rankBy(
    inArea,
    prefer(area, service => reachNow.get(service) ?? 'noLine')
  )
  const answering = new Set(
    inArea.filter(
      service =>
        worksAllOver(service, area) && ['open', 'allHours'].includes(reachNow.get(service) ?? 'noLine')
    )
  )
  const answersNow: Asks = service => answering.has(service)
  function* fitting(needs: readonly Need[]): Generator<Service, void> {
    const told = new Set<Service>()
    for (const service of rank(needs.filter(need => need !== 'everyone'))) {
      told.add(service)
      yield service
    }
    for (const service of rank(['everyone'])) if (!told.has(service)) yield service
  }
  function* sure(needs: readonly Need[]): Generator<Service, void> {
    for (const service of fitting(needs)) if (mayComeFirst(service)) yield service
  }
  const firstOf = (needs: readonly Need[]): Contacts => {
    const few = withOne(firstFew(sure(needs)), sure(needs), isForEveryone)
    const first = withOne(few, sure(needs), answersNow)
    return {
      first: withLeader(first, sure(needs), area, needs),
      becauseItAnswers: first === few ? undefined : first.at(-1)
    }
  }
  return { fitting, firstOf, answersNow }
}
