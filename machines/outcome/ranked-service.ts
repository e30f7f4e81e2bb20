import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'

/** How soon somebody answers: 0 now, 1 probably now, 2 perhaps or soon, 3 not before the service opens. */
export type Timing = 0 | 1 | 2 | 3

/** The timing of a service that probably answers now. */
export const PROBABLY: Timing = 1

/** A service at one moment in one area. */
export interface RankedService {
  readonly service: Service
  readonly needs: readonly Need[]
  /** Where it works, sisters included. */
  readonly nations: Service['nations']
  /** Services of other nations on the same line. They have no row of their own. */
  readonly sisters: readonly Service[]
  /** Its number, with the key to press. No two rows have the same. */
  readonly line: string | undefined
  readonly timing: Timing
  readonly isReachable: boolean
  /** Whether its hours are known, and nobody answers now or soon. */
  readonly isShut: boolean
  /** Whether it is offered to everybody, whatever was said. */
  readonly isGeneral: boolean
  /** The contact in every outcome: the guidance puts National Ugly Mugs first. */
  readonly isForEveryone: boolean
  readonly isLocal: boolean
  readonly isRunByPolice: boolean
  /** Whether it works in only one nation of an area that has several. */
  readonly isForPart: boolean
  readonly isForHalfAtMost: boolean
  readonly isForAll: boolean
  /** Whether it certainly answers, in the whole area. */
  readonly answersNow: boolean
}

/**
 * Places by timing: services that fit and answer, then general ones that answer, then those that fit and do not answer.
 */
const FITTING_PLACES: Readonly<Record<Timing, number>> = [0, 1, 4, 5]
const GENERAL_PLACES: Readonly<Record<Timing, number>> = [2, 3, 6, 7]
/** More than any of the places above. */
const FOR_PART = 10

/** @returns its place among the rows; lower comes earlier. */
export const placeOf = ({ timing, isForPart }: RankedService, fits: boolean): number =>
  (fits ? FITTING_PLACES : GENERAL_PLACES)[timing] + (isForPart ? FOR_PART : 0)

/** @returns general services: those that answer first, and those for the whole UK before those of a nation. */
export const inOrder = (generals: readonly RankedService[]): readonly RankedService[] => {
  const key = (general: RankedService) =>
    placeOf(general, false) * 2 + (general.nations.includes('uk') ? 0 : 1)
  return generals.toSorted((a, b) => key(a) - key(b))
}
