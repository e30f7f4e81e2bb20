import { type ChannelField, channelSourcesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { mayBeRung } from '../../content/phone-number.ts'

/** A line whose number somebody confirmed, or a chat whose hours somebody did. */
export interface ConfirmedLine {
  readonly channel: ChannelField
  /** A chat has none. */
  readonly number: string | undefined
  /** Left out where nobody confirmed them. */
  readonly open: string | undefined
}

export interface ConfirmedService {
  readonly service: ServiceEntry
  readonly lines: readonly ConfirmedLine[]
}

const confirmedLines = (service: ServiceEntry): readonly ConfirmedLine[] =>
  channelSourcesOf(service).flatMap(({ channel, source }): readonly ConfirmedLine[] => {
    const open = source.hours.confirmed ? source.hours.open : undefined
    if (!('number' in source)) return open === undefined ? [] : [{ channel, number: undefined, open }]
    return source.confirmed && mayBeRung(source.number) ? [{ channel, number: source.number, open }] : []
  })

/**
 * @returns the services that may be given to others: shown as they stand, with a number that is confirmed. What of them nobody confirmed
 * is left out; so is the emergency number.
 */
export const confirmedServices = (services: readonly ServiceEntry[]): readonly ConfirmedService[] =>
  services
    .filter(({ value }) => value.status === 'show')
    .map(service => ({ service, lines: confirmedLines(service) }))
    .filter(({ lines }) => lines.some(({ number }) => number !== undefined))
