import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import {
  isLocal,
  isLocalBed,
  isSure,
  type Queue,
  queueOf,
  RESERVED_ROWS,
  type ServicePredicate
} from './queue.ts'
import type { RankedService } from './ranked-service.ts'
import { inRowOrder } from './row-order.ts'
import { isChosen, turnsOf } from './turns.ts'

/** The most rows under "Contact first". */
export const CONTACTS_FIRST = 5

/** The fewest: general services of the nation fill them. */
const FEWEST = 3

/** The most rows for local services: a force may list ten councils, and the others are under "Do now". */
const MOST_LOCAL = 2

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

/** The rows for some needs, as far as they are chosen. */
interface Choosing extends Omit<InArea, 'queues'> {
  readonly said: readonly Need[]
  readonly turns: readonly Queue[]
  readonly fearsPolice: boolean
  readonly rows: RankedService[]
  locals: number
  /** What a row is kept for and has none yet. */
  waiting: readonly ServicePredicate[]
}

const fits = ({ needs }: RankedService, { said }: Choosing): boolean =>
  needs.some(need => said.includes(need))

/** Nobody who fears the police is sent to a service that the police run. */
const isBarred = ({ isRunByPolice }: RankedService, { fearsPolice }: Choosing): boolean =>
  isRunByPolice && fearsPolice

/** @returns the best service for which a row is kept, if there is one. */
const findKept = (passes: ServicePredicate, choosing: Choosing): RankedService | undefined => {
  for (const { kept } of [...choosing.turns, choosing.generals])
    for (const one of kept.get(passes) ?? []) if (!isBarred(one, choosing)) return one
  return undefined
}

/** @returns whether there was room for it. */
const take = (one: RankedService, choosing: Choosing): boolean => {
  const { rows, waiting } = choosing
  if (rows.includes(one) || isBarred(one, choosing)) return false
  const localsKept = waiting.includes(isLocalBed) && !isLocalBed(one) ? 1 : 0
  if (one.isLocal && choosing.locals + localsKept >= MOST_LOCAL) return false
  let free = CONTACTS_FIRST - rows.length
  for (const passes of waiting) if (!passes(one)) free--
  if (free < 1) return false
  rows.push(one)
  if (one.isLocal) choosing.locals++
  choosing.waiting = waiting.filter(passes => !passes(one))
  return true
}

/** What belongs beside a row takes the next one, if there is room. */
const takeCompanions = (choosing: Choosing): void => {
  for (const { service } of [...choosing.rows]) {
    const companion = choosing.companions.get(service.id)
    if (companion && fits(companion, choosing)) take(companion, choosing)
  }
}

/** A second local service for a need waits for the best matches of the other needs. */
const isSecondLocal = (one: RankedService, need: Need, { rows }: Choosing): boolean =>
  one.isLocal && rows.some(row => row.isLocal && row !== one && row.needs.includes(need))

/** One council has a row: the others, each for its own area, are under "Do now" and "All contacts". */
const isSecondBed = (one: RankedService, { rows }: Choosing): boolean =>
  isLocalBed(one) && rows.some(row => isLocalBed(row) && row !== one)

const takeTurns = (
  choosing: Choosing,
  list: 'all' | 'best' | 'answering',
  { turns = choosing.turns, rounds = CONTACTS_FIRST }: { turns?: readonly Queue[]; rounds?: number } = {}
): void => {
  const { rows } = choosing
  const next: number[] = []
  for (let round = 0; round < rounds && rows.length < CONTACTS_FIRST; round++)
    for (const [turn, { need, [list]: queue }] of turns.entries()) {
      let index = next[turn] ?? 0
      // A need whose service has a row by now has had its turn.
      for (; index < queue.length; index++) {
        const one = queue[index] as RankedService
        if (isSecondBed(one, choosing)) continue
        if (list === 'best' && isSecondLocal(one, need, choosing)) continue
        if (rows.includes(one) || take(one, choosing)) break
      }
      next[turn] = index + 1
    }
}

const choose = (needs: readonly Need[], { queues, generals, companions }: InArea): Contacts => {
  const said = turnsOf(needs)
  const choosing: Choosing = {
    generals,
    companions,
    said,
    turns: said.map(need => queues.get(need) ?? queueOf(need, [])),
    fearsPolice: said.includes('police-or-authority'),
    rows: [],
    locals: 0,
    waiting: []
  }
  const { rows } = choosing
  // Nothing is kept for what the area does not have, or the person fears.
  const always = choosing.turns.flatMap(queue => queue.always).find(one => !isBarred(one, choosing))
  const isAlways: ServicePredicate = one => one === always
  const waiting = RESERVED_ROWS.filter(passes => findKept(passes, choosing))
    .filter(passes => passes !== isSure || !always?.answersNow)
    .concat(always ? isAlways : [])
  // Another local service that answers does not take the place of a bed whose line is shut.
  const keepsBed = said.includes('nowhere-safe-tonight') && findKept(isLocalBed, choosing)
  choosing.waiting = keepsBed ? waiting.map(passes => (passes === isLocal ? isLocalBed : passes)) : waiting
  const chosen = choosing.turns.filter(({ need }) => isChosen(need))
  takeTurns(choosing, 'answering', { turns: chosen, rounds: 1 })
  // The best matches of what the person chose come before who answers for a plain yes.
  takeTurns(choosing, 'best', { turns: chosen, rounds: 2 })
  takeTurns(choosing, 'answering', { rounds: 1 })
  // After the first turn of each need, so that it does not cost another need its only row.
  takeCompanions(choosing)
  takeTurns(choosing, 'best')
  takeTurns(choosing, 'answering')
  takeTurns(choosing, 'all')
  takeCompanions(choosing)
  if (always) take(always, choosing)
  let becauseItAnswers: Service | undefined
  for (const passes of choosing.waiting) {
    if (rows.some(passes)) continue
    const found = findKept(passes, choosing)
    if (!found || !take(found, choosing)) continue
    if (passes === isSure && !fits(found, choosing)) becauseItAnswers = found.service
  }
  for (const one of generals.all) if (rows.length < FEWEST && !one.isLocal) take(one, choosing)
  const first = inRowOrder(rows, said)
  return { first: first.map(({ service }) => service), becauseItAnswers }
}

/**
 * @returns a function from needs, the most pressing first, to the services to contact first. Each need in turn takes a
 * row: one for who answers, then for its best matches, then for any other. Rows are kept for National Ugly Mugs, a local
 * service (one for a bed, if there is nowhere safe tonight), one that is sure to answer, and who always has one for a need
 * that was said. A service that gets no row takes no turn, so that adding it changes nothing.
 */
export const rowsFor = ({ queues, generals }: AreaServices): ((needs: readonly Need[]) => Contacts) => {
  const companions = [...queues.values()]
    .flat()
    .flatMap(one => (one.service.rowAfter ? [[one.service.rowAfter, one] as const] : []))
  const inArea: InArea = {
    queues: new Map([...queues].map(([need, all]) => [need, queueOf(need, all)])),
    generals: queueOf(undefined, generals),
    companions: new Map(companions)
  }
  return needs => choose(needs, inArea)
}
