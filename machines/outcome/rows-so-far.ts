import type { Need } from '../content/vocabulary.ts'
import { isLocalBed, type ServicePredicate } from './queue.ts'
import type { RankedService } from './ranked-service.ts'

/** The most rows under "Contact first". */
export const CONTACTS_FIRST = 5

/** The most rows for local services: a force may list ten councils, and the others are under "Do now". */
const MOST_LOCAL = 2

/** The rows for some needs while they are being filled. */
export interface RowsSoFar {
  /** The needs that were said, in the order in which they take turns. */
  readonly said: readonly Need[]
  readonly rows: RankedService[]
  /** Each holds a row free, until a service that matches it has one. */
  reservations: readonly ServicePredicate[]
}

/** @returns whether a service meets a need that was said. */
export const fits = ({ needs }: RankedService, { said }: Pick<RowsSoFar, 'said'>): boolean =>
  needs.some(need => said.includes(need))

/** @returns whether a service may have no row: nobody who fears the police is sent to one that the police run. */
export const isBarred = ({ isRunByPolice }: RankedService, { said }: Pick<RowsSoFar, 'said'>): boolean =>
  isRunByPolice && said.includes('police-or-authority')

/** Room for one more local service, beside the bed for which a row is still reserved. */
const hasLocalRoom = (candidate: RankedService, { rows, reservations }: RowsSoFar): boolean => {
  const reserved = reservations.includes(isLocalBed) && !isLocalBed(candidate) ? 1 : 0
  return rows.filter(({ isLocal }) => isLocal).length + reserved < MOST_LOCAL
}

/**
 * Gives a service the next row, if it may have one and there is room beside the rows that are reserved for others.
 * @returns whether it was given one now.
 */
export const addRow = (candidate: RankedService, soFar: RowsSoFar): boolean => {
  const { rows, reservations } = soFar
  if (rows.includes(candidate) || isBarred(candidate, soFar)) return false
  if (candidate.isLocal && !hasLocalRoom(candidate, soFar)) return false
  const forOthers = reservations.filter(matches => !matches(candidate))
  if (rows.length + forOthers.length >= CONTACTS_FIRST) return false
  rows.push(candidate)
  soFar.reservations = forOthers
  return true
}
