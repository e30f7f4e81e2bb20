import type { Calendar, Hours, Line, Service } from '../content/content.ts'
import { CHANNELS, type Channel } from '../content/vocabulary.ts'
import { type Moment, minutesUntil } from './london.ts'
import { type Opening, openingOf } from './opening.ts'

const PHONES = ['phone', 'outOfHoursPhone'] as const

/** A line that opens within this time opens soon. Minutes. */
export const SOON = 120

/**
 * How likely it is that somebody answers now, the best first. What nobody confirmed comes after what is sure to answer,
 * and before what is sure not to; what has no line at all comes last.
 */
export const AVAILABILITIES = [
  'open',
  'allHours',
  'opensSoon',
  'unconfirmed',
  'closed',
  'unconfirmedClosed',
  'noLine'
] as const
export type Availability = (typeof AVAILABILITIES)[number]

const opensSoon = (opening: Opening, now: Moment): boolean =>
  opening.kind === 'closed' && opening.opens !== undefined && minutesUntil(now, opening.opens) <= SOON

const reachOfChannel = (hours: Hours, isSure: boolean, now: Moment, calendar: Calendar): Availability => {
  const opening = openingOf(hours, now, calendar)
  if (opening.kind === 'unknown') return 'unconfirmed'
  if (!isSure) return opening.kind === 'closed' ? 'unconfirmedClosed' : 'unconfirmed'
  return opensSoon(opening, now) ? 'opensSoon' : opening.kind
}

const isSure = (channel: NonNullable<Service[Channel]>): boolean =>
  channel.hours.confirmed && !('confirmed' in channel && !channel.confirmed)

/** @returns the phones of a service, the one that is likelier to be answered first. */
export const phonesInOrder = (service: Service, now: Moment, calendar: Calendar) => {
  const rank = ({ line }: { readonly line: Line }) =>
    AVAILABILITIES.indexOf(reachOfChannel(line.hours, isSure(line), now, calendar))
  return PHONES.flatMap(channel => {
    const line = service[channel]
    return line ? [{ channel, line }] : []
  }).sort((a, b) => rank(a) - rank(b))
}

/**
 * How likely it is that a service answers at a moment, by the best of its channels. One without any is a site or a desk:
 * there is nobody to ring.
 */
export const availabilityOf = (service: Service, now: Moment, calendar: Calendar): Availability => {
  const reaches = CHANNELS.flatMap(name => {
    const channel = service[name]
    if (!channel) return []
    return AVAILABILITIES.indexOf(reachOfChannel(channel.hours, isSure(channel), now, calendar))
  })
  return (reaches.length > 0 && AVAILABILITIES[Math.min(...reaches)]) || 'noLine'
}
