import type { Calendar, Hours, Line, Service } from '../content/content.ts'
import { CHANNELS, type Channel } from '../content/vocabulary.ts'
import { phonesOf } from '../hand-over/service-numbers.ts'
import { type Moment, minutesUntil } from './london.ts'
import { type Opening, openingOf } from './opening.ts'

/** "Opens soon" is said from this many minutes before opening. */
export const SOON = 120

/** How soon somebody answers, best first, as the outcome rules sort. `probably`: number or hours are not confirmed. */
export const AVAILABILITIES = [
  'now',
  'probably',
  'unknown',
  'byAppointment',
  'soon',
  'shut',
  'noLine'
] as const
export type Availability = (typeof AVAILABILITIES)[number]

const opensSoon = (opening: Opening, now: Moment): boolean =>
  opening.kind === 'closed' && opening.opens !== undefined && minutesUntil(now, opening.opens) <= SOON

const availabilityOfChannel = (
  hours: Hours,
  isConfirmed: boolean,
  now: Moment,
  calendar: Calendar
): Availability => {
  const opening = openingOf(hours, now, calendar)
  if (hours.byAppointment && opening.kind !== 'closed') return 'byAppointment'
  if (opening.kind === 'unknown') return 'unknown'
  if (opening.kind !== 'closed') return isConfirmed ? 'now' : 'probably'
  return isConfirmed && opensSoon(opening, now) ? 'soon' : 'shut'
}

const isConfirmed = (channel: NonNullable<Service[Channel]>): boolean =>
  channel.hours.confirmed && !('confirmed' in channel && !channel.confirmed)

/** @returns the phones of a service; the one likelier to be answered at that minute comes first. */
export const phonesInOrder = (service: Service, now: Moment, calendar: Calendar) => {
  const rank = ({ line }: { readonly line: Line }) =>
    AVAILABILITIES.indexOf(availabilityOfChannel(line.hours, isConfirmed(line), now, calendar))
  return phonesOf(service).toSorted((a, b) => rank(a) - rank(b))
}

/**
 * @returns the availability of a service's best channel; `noLine` if it has none, but only a website or a desk.
 */
export const availabilityOf = (service: Service, now: Moment, calendar: Calendar): Availability => {
  const ranks = CHANNELS.flatMap(name => {
    const channel = service[name]
    if (!channel) return []
    return AVAILABILITIES.indexOf(availabilityOfChannel(channel.hours, isConfirmed(channel), now, calendar))
  })
  return AVAILABILITIES[Math.min(...ranks)] ?? 'noLine'
}
