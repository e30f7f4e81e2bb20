import type { Service } from '../content/content.ts'
import { telAddress } from '../text/tel-address.ts'
import { serviceNumbers } from './service-numbers.ts'

/** A number as a code to scan. */
export interface NumberCode {
  readonly service: Service
  /** With spaces, as it is displayed. */
  readonly number: string
  /** All that the code holds. */
  readonly payload: string
}

/** @returns one code for each number to ring that somebody has confirmed, in the order of the services. */
export const codesOf = (services: readonly Service[]): readonly NumberCode[] =>
  services.flatMap(service =>
    serviceNumbers(service).flatMap(({ channel, line: { number, confirmed } }) =>
      confirmed && channel !== 'text' ? [{ service, number, payload: telAddress(number) }] : []
    )
  )
