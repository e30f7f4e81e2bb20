import type { Calendar, Hours, Service } from '../content/content.ts'
import { CHANNELS, type Channel } from '../content/vocabulary.ts'
import { phonesInOrder } from '../hours/availability.ts'
import type { Moment } from '../hours/london.ts'
import { type Opening, openingOf } from '../hours/opening.ts'
import type { ScreenKey } from '../language/text-key.ts'

/** A way to reach a service. */
export interface ContactChannel {
  readonly channel: Channel
  /** The label that tells it from the service's other channels; `undefined` for an only phone. */
  readonly label: ScreenKey | undefined
  /** The number to ring or to text; a chat has none. */
  readonly number: string | undefined
  /** The digits to press once the call is answered. */
  readonly press: string | undefined
  readonly isNumberConfirmed: boolean
  readonly hours: Hours
}

const LABELS: Readonly<Record<Channel, ScreenKey>> = {
  phone: 'screens.contact.inHours',
  outOfHoursPhone: 'screens.contact.outOfHours',
  text: 'screens.contact.text',
  webchat: 'screens.contact.webchat'
}

const CHAT = { number: undefined, press: undefined, confirmed: true }

const asContactChannel = (service: Service, channel: Channel, label?: ScreenKey): ContactChannel[] => {
  const line = channel === 'webchat' ? service.webchat && { ...CHAT, ...service.webchat } : service[channel]
  if (!line) return []
  const { number, press, confirmed: isNumberConfirmed, hours } = line
  return [{ channel, label, number, press: press?.match(/^\d.*/)?.[0], isNumberConfirmed, hours }]
}

/** Whether a channel can be used by somebody who cannot hear, speak or be heard. */
export const isSilent = (channel: Channel): boolean => channel === 'text' || channel === 'webchat'

/**
 * @param sisters services of other nations on the same line: a channel is sure only if it is so in all, and open alike.
 * @returns a service's channels: phones first, beginning with the one likelier to be answered at that minute.
 */
export const channelsOf = (
  service: Service,
  at: Moment,
  calendar: Calendar,
  sisters: readonly Service[] = []
): readonly ContactChannel[] => {
  const phones = phonesInOrder(service, at, calendar).map(({ channel }) => channel)
  const others = CHANNELS.filter(isSilent)
  return [
    ...phones.flatMap(phone =>
      asContactChannel(service, phone, phones.length > 1 ? LABELS[phone] : undefined)
    ),
    ...others.flatMap(channel => asContactChannel(service, channel, LABELS[channel]))
  ].map(one => {
    const same = sisters.flatMap(sister => asContactChannel(sister, one.channel))
    const openingNow = ({ hours }: ContactChannel) => JSON.stringify(openingOf(hours, at, calendar))
    const isSure = (each: ContactChannel) => each.hours.confirmed && openingNow(each) === openingNow(one)
    return {
      ...one,
      isNumberConfirmed: [one, ...same].every(each => each.isNumberConfirmed),
      hours: { ...one.hours, confirmed: [one, ...same].every(isSure) }
    }
  })
}

/** The mark of a row: somebody answers now, may answer, or does not. */
export type ChannelMark = 'answers' | 'doubtful' | 'shut'

interface ChannelState {
  readonly opening: Opening
  readonly mark: ChannelMark
}

const markOf = ({ kind }: Opening, { isNumberConfirmed, hours }: ContactChannel): ChannelMark => {
  if (!isNumberConfirmed || kind === 'unknown') return 'doubtful'
  if (kind === 'closed' || hours.byAppointment) return 'shut'
  return hours.confirmed ? 'answers' : 'doubtful'
}

/** @returns the state of a channel at a minute. */
export const channelState = (channel: ContactChannel, now: Moment, calendar: Calendar): ChannelState => {
  const opening = openingOf(channel.hours, now, calendar)
  return { opening, mark: markOf(opening, channel) }
}
