import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import { AVAILABILITIES } from '../hours/availability.ts'

/** The `timing` of a service that probably answers now. */
export const PROBABLY = AVAILABILITIES.indexOf('probably')

/** A service, with what decides its rank at one moment in one area. */
export interface RankedService {
  readonly service: Service
  readonly needs: readonly Need[]
  /** The nations where it works, sisters included. */
  readonly nations: Service['nations']
  /** Services of other nations with the same number. They share its row. */
  readonly sisters: readonly Service[]
  /** Its number, with the keys to press after it. No two rows have the same. */
  readonly line: string | undefined
  /** The index of its availability in AVAILABILITIES. */
  readonly timing: number
  readonly isReachable: boolean
  /** Whether it counts as shut: it opens later, answers by appointment only, or has no channel. */
  readonly isShut: boolean
  /** Whether it is for everybody, whatever was said. */
  readonly isGeneral: boolean
  /** Whether it works in only one nation of an area that has several. */
  readonly isForPart: boolean
  readonly isForHalfAtMost: boolean
  readonly isForAll: boolean
  /** Whether it certainly answers, in the whole area. */
  readonly answersNow: boolean
}
