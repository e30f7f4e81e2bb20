import { channelsOf, isSilent } from '../contact/channels.ts'
import type { Calendar, Service } from '../content/content.ts'
import type { Moment } from '../hours/london.ts'
import { telAddress } from '../text/format.ts'

/** A number as a QR code to scan. */
export interface NumberCode {
  /** The services that have this number and these keys. */
  readonly services: readonly Service[]
  /** With spaces, as it is displayed. */
  readonly number: string
  /** The keys to press once the call is answered. */
  readonly press: string | undefined
  /** The content of the code, as a `tel:` address. */
  readonly payload: string
}

/**
 * @param sisters the services of other nations that the row of a service also represents.
 * @returns a code for each confirmed phone number and its keys, in the order of the services. If a service has
 * two, the one likelier to be answered at that minute comes first, as in the list of its numbers.
 */
export const codesOf = (
  services: readonly Service[],
  sisters: ReadonlyMap<Service, readonly Service[]>,
  at: Moment,
  calendar: Calendar
): readonly NumberCode[] => {
  const codes = new Map<string, NumberCode>()
  for (const service of services) {
    const channels = channelsOf(service, at, calendar, sisters.get(service))
    for (const { channel, number, press, isNumberConfirmed } of channels) {
      if (!number || !isNumberConfirmed || isSilent(channel)) continue
      const payload = telAddress(number)
      const known = codes.get(`${payload} ${press}`)?.services ?? []
      codes.set(`${payload} ${press}`, { services: [...known, service], number, press, payload })
    }
  }
  return [...codes.values()]
}
