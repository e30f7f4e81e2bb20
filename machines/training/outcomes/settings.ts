import type {
  Calendar,
  Content,
  DayHours,
  DayNumber,
  Force,
  ForcePacks,
  Service
} from '../../content/content.ts'
import { CHANNELS, DAY_MINUTES } from '../../content/vocabulary.ts'
import { type Moment, weekdayOf } from '../../hours/london.ts'
import { reachOf, SOON } from '../../hours/reach.ts'
import { ANYWHERE, type Area, areaOf } from '../../outcome/area.ts'
import { contactsFor } from '../../outcome/contacts.ts'
import { contactLister, type Lister } from './listers.ts'

/** What a phone holds: all that an outcome depends on but the encounter, the force and the time. */
export interface Edition {
  readonly content: Content
  readonly packs: ForcePacks
}

const YEAR = 366

/** The minutes of a day at which a service can begin or cease to be open, or to open soon. */
const marksOf = (services: readonly Service[]): readonly number[] => {
  const days = services.flatMap(service =>
    CHANNELS.flatMap((channel): readonly DayHours[] => {
      const weekly = service[channel]?.hours.weekly
      return weekly
        ? [...weekly.week, weekly.holiday?.hours ?? [], ...Object.values(weekly.exceptions ?? {})]
        : []
    })
  )
  const edges = days.flat().flatMap(({ from, to }) => [from, to, from - SOON])
  return [...new Set([0, ...edges].map(minute => (minute + DAY_MINUTES) % DAY_MINUTES))].sort((a, b) => a - b)
}

const isHoliday = (day: DayNumber, { bankHolidays, substituted }: Calendar) =>
  [...Object.values(bankHolidays), ...Object.values(substituted)]
    .map(days => (days.includes(day) ? '1' : '0'))
    .join('')

/** All that the hours of a day depend on: its weekday, and what the days around it are. */
const kindOf = (day: DayNumber, calendars: readonly Calendar[], exceptions: ReadonlySet<DayNumber>): string =>
  [
    weekdayOf(day),
    ...[-1, 0, 1].map(apart =>
      exceptions.has(day + apart) ? day : calendars.map(calendar => isHoliday(day + apart, calendar)).join()
    ),
    ...calendars.map(({ knownUntil }) => day <= knownUntil)
  ].join(' ')

const localsIn = ({ packs }: Edition) => Object.values(packs).flatMap(({ localServices }) => localServices)
const servicesIn = (edition: Edition): readonly Service[] => [
  ...new Set([...edition.content.services, ...localsIn(edition)])
]

const exceptionsIn = (services: readonly Service[]): ReadonlySet<DayNumber> =>
  new Set(
    services.flatMap(service =>
      CHANNELS.flatMap(channel => Object.keys(service[channel]?.hours.weekly?.exceptions ?? {}).map(Number))
    )
  )

const daysFrom = (from: DayNumber, editions: readonly Edition[]): readonly DayNumber[] => {
  const exceptions = exceptionsIn(editions.flatMap(servicesIn))
  const calendars = editions.map(({ content }) => content.calendar)
  const first = new Map<string, DayNumber>()
  for (let day = from; day < from + YEAR; day++) {
    const kind = kindOf(day, calendars, exceptions)
    if (!first.has(kind)) first.set(kind, day)
  }
  return [...first.values()]
}

const changesWithTime = (service: Service) => CHANNELS.some(channel => service[channel]?.hours.weekly)

/**
 * @param editions whose services are looked at together.
 * @returns the first moment of each opening state in a year from a day: who answers, of all their services.
 */
export const momentsFrom = (from: DayNumber, editions: readonly Edition[]): readonly Moment[] => {
  const changing = editions.flatMap(edition =>
    servicesIn(edition)
      .filter(changesWithTime)
      .map(service => ({ service, calendar: edition.content.calendar }))
  )
  const marks = marksOf(editions.flatMap(servicesIn))
  const first = new Map<string, Moment>()
  for (const day of daysFrom(from, editions))
    for (const minute of marks) {
      const moment = { day, minute }
      const state = changing.map(({ service, calendar }) => reachOf(service, moment, calendar)).join()
      if (!first.has(state)) first.set(state, moment)
    }
  return [...first.values()]
}

/** @returns the area of a force, by its id, or anywhere; nothing if there is no such force. */
export const areaIn = ({ content, packs }: Edition, id: string | undefined): Area | undefined => {
  if (id === undefined) return ANYWHERE
  const force: Force | undefined = content.forces.find(known => known.id === id)
  return force && areaOf(force, packs[id])
}

/** @returns what tells whom to contact first, in an area at a moment. */
export const contactsAt = ({ content }: Edition, area: Area, now: Moment): Lister =>
  contactLister(contactsFor([...area.localServices, ...content.services], area, now, content.calendar), area)

/** All of a service that decides whether and when it is among those to contact first: no words, and no numbers. */
const rulesOfService = ({ id, needs, bestFor, nations, local, website, ...service }: Service) => [
  id,
  needs,
  bestFor,
  nations,
  local !== undefined,
  website !== undefined,
  CHANNELS.map(name => {
    const channel = service[name]
    return channel && [channel.hours, 'confirmed' in channel && channel.confirmed]
  })
]

/** @returns the same for two editions whose contacts come first in the same way, at any time and in any force. */
export const contactRules = ({ content, packs }: Edition): string =>
  JSON.stringify([
    content.services.map(rulesOfService),
    content.forces.map(({ id, nations }) => [id, nations, packs[id]?.localServices.map(rulesOfService)]),
    content.calendar.knownUntil,
    content.calendar.bankHolidays
  ])
