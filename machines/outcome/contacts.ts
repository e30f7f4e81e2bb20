import type { Calendar, Service } from '../content/content.ts'
import { BED, CHANNELS, isGrave, NATIONS, NEEDS, type Need } from '../content/vocabulary.ts'
import { serviceNumbers } from '../hand-over/service-numbers.ts'
import { AVAILABILITIES, availabilityOf } from '../hours/availability.ts'
import type { Moment } from '../hours/london.ts'
import { telAddress } from '../text/format.ts'
import { type Area, nationsServed, worksAllOver, worksIn, worksSomewhereIn } from './area.ts'
import { queuesBy, rankQueues } from './rank.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'
import { type AreaServices, rowsFor } from './rows.ts'

/** Whether the number to ring is not confirmed. */
export const isNumberInDoubt = ({ phone }: Service): boolean => phone?.confirmed === false

/** Whether somebody can be rung, texted or chatted to. A service with only a website or a desk has no row. */
const canBeReached = (service: Service): boolean => CHANNELS.some(channel => service[channel] !== undefined)

/** Whether a service may have a row: not if it waits to be confirmed, or is for a few people whom the answers cannot identify. */
export const mayHaveRow = (service: Service): boolean =>
  canBeReached(service) && !service.isHeld && !service.allContactsOnly

const UNKNOWN = AVAILABILITIES.indexOf('unknown')

const timingOf = (service: Service, now: Moment, calendar: Calendar): number =>
  AVAILABILITIES.indexOf(availabilityOf(service, now, calendar))

/** Whether the hours are known and nobody answers at this minute. Opening within two hours, or by appointment, is shut too. */
export const isShut = (service: Service, now: Moment, calendar: Calendar): boolean =>
  timingOf(service, now, calendar) > UNKNOWN

/**
 * Whether a service is for everybody: a national one for every conversation, or a local one for any help or support.
 */
const isGeneral = (service: Service): boolean =>
  service.needs.includes(service.local ? 'help-or-support' : 'everyone')

/** @returns how much of an area a service covers. */
const reachIn = (service: Pick<Service, 'nations'>, area: Area) => {
  const served = nationsServed(service, area)
  const count = area.nations.length
  return {
    isForPart: count > 1 && served === 1,
    isForHalfAtMost: served * 2 <= count,
    isForAll: served === count
  }
}

/** @returns the number of a service, and the keys to press after it. */
const lineOf = (service: Service): string | undefined => {
  const line = serviceNumbers(service)[0]?.line
  return line && [telAddress(line.number), line.press].join(' ')
}

const rankedIn = (service: Service, area: Area, now: Moment, calendar: Calendar): RankedService => {
  const timing = timingOf(service, now, calendar)
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
    answersNow: timing === 0 && worksAllOver(service, area),
    ...reachIn(service, area)
  }
}

/** Whether two services share one line in different nations of an area, such as NHS 111 and NHS 24. */
const areSisters = (one: RankedService, other: RankedService, { nations }: Area): boolean =>
  one.line !== undefined &&
  one.line === other.line &&
  [one, other].every(({ isReachable, service }) => isReachable && !service.local) &&
  !nations.some(nation => worksIn(one, nation) && worksIn(other, nation))

/** @returns two sisters merged into one, which answers now only if both do and together they cover the area. */
const merge = (lead: RankedService, sister: RankedService, area: Area): RankedService => {
  const nations = [...lead.nations, ...sister.nations]
  const reach = reachIn({ nations }, area)
  return {
    ...lead,
    ...reach,
    nations,
    sisters: [...lead.sisters, sister.service],
    needs: [...new Set([...lead.needs, ...sister.needs])],
    timing: Math.max(lead.timing, sister.timing),
    isShut: lead.isShut && sister.isShut,
    answersNow: reach.isForAll && lead.timing === 0 && sister.timing === 0
  }
}

/** @returns the services in their order, with sisters merged: the one for the nation that the area names first leads. */
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

/** Until somebody says where they are, the council for the most people is the likeliest to be theirs. */
const councilRank = ({ id }: Service, timing: number, { councils = [] }: Area) =>
  councils.includes(id) ? [timing <= PROBABLY ? 0 : 1, councils.indexOf(id)] : [0, 0]

/** Whether a service comes after others for a grave need, as it is for everybody. A nation's own best line for that need is not. */
const isOnlyGeneral = ({ isGeneral, nations, service }: RankedService, need: Need): boolean =>
  isGeneral && isGrave(need) && (nations.includes('uk') || !service.bestFor.includes(need))

/**
 * How the services for a need are sorted. Each rule decides only between services that are equal by all rules above it.
 * 1. Services that can be reached come first.
 * 2. Services that are best for the need, then others, then general ones if the need is grave (but a nation's own best line),
 *    then services that are shut.
 * 3. Services for the need itself, before social care at night.
 * 4. If the area has several nations, services that work in more than one of them.
 * 5. Among councils, those that at least probably answer, then the one for the larger place.
 * 6. Services that answer now, then probably, then perhaps, then by appointment, then soon; then the best for the need.
 * 7. Local services.
 * 8. Services that work in more of the area's nations, then in fewer nations overall, then by the order of NATIONS.
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

/** @returns general services: those that answer soonest first, and those for the whole UK before those for one nation. */
const generalsIn = (reachable: readonly RankedService[]): readonly RankedService[] => {
  const key = ({ isForPart, timing, nations }: RankedService) =>
    (isForPart ? 100 : 0) + timing * 2 + (nations.includes('uk') ? 0 : 1)
  return reachable.filter(({ isGeneral }) => isGeneral).toSorted((a, b) => key(a) - key(b))
}

/** @returns the needs for which some part of the area has nobody to ring, each with the next best service, if any. */
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
 * @param services in the order that settles a tie.
 * @param now the time in London.
 * @returns two functions of needs, the most pressing first: `fitting` gives all contacts that meet them, those for everyone
 * last, and `firstOf` the rows to contact first. `unserved` holds the needs that no service meets in some part of the
 * area. To count as answering now, a service must work in the whole area.
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
  const said = services.find(({ id }) => id === area.council)?.local?.area
  const isNotElsewhere = ({ local, bestFor }: Service) =>
    !said || !local || !bestFor.includes(BED) || local.area === said
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
    const ranked = [...rank(needs.filter(need => need !== 'everyone')), ...forEveryone]
    return new Set(ranked.flatMap(({ service, sisters }) => [service, ...sisters]))
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
