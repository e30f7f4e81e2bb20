import type { Line, Service } from '../content/content.ts'
import { LINES } from '../content/vocabulary.ts'

/** A phone number of a service, and the channel it belongs to. */
interface ServiceNumber {
  readonly channel: (typeof LINES)[number]
  readonly line: Line
}

/** @returns the numbers of a service to ring or text, in the order of `LINES`. */
export const serviceNumbers = (service: Service): readonly ServiceNumber[] =>
  LINES.flatMap(channel => {
    const line = service[channel]
    return line ? [{ channel, line }] : []
  })

/** @returns the numbers of a service to ring. */
export const phonesOf = (service: Service): readonly ServiceNumber[] =>
  serviceNumbers(service).filter(({ channel }) => channel !== 'text')

export const hasNumber = (service: Service): boolean => serviceNumbers(service).length > 0

/** Whether a service has a phone number that nobody has confirmed, and that therefore has no code. */
export const hasUnconfirmedPhone = (service: Service): boolean =>
  phonesOf(service).some(({ line }) => !line.confirmed)

export const hasConfirmedNumber = (service: Service): boolean =>
  serviceNumbers(service).some(({ line }) => line.confirmed)
