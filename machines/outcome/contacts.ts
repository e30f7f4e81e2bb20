import type { Calendar, Service } from '../content/content.ts'
import { BED, CHANNELS, isGrave, NATIONS, NEEDS, type Need } from '../content/vocabulary.ts'
import { serviceNumbers } from '../hand-over/service-numbers.ts'
import { AVAILABILITIES, availabilityOf } from '../hours/availability.ts'
import type { Moment } from '../hours/london.ts'
import { telAddress } from '../text/format.ts'
import { type Area, nationsServed, worksIn, worksSomewhereIn } from './area.ts'
import { queuesBy, rankQueues } from './rank.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'
import { type AreaServices, rowsFor } from './rows.ts'

/** Whether a service can be rung, texted or reached by chat. One with only a website or a desk has no row. */
const canBeReached = (service: Service): boolean => CHANNELS.some(channel => service[channel] !== undefined)

/** Whether a service may have a row: not if it is held, or is for a few people whom the answers cannot identify. */
export const mayHaveRow = (service: Service): boolean =>
  canBeReached(service) && !service.isHeld && !service.allContactsOnly

const UNKNOWN = AVAILABILITIES.indexOf('unknown')

const timingOf = (service: Service, now: Moment, calendar: Calendar): number =>
  AVAILABILITIES.indexOf(availabilityOf(service, now, calendar))

/** Whether a service counts as shut: it opens later, answers by appointment only, or has no channel. */
export const isShut = (service: Service, now: Moment, calendar: Calendar): boolean =>
  timingOf(service, now, calendar) > UNKNOWN

/**
 * Whether a service is for everybody: a national one that fits every conversation, or a local one for any support.
 */
const isGeneral = (service: Service): boolean =>
  service.needs.includes(service.local ? 'help-or-support' : 'everyone')

/** @returns how much of an area a service covers. */
const coverageIn = (service: Pick<Service, 'nations'>, area: Area) => {
  const served = nationsServed(service, area)
  const count = area.nations.length
  return {
    isForPart: count > 1 && served === 1,
    isForHalfAtMost: served * 2 <= count,
    isForAll: served === count
  }
}

/** @returns the service's main number, with the keys to press after it; `undefined` if it has no number. */
const lineOf = (service: Service): string | undefined => {
  const line = serviceNumbers(service)[0]?.line
  return line && [telAddress(line.number), line.press].join(' ')
}

const rankedIn = (service: Service, area: Area, now: Moment, calendar: Calendar): RankedService => {
  const timing = timingOf(service, now, calendar)
  const coverage = coverageIn(service, area)
  return {
    service,
    nations: service.nations,
    sisters: [],
    line: lineOf(service),
    needs: service.needs,
    timing,
    isReachable: mayHaveRow(service),
    isShut: timing > UNKNOWN,
    isGeneral: isGeneral(service),
    answersNow: timing === 0 && coverage.isForAll,
    ...coverage
  }
}

/** Whether two services have the same number, each for different nations of the area, as NHS 111 and NHS 24 do. */
const areSisters = (one: RankedService, other: RankedService, { nations }: Area): boolean =>
  one.line !== undefined &&
  one.line === other.line &&
  [one, other].every(({ isReachable, service }) => isReachable && !service.local) &&
  !nations.some(nation => worksIn(one, nation) && worksIn(other, nation))

/** @returns two sister services as one. It answers now only if both do, and if together they cover the area. */
const merge = (lead: RankedService, sister: RankedService, area: Area): RankedService => {
  const nations = [...lead.nations, ...sister.nations]
  const coverage = coverageIn({ nations }, area)
  return {
    ...lead,
    ...coverage,
    nations,
    sisters: [...lead.sisters, sister.service],
    needs: [...new Set([...lead.needs, ...sister.needs])],
    timing: Math.max(lead.timing, sister.timing),
    isShut: lead.isShut && sister.isShut,
    answersNow: coverage.isForAll && lead.timing === 0 && sister.timing === 0
  }
}

/** @returns the services in order, with sisters merged. The sister for the area's earliest nation represents them. */
const mergeSisters = (all: readonly RankedService[], area: Area): readonly RankedService[] => {
  if (area.nations.length === 1) return all
  const place = ({ nations }: RankedService) => area.nations.findIndex(nation => nations.includes(nation))
  const leads = new Map<Service, RankedService>()
  for (const one of all.toSorted((a, b) => place(a) - place(b))) {
    const lead = [...leads.values()].find(other => areSisters(other, one, area))
    if (lead) leads.set(lead.service, merge(lead, one, area))
    else leads.set(one.service, one)
  }
  return all.flatMap(({ service }) => leads.get(service) ?? [])
}

/** The rank of a council. Until a place is chosen, the one for the most people is the likeliest to be theirs. */
const councilRank = ({ id }: Service, timing: number, { councils = [] }: Area) =>
  councils.includes(id) ? [timing <= PROBABLY ? 0 : 1, councils.indexOf(id)] : [0, 0]

/** Whether a service, for a grave need, ranks below others: it is for everybody, and not a nation's best line for it. */
const isOnlyGeneral = ({ isGeneral, nations, service }: RankedService, need: Need): boolean =>
  isGeneral && isGrave(need) && (nations.includes('uk') || !service.bestFor.includes(need))

/**
 * How the services for a need are sorted. Each rule decides only between services that are equal by the rules above it.
 * 1. Services that can be reached come first.
 * 2. Services that are best for the need, then others, then, if the need is grave, general ones (except a nation's own
 *    best line), then services that are shut.
 * 3. Social care at night comes after services for the need itself.
 * 4. If the area has several nations, services that work in only one of them come later.
 * 5. Among councils, those that at least probably answer come first, then the one for the larger place.
 * 6. By availability: now, probably, unknown, by appointment, soon. Then those that are best for the need.
 * 7. Local services come first.
 * 8. Services that work in more of the area's nations, then in fewer nations overall, then in the order of NATIONS.
 */
const preferIn = (area: Area) => (one: RankedService, need: Need) => {
  const { service, nations, isReachable, isForPart, isShut, timing } = one
  const best = service.bestFor.includes(need) ? 0 : 1
  return [
    isReachable ? 0 : 1,
    isShut ? 3 : isOnlyGeneral(one, need) ? 2 : best,
    service.socialCareAtNight ? 1 : 0,
    isForPart ? 1 : 0,
    ...councilRank(service, timing, area),
    timing,
    best,
    service.local ? 0 : 1,
    -nationsServed({ nations }, area),
    nations.includes('uk') ? NATIONS.length : nations.length,
    Math.min(...nations.map(nation => NATIONS.indexOf(nation)))
  ]
}

/** @returns general services, by how soon they answer, then UK ones first. Those for one nation of several are last. */
const generalsIn = (reachable: readonly RankedService[]): readonly RankedService[] => {
  const key = ({ isForPart, timing, nations }: RankedService) =>
    (isForPart ? 100 : 0) + timing * 2 + (nations.includes('uk') ? 0 : 1)
  return reachable.filter(({ isGeneral }) => isGeneral).toSorted((a, b) => key(a) - key(b))
}

/** @returns the needs that nobody meets in some nation of the area, each with a service to ask instead, if any. */
const unservedIn = (
  area: Area,
  queues: ReadonlyMap<Need, readonly RankedService[]>
): ReadonlyMap<Need, Service | undefined> =>
  new Map(
    NEEDS.flatMap(need => {
      const queue = queues.get(need) ?? []
      const isServed = area.nations.every(nation =>
        queue.some(one => one.isReachable && worksIn(one, nation))
      )
      return isServed ? [] : [[need, queue.find(({ service }) => !canBeReached(service))?.service] as const]
    })
  )

/**
 * @param services the services; ties keep this order.
 * @param now the time in London.
 * @returns two functions that take needs, the most pressing first: `fitting` returns all services for them,
 * those for everyone last; `firstOf` returns the rows to contact first. `unserved` has the needs that no service
 * meets in some nation of the area. A service counts as answering now only if it works in the whole area.
 */
export const contactsFor = (services: readonly Service[], area: Area, now: Moment, calendar: Calendar) => {
  const inArea = mergeSisters(
    services
      .filter(service => worksSomewhereIn(service, area))
      .map(service => rankedIn(service, area, now, calendar)),
    area
  )
  const queues = queuesBy(inArea, preferIn(area))
  const rank = rankQueues(queues)
  const chosenPlace = services.find(({ id }) => id === area.council)?.local?.area
  const isNotElsewhere = ({ local, bestFor }: Service) =>
    !chosenPlace || !local || !bestFor.includes(BED) || local.area === chosenPlace
  const reachable = inArea.filter(({ isReachable }) => isReachable)
  const answering = new Set(reachable.filter(one => one.answersNow).map(({ service }) => service))
  const withRows: AreaServices = {
    queues: new Map(
      [...queues].map(([need, queue]) => [
        need,
        queue.filter(({ isReachable, service }) => isReachable && isNotElsewhere(service))
      ])
    ),
    generals: generalsIn(reachable)
  }
  const forEveryone = rank(['everyone'])
  const fitting = (needs: readonly Need[]): ReadonlySet<Service> => {
    const services = new Set<Service>()
    for (const ranked of [rank(needs.filter(need => need !== 'everyone')), forEveryone])
      for (const { service, sisters } of ranked) for (const one of [service, ...sisters]) services.add(one)
    return services
  }
  return {
    fitting,
    firstOf: rowsFor(withRows),
    answersNow: (service: Service) => answering.has(service),
    shut: new Set(inArea.filter(one => one.isShut).flatMap(({ service, sisters }) => [service, ...sisters])),
    sisters: new Map(inArea.map(({ service, sisters }) => [service, sisters])),
    queues,
    unserved: unservedIn(area, queues)
  }
}
