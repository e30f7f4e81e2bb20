import { areManyGrave, type Need } from '../content/vocabulary.ts'
import { isForEveryone, isLocalBed, type ServicePredicate } from './queue.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'

/** The most rows under "Contact first". */
export const CONTACTS_AT_MOST = 6

/** @returns the most rows for some needs: the sixth is for who said three grave ones. */
export const rowsAtMost = (needs: readonly Need[]): number => (areManyGrave(needs) ? CONTACTS_AT_MOST : 5)

/** The most rows for local services: a force may list ten councils, and the others are under "Do now". */
const MOST_LOCAL = 2

/** The rows for some needs while they are being filled. */
export interface RowsSoFar {
  /** The needs that were said, in the order in which they take turns. */
  readonly said: readonly Need[]
  readonly rows: RankedService[]
  /** The most rows that there may be. */
  readonly most: number
  /** Each holds a row free, until a service that matches it has one. */
  reservations: readonly ServicePredicate[]
  /** Whether the contact of every outcome is shut. Its row is then for who fits and answers, and a line below names it. */
  readonly givesWay: boolean
}

/** @returns whether a service meets a need that was said. */
export const fits = ({ needs }: RankedService, { said }: Pick<RowsSoFar, 'said'>): boolean =>
  needs.some(need => said.includes(need))

/** @returns whether a service may have no row: nobody who fears the police is sent to one that the police run. */
export const isBarred = ({ isRunByPolice }: RankedService, { said }: Pick<RowsSoFar, 'said'>): boolean =>
  isRunByPolice && said.includes('police-or-authority')

/** @returns whether a service has a row, or another has one with its number. */
export const isSeen = ({ service, line }: RankedService, { rows }: RowsSoFar): boolean =>
  rows.some(row => row.service === service || (line !== undefined && row.line === line))

/** Room for one more local service, beside the bed for which a row is still reserved. */
const hasLocalRoom = (candidate: RankedService, { rows, reservations }: RowsSoFar): boolean => {
  const reserved = reservations.includes(isLocalBed) && !isLocalBed(candidate) ? 1 : 0
  return rows.filter(({ isLocal }) => isLocal).length + reserved < MOST_LOCAL
}

/** @returns the reservations that hold a row free when this service asks for one. */
const heldFromIt = (candidate: RankedService, soFar: RowsSoFar): readonly ServicePredicate[] => {
  const others = soFar.reservations.filter(matches => !matches(candidate))
  const isOwed =
    others.length < soFar.reservations.length || (fits(candidate, soFar) && candidate.timing <= PROBABLY)
  return soFar.givesWay && isOwed ? others.filter(matches => matches !== isForEveryone) : others
}

/**
 * Gives a service the next row, if it may have one and there is room beside the rows that are reserved for others.
 * @returns whether it was given one now.
 */
export const addRow = (candidate: RankedService, soFar: RowsSoFar): boolean => {
  const { rows, most } = soFar
  if (isSeen(candidate, soFar) || isBarred(candidate, soFar)) return false
  if (candidate.isLocal && !hasLocalRoom(candidate, soFar)) return false
  if (rows.length + heldFromIt(candidate, soFar).length >= most) return false
  rows.push(candidate)
  soFar.reservations = soFar.reservations.filter(matches => !matches(candidate))
  return true
}
