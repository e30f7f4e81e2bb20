import { type ChannelField, channelSourcesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { mayBeRung } from '../../content/phone-number.ts'

/** A line with a confirmed number, or a chat with confirmed hours. */
export interface ConfirmedLine {
  readonly channel: ChannelField
  /** The number; a chat has none. */
  readonly number: string | undefined
  /** The hours; left out if they are not confirmed. */
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
 * @returns the services that may be exported: those that are shown and have a confirmed number. Unconfirmed parts are
 * left out, and so is the emergency number.
 */
export const confirmedServices = (services: readonly ServiceEntry[]): readonly ConfirmedService[] =>
  services
    .filter(({ value }) => value.status === 'show')
    .map(service => ({ service, lines: confirmedLines(service) }))
    .filter(({ lines }) => lines.some(({ number }) => number !== undefined))
