import type { Service } from '../content/content.ts'
import { BED, isGrave, type Need } from '../content/vocabulary.ts'
import {
  certainlyAnswers,
  isForEveryone,
  isLocal,
  isLocalBed,
  type Queue,
  queueOf,
  RESERVED_ROWS,
  type ServicePredicate
} from './queue.ts'
import type { RankedService } from './ranked-service.ts'
import { inRowOrder } from './row-order.ts'
import { addRow, fits, isBarred, isSeen, type RowsSoFar, rowsAtMost } from './rows-so-far.ts'
import { isChosen, turnsOf } from './turns.ts'

/** The fewest: general services of the nation fill them. */
const FEWEST = 3

/** The services of an area that can have a row, the best first. */
export interface AreaServices {
  readonly queues: ReadonlyMap<Need, readonly RankedService[]>
  readonly generals: readonly RankedService[]
}

export interface Contacts {
  /** Three to five, or six. */
  readonly first: readonly Service[]
  /** The contact of every outcome, if it is shut and has given its row away. */
  readonly closing: Service | undefined
  /** The one that has a row only because it answers now, if any. */
  readonly becauseItAnswers: Service | undefined
}

/** What is the same for all needs of one setting. */
interface InArea {
  readonly queues: ReadonlyMap<Need, Queue>
  readonly generals: Queue<undefined>
}

/** The rows while they are being filled, with the services that fill them: a queue for each need that was said. */
interface Filling extends RowsSoFar, Omit<InArea, 'queues'> {
  readonly turns: readonly Queue[]
}

/** @returns the best service that matches a reservation and may have a row, if there is one. */
const findAvailable = (
  matches: ServicePredicate,
  { turns, generals, said }: Filling
): RankedService | undefined => {
  for (const { matching } of [...turns, generals])
    for (const candidate of matching.get(matches) ?? []) if (!isBarred(candidate, { said })) return candidate
  return undefined
}

/** Of an area with several nations, a line for one of them alone is not always listed. */
const findAlwaysListed = (filling: Filling): readonly RankedService[] =>
  filling.turns
    .flatMap(queue => queue.alwaysListed)
    .filter(candidate => !candidate.isForPart && !isBarred(candidate, filling))

/** Nothing is reserved for what the area does not have, or the person fears. */
const reservationsFor = (
  alwaysListed: readonly RankedService[],
  filling: Filling
): readonly ServicePredicate[] => {
  const always = alwaysListed
    .toSorted((a, b) => Number(b.isGeneral) - Number(a.isGeneral))
    .map(
      (one): ServicePredicate =>
        candidate =>
          candidate === one
    )
  // Another local service that answers does not take the place of a bed whose line is shut.
  const hasBed = filling.said.includes(BED) && findAvailable(isLocalBed, filling) !== undefined
  const local = hasBed ? isLocalBed : isLocal
  const reserved = RESERVED_ROWS.filter(matches => findAvailable(matches, filling))
    .filter(matches => matches !== certainlyAnswers || !alwaysListed.some(one => one.answersNow))
    .map(matches => (matches === isLocal ? local : matches))
  const chosen = filling.said.filter(need => isChosen(need) && !(hasBed && need === BED))
  const grave = chosen.filter(isGrave)
  const isRoomFor = (needs: readonly Need[], kept: readonly ServicePredicate[]): boolean => {
    const held = kept.filter(
      matches => matches !== certainlyAnswers && !(filling.givesWay && matches === isForEveryone)
    )
    return needs.length + held.length <= filling.most
  }
  let kept = [...reserved, ...always]
  if (!isRoomFor(always.length > 0 ? chosen : grave, kept)) kept = kept.filter(matches => matches !== isLocal)
  // Each grave need has a row before a line for everybody is kept one, and then before any other line is.
  for (const isKept of always) if (!isRoomFor(grave, kept)) kept = kept.filter(matches => matches !== isKept)
  return kept
}

/** A second local service for a need waits for the best matches of the other needs. */
const isSecondLocal = (candidate: RankedService, need: Need, { rows }: RowsSoFar): boolean =>
  candidate.isLocal && rows.some(row => row.isLocal && row !== candidate && row.needs.includes(need))

/** One council has a row: the others, each for its own area, are under "Do now" and "All contacts". */
const isSecondBed = (candidate: RankedService, { rows }: RowsSoFar): boolean =>
  isLocalBed(candidate) && rows.some(row => isLocalBed(row) && row !== candidate)

type List = 'all' | 'best' | 'answering'

/** A need whose service has a row by now has had its turn. */
const takesTurn = (candidate: RankedService, need: Need, list: List, filling: Filling): boolean =>
  !isSecondBed(candidate, filling) &&
  !(filling.givesWay && isForEveryone(candidate)) &&
  !(list === 'best' && isSecondLocal(candidate, need, filling)) &&
  (isSeen(candidate, filling) || addRow(candidate, filling))

/** Each need in turn gives a row to the next service of its list that may have one. */
const fillByTurns = (
  filling: Filling,
  list: List,
  { turns = filling.turns, rounds = filling.most }: { turns?: readonly Queue[]; rounds?: number } = {}
): void => {
  const rest = turns.map(queue => ({ need: queue.need, candidates: queue[list].values() }))
  for (let round = 0; round < rounds && filling.rows.length < filling.most; round++)
    // The next round goes on where this one stops: an iterator of an array stays open.
    for (const { need, candidates } of rest)
      for (const candidate of candidates) if (takesTurn(candidate, need, list, filling)) break
}

const fillAllTurns = (filling: Filling): void => {
  const chosen = filling.turns.filter(({ need }) => isChosen(need))
  fillByTurns(filling, 'answering', { turns: chosen.filter(({ need }) => isGrave(need)), rounds: 1 })
  fillByTurns(filling, 'answering', { turns: chosen, rounds: 1 })
  // The best matches of what the person chose come before who answers for a plain yes.
  fillByTurns(filling, 'best', { turns: chosen, rounds: 2 })
  fillByTurns(filling, 'answering', { rounds: 1 })
  fillByTurns(filling, 'best')
  fillByTurns(filling, 'answering')
  fillByTurns(filling, 'all')
}

/** @returns the service that has a reserved row only because it answers now, if any. */
const fillReserved = (filling: Filling): Service | undefined => {
  let becauseItAnswers: Service | undefined
  for (const matches of filling.reservations) {
    if (filling.rows.some(matches)) continue
    const found = findAvailable(matches, filling)
    if (!found || !addRow(found, filling)) continue
    if (matches === certainlyAnswers && !fits(found, filling)) becauseItAnswers = found.service
  }
  return becauseItAnswers
}

const fillToFewest = (filling: Filling): void => {
  for (const general of filling.generals.all)
    if (filling.rows.length < FEWEST && !general.isLocal) addRow(general, filling)
}

const contactsOf = (needs: readonly Need[], { queues, ...inArea }: InArea): Contacts => {
  const said = turnsOf(needs)
  const turns = said.map(need => queues.get(need) ?? queueOf(need, []))
  const forEveryone = inArea.generals.all.find(isForEveryone)
  const filling: Filling = {
    ...inArea,
    said,
    turns,
    rows: [],
    most: rowsAtMost(needs),
    reservations: [],
    givesWay: forEveryone?.isShut === true
  }
  const alwaysListed = findAlwaysListed(filling)
  filling.reservations = reservationsFor(alwaysListed, filling)
  fillAllTurns(filling)
  const becauseItAnswers = fillReserved(filling)
  fillToFewest(filling)
  return {
    first: inRowOrder(filling.rows, said).map(({ service }) => service),
    closing: forEveryone && !filling.rows.includes(forEveryone) ? forEveryone.service : undefined,
    becauseItAnswers
  }
}

/**
 * @returns a function from needs, the most pressing first, to the services to contact first. Each need in turn takes a
 * row, the grave ones first: one for who answers, then for its best matches, then for any other. Rows are reserved for
 * National Ugly Mugs, a local service (one for a bed, if there is nowhere safe tonight), one that is certain to answer, and
 * who always has one for a need that was said. A service that gets no row takes no turn, so that adding it changes nothing.
 */
export const rowsFor = ({ queues, generals }: AreaServices): ((needs: readonly Need[]) => Contacts) => {
  const inArea: InArea = {
    queues: new Map([...queues].map(([need, all]) => [need, queueOf(need, all)])),
    generals: queueOf(undefined, generals)
  }
  return needs => contactsOf(needs, inArea)
}
