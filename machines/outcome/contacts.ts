import type { Calendar, Service } from '../content/content.ts'
import { CHANNELS, NATIONS, type Need } from '../content/vocabulary.ts'
import { AVAILABILITIES, type Availability, availabilityOf } from '../hours/availability.ts'
import type { Moment } from '../hours/london.ts'
import { type Area, nationsServed, worksAllOver, worksSomewhereIn } from './area.ts'
import { withLeader } from './leader.ts'
import { type Preference, rankBy } from './rank.ts'

/** The most contacts under "Contact first". */
export const CONTACTS_FIRST = 5

/** The contact in every outcome: the guidance puts National Ugly Mugs first. */
const isForEveryone = ({ bestFor }: Service) => bestFor.includes('everyone')

/** Whether the number to ring is not confirmed. */
export const isNumberInDoubt = ({ phone }: Service): boolean => phone?.confirmed === false

/** Whether nobody can ring, text or chat to a local service. (A national one without a line is found by postcode.) */
export const cannotBeReached = (service: Service): boolean =>
  service.local !== undefined && CHANNELS.every(channel => service[channel] === undefined)

/** A service with an unconfirmed number, or that cannot be reached, is never among the first. */
export const mayComeFirst: Test = service => !isNumberInDoubt(service) && !cannotBeReached(service)

/**
 * By best match, then whether it may come first, then by nations served, availability, and whether it is local. The order
 * of NATIONS, in which the whole UK comes first, settles ties.
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

type Test = (service: Service) => boolean

const firstFew = (ranked: Iterable<Service>): readonly Service[] => {
  const few: Service[] = []
  for (const service of ranked) {
    few.push(service)
    if (few.length === CONTACTS_FIRST) break
  }
  return few
}

const firstPassing = (passes: Test, ranked: Iterable<Service>): Service | undefined => {
  for (const service of ranked) if (passes(service)) return service
  return undefined
}

/**
 * Ensures that one service passes: without any, the best one replaces the last. The contact for everyone stays.
 */
const withOne = (first: readonly Service[], ranked: Iterable<Service>, passes: Test): readonly Service[] => {
  const found = first.some(passes) ? undefined : firstPassing(passes, ranked)
  if (!found) return first
  const index = first.findLastIndex(service => !isForEveryone(service))
  return [...first.toSpliced(index, 1), found]
}

export interface Contacts {
  /** At most five, always with the contact for everyone and one that answers now. */
  readonly first: readonly Service[]
  /** The one that is among them only because it answers now, if any. */
  readonly becauseItAnswers: Service | undefined
}

/**
 * @param services in the order that settles a tie.
 * @param now the time in London.
 * @returns functions from needs, the most pressing first, to all contacts that meet them, and to those to contact first.
 * Contacts for the needs raised come before those for everyone. To count as answering now, a service must work in the
 * whole area.
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
  const answersNow: Test = service => answering.has(service)
  function* fitting(needs: readonly Need[]): Generator<Service, void> {
    const yielded = new Set<Service>()
    for (const service of rank(needs.filter(need => need !== 'everyone'))) {
      yielded.add(service)
      yield service
    }
    for (const service of rank(['everyone'])) if (!yielded.has(service)) yield service
  }
  function* eligible(needs: readonly Need[]): Generator<Service, void> {
    for (const service of fitting(needs)) if (mayComeFirst(service)) yield service
  }
  const firstOf = (needs: readonly Need[]): Contacts => {
    const few = withOne(firstFew(eligible(needs)), eligible(needs), isForEveryone)
    const first = withOne(few, eligible(needs), answersNow)
    return {
      first: withLeader(first, eligible(needs), area, needs),
      becauseItAnswers: first === few ? undefined : first.at(-1)
    }
  }
  return { fitting, firstOf, answersNow }
}
