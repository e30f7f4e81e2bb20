import { content } from 'virtual:content'
import type { Service } from '../../../machines/content/content.ts'
import { LINES } from '../../../machines/content/vocabulary.ts'
import { availabilityOf } from '../../../machines/hours/availability.ts'
import type { Moment } from '../../../machines/hours/london.ts'

/** @returns the numbers that can be rung or texted, as "0808 8010302; 07537 410 027". */
export const numbersOf = (service: Service): string =>
  LINES.flatMap(line => service[line]?.number ?? []).join('; ')

/** @returns the availability at a moment, as the rules name it: `now`, `shut`. */
export const stateOf = (service: Service, at: Moment): string => availabilityOf(service, at, content.calendar)
