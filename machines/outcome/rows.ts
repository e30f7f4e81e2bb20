import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import {
  certainlyAnswers,
  isLocal,
  isLocalBed,
  type Queue,
  queueOf,
  RESERVED_ROWS,
  type ServicePredicate
} from './queue.ts'
import type { RankedService } from './ranked-service.ts'
import { inRowOrder } from './row-order.ts'
import { addRow, CONTACTS_FIRST, fits, isBarred, type RowsSoFar } from './rows-so-far.ts'
import { isChosen, turnsOf } from './turns.ts'

/** The fewest: general services of the nation fill them. */
const FEWEST = 3

/** The services of an area that can have a row, the best first. */
export interface AreaServices {
  readonly queues: ReadonlyMap<Need, readonly RankedService[]>
  readonly generals: readonly RankedService[]
}

export interface Contacts {
  /** Three to five. */
  readonly first: readonly Service[]
  /** The one that has a row only because it answers now, if any. */
  readonly becauseItAnswers: Service | undefined
}

/** What is the same for all needs of one setting. */
interface InArea {
  readonly queues: ReadonlyMap<Need, Queue>
  readonly generals: Queue<undefined>
  /** By the id of the service whose row it follows. */
  readonly companions: ReadonlyMap<string, RankedService>
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

const findAlwaysListed = (filling: Filling): RankedService | undefined =>
  filling.turns.flatMap(queue => queue.alwaysListed).find(candidate => !isBarred(candidate, filling))

/** Nothing is reserved for what the area does not have, or the person fears. */
const reserveRows = (alwaysListed: RankedService | undefined, filling: Filling): void => {
  const reservations = RESERVED_ROWS.filter(matches => findAvailable(matches, filling))
    .filter(matches => matches !== certainlyAnswers || !alwaysListed?.answersNow)
    .concat(alwaysListed ? candidate => candidate === alwaysListed : [])
  // Another local service that answers does not take the place of a bed whose line is shut.
  const reservesBed = filling.said.includes('nowhere-safe-tonight') && findAvailable(isLocalBed, filling)
  filling.reservations = reservations.map(matches =>
    reservesBed && matches === isLocal ? isLocalBed : matches
  )
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
  !(list === 'best' && isSecondLocal(candidate, need, filling)) &&
  (filling.rows.includes(candidate) || addRow(candidate, filling))

/** Each need in turn gives a row to the next service of its list that may have one. */
const fillByTurns = (
  filling: Filling,
  list: List,
  { turns = filling.turns, rounds = CONTACTS_FIRST }: { turns?: readonly Queue[]; rounds?: number } = {}
): void => {
  const rest = turns.map(queue => ({ need: queue.need, candidates: queue[list].values() }))
  for (let round = 0; round < rounds && filling.rows.length < CONTACTS_FIRST; round++)
    // The next round goes on where this one stops: an iterator of an array stays open.
    for (const { need, candidates } of rest)
      for (const candidate of candidates) if (takesTurn(candidate, need, list, filling)) break
}

/** What belongs beside a row takes the next one, if there is room. */
const addCompanions = (filling: Filling): void => {
  for (const { service } of [...filling.rows]) {
    const companion = filling.companions.get(service.id)
    if (companion && fits(companion, filling)) addRow(companion, filling)
  }
}

const fillAllTurns = (filling: Filling): void => {
  const chosen = filling.turns.filter(({ need }) => isChosen(need))
  fillByTurns(filling, 'answering', { turns: chosen, rounds: 1 })
  // The best matches of what the person chose come before who answers for a plain yes.
  fillByTurns(filling, 'best', { turns: chosen, rounds: 2 })
  fillByTurns(filling, 'answering', { rounds: 1 })
  // After the first turn of each need, so that it does not cost another need its only row.
  addCompanions(filling)
  fillByTurns(filling, 'best')
  fillByTurns(filling, 'answering')
  fillByTurns(filling, 'all')
  addCompanions(filling)
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
  const filling: Filling = { ...inArea, said, turns, rows: [], reservations: [] }
  const alwaysListed = findAlwaysListed(filling)
  reserveRows(alwaysListed, filling)
  fillAllTurns(filling)
  if (alwaysListed) addRow(alwaysListed, filling)
  const becauseItAnswers = fillReserved(filling)
  fillToFewest(filling)
  const first = inRowOrder(filling.rows, said)
  return { first: first.map(({ service }) => service), becauseItAnswers }
}

/**
 * @returns a function from needs, the most pressing first, to the services to contact first. Each need in turn takes a
 * row: one for who answers, then for its best matches, then for any other. Rows are reserved for National Ugly Mugs, a
 * local service (one for a bed, if there is nowhere safe tonight), one that is certain to answer, and who always has one for
 * a need that was said. A service that gets no row takes no turn, so that adding it changes nothing.
 */
export const rowsFor = ({ queues, generals }: AreaServices): ((needs: readonly Need[]) => Contacts) => {
  const companions = [...queues.values()]
    .flat()
    .flatMap(row => (row.service.rowAfter ? [[row.service.rowAfter, row] as const] : []))
  const inArea: InArea = {
    queues: new Map([...queues].map(([need, all]) => [need, queueOf(need, all)])),
    generals: queueOf(undefined, generals),
    companions: new Map(companions)
  }
  return needs => contactsOf(needs, inArea)
}
