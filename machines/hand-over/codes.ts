import { channelsOf, isSilent } from '../contact/channels.ts'
import type { Calendar, Service } from '../content/content.ts'
import type { Moment } from '../hours/london.ts'
import { telAddress } from '../text/format.ts'

/** A number as a QR code to scan. */
export interface NumberCode {
  readonly service: Service
  /** With spaces, as it is displayed. */
  readonly number: string
  /** The content of the code, as a `tel:` address. */
  readonly payload: string
}

/**
 * @param sisters the services of other nations that the row of a service also represents.
 * @returns a code for each confirmed phone number, in the order of the services. If a service has
 * two, the one likelier to be answered at that minute comes first, as in the list of its numbers.
 */
export const codesOf = (
  services: readonly Service[],
  sisters: ReadonlyMap<Service, readonly Service[]>,
  at: Moment,
  calendar: Calendar
): readonly NumberCode[] =>
  services.flatMap(service =>
    channelsOf(service, at, calendar, sisters.get(service)).flatMap(
      ({ channel, number, isNumberConfirmed }) =>
        number && isNumberConfirmed && !isSilent(channel)
          ? [{ service, number, payload: telAddress(number) }]
          : []
    )
  )
