import type { Calendar, Hours, Line, Service } from '../content/content.ts'
import { CHANNELS, type Channel } from '../content/vocabulary.ts'
import { type Moment, minutesUntil } from './london.ts'
import { type Opening, openingOf } from './opening.ts'

const PHONES = ['phone', 'outOfHoursPhone'] as const

/** "Opens soon" begins this many minutes before. */
export const SOON = 120

/**
 * How likely it is that somebody answers now, best first. Who is probably open comes before who is shut and opens soon, and
 * unknown hours come after both.
 */
export const AVAILABILITIES = [
  'open',
  'allHours',
  'unconfirmedOpen',
  'opensSoon',
  'unconfirmed',
  'byAppointment',
  'closed',
  'unconfirmedClosed',
  'noLine'
] as const
export type Availability = (typeof AVAILABILITIES)[number]

/** @returns whether somebody is sure to answer now. Lines with unconfirmed hours do not count. */
export const answersNow = (availability: Availability): boolean =>
  availability === 'open' || availability === 'allHours'

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
  if (opening.kind === 'unknown') return 'unconfirmed'
  if (!isConfirmed) return opening.kind === 'closed' ? 'unconfirmedClosed' : 'unconfirmedOpen'
  return opensSoon(opening, now) ? 'opensSoon' : opening.kind
}

const isConfirmed = (channel: NonNullable<Service[Channel]>): boolean =>
  channel.hours.confirmed && !('confirmed' in channel && !channel.confirmed)

/** @returns the phones of a service, the one more likely to be answered first. */
export const phonesInOrder = (service: Service, now: Moment, calendar: Calendar) => {
  const rank = ({ line }: { readonly line: Line }) =>
    AVAILABILITIES.indexOf(availabilityOfChannel(line.hours, isConfirmed(line), now, calendar))
  return PHONES.flatMap(channel => {
    const line = service[channel]
    return line ? [{ channel, line }] : []
  }).sort((a, b) => rank(a) - rank(b))
}

/**
 * @returns the availability of the best channel of a service. Without a channel, as for a website or a desk, there is
 * nobody to ring.
 */
export const availabilityOf = (service: Service, now: Moment, calendar: Calendar): Availability => {
  const ranks = CHANNELS.flatMap(name => {
    const channel = service[name]
    if (!channel) return []
    return AVAILABILITIES.indexOf(availabilityOfChannel(channel.hours, isConfirmed(channel), now, calendar))
  })
  return AVAILABILITIES[Math.min(...ranks)] ?? 'noLine'
}
