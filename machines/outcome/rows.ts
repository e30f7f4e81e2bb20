import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import { byNaming } from './turns.ts'

/** The most rows under "Contact first". */
export const CONTACTS_FIRST = 5

/** The fewest: general services of the nation fill them. */
const FEWEST = 3

/** The most rows for local services: a force may list ten councils, and the others are under "Do now". */
const MOST_LOCAL = 2

/** The timing of a service that probably answers now. */
export const PROBABLY = 1

/** A service at one moment in one area. */
export interface RankedService {
  readonly service: Service
  readonly needs: readonly Need[]
  /** 0 answers now, 1 probably, 2 perhaps or soon, 3 not before it opens. */
  readonly timing: number
  readonly isReachable: boolean
  /** Offered to everybody, whatever was said. */
  readonly isGeneral: boolean
  /** The contact in every outcome: the guidance puts National Ugly Mugs first. */
  readonly isForEveryone: boolean
  readonly isLocal: boolean
  readonly isRunByPolice: boolean
  /** It works in one nation alone, and the area has several. */
  readonly isForPart: boolean
  readonly isForHalfAtMost: boolean
  readonly isForAll: boolean
  /** It answers for certain, in the whole area. */
  readonly answersNow: boolean
}

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

/** Services that fit and answer, then general ones that answer, then those that fit and do not, by timing. */
const FITS = [0, 1, 4, 5]
const GENERAL = [2, 3, 6, 7]
/** More than any of those. */
const FOR_PART = 10

const placeOf = ({ timing, isForPart }: RankedService, fits: boolean): number =>
  ((fits ? FITS : GENERAL)[timing] ?? 0) + (isForPart ? FOR_PART : 0)

/** @returns general services: those that answer first, and those for the whole UK before those of a nation. */
export const inOrder = (generals: readonly RankedService[]): readonly RankedService[] => {
  const key = (one: RankedService) => placeOf(one, false) * 2 + (one.service.nations.includes('uk') ? 0 : 1)
  return generals.toSorted((a, b) => key(a) - key(b))
}

type Test = (one: RankedService) => boolean

const answers: Test = ({ timing }) => timing <= PROBABLY
const isSure: Test = ({ answersNow }) => answersNow

const isLocal: Test = one => one.isLocal
const isLocalBed: Test = one => one.isLocal && one.needs.includes('nowhere-safe-tonight')

/** A row is kept for each of these that the area has. */
const KEPT: readonly Test[] = [({ isForEveryone }) => isForEveryone, isLocal, isSure]

/** Who can find a safe place away from a partner, or from someone who controls the person, comes before a council. */
const BEFORE_A_BED: readonly Need[] = ['exploitation', 'domestic-abuse']

/** @returns the needs in the order in which they take turns, without `everyone`. */
const turnsOf = (needs: readonly Need[]): readonly Need[] => {
  const { named, unnamed } = byNaming(needs)
  const said = [...named, ...unnamed]
  if (!said.includes('nowhere-safe-tonight')) return said
  const last = said.findLastIndex(need => BEFORE_A_BED.includes(need))
  if (last === -1) return said
  return [
    ...said.slice(0, last + 1).filter(need => need !== 'nowhere-safe-tonight'),
    'nowhere-safe-tonight',
    ...said.slice(last + 1)
  ]
}

/** A contact for half of the area's nations, or fewer, does not stand first if another works in all of them. */
const withLeader = (rows: readonly RankedService[]): readonly RankedService[] => {
  const [head] = rows
  const leader = head?.isForHalfAtMost ? rows.find(({ isForAll }) => isForAll) : undefined
  return leader ? [leader, ...rows.filter(row => row !== leader)] : rows
}

/** A row that belongs beside another comes right after it, unless that one works in one nation alone of several. */
const withCompanions = (rows: readonly RankedService[]): readonly RankedService[] => {
  if (!rows.some(({ service }) => service.rowAfter)) return rows
  const follows = ({ service: { rowAfter }, isForPart }: RankedService) =>
    rows.find(row => row.service.id === rowAfter && row.isForPart === isForPart)
  return rows
    .filter(row => !follows(row))
    .flatMap(row => [row, ...rows.filter(other => follows(other) === row)])
}

/** The services for a need, or the general ones: the best first. */
interface Queue {
  readonly need: Need | undefined
  readonly all: readonly RankedService[]
  readonly best: readonly RankedService[]
  readonly answering: readonly RankedService[]
  /** Those for which a row is kept, for each of KEPT. */
  readonly kept: ReadonlyMap<Test, readonly RankedService[]>
}

const queueOf = (need: Need | undefined, all: readonly RankedService[]): Queue => ({
  need,
  all,
  best: all.filter(({ service }) => need && service.bestFor.includes(need)),
  answering: all.filter(answers),
  kept: new Map([...KEPT, isLocalBed].map(passes => [passes, all.filter(passes)]))
})

/** What is the same for all needs of one setting. */
interface InArea {
  readonly queues: ReadonlyMap<Need, Queue>
  readonly generals: Queue
  /** By the id of the service whose row it follows. */
  readonly companions: ReadonlyMap<string, RankedService>
}

/** The rows for some needs, as far as they are chosen. */
interface Choosing extends InArea {
  readonly said: readonly Need[]
  readonly turns: readonly Queue[]
  readonly fearsPolice: boolean
  readonly rows: RankedService[]
  locals: number
  /** What a row is kept for and has none yet. */
  waiting: readonly Test[]
}

const fits = ({ needs }: RankedService, { said }: Choosing): boolean =>
  needs.some(need => said.includes(need))

/** Nobody who fears the police is sent to a service that the police run. */
const isBarred = ({ isRunByPolice }: RankedService, { fearsPolice }: Choosing): boolean =>
  isRunByPolice && fearsPolice

/** @returns the best service for which a row is kept, if there is one. */
const findKept = (passes: Test, choosing: Choosing): RankedService | undefined => {
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

/** A second council waits for the best matches of the other needs. */
const isSecondLocal = (one: RankedService, need: Need | undefined, { rows }: Choosing): boolean =>
  one.isLocal &&
  rows.some(row => row.isLocal && row !== one && need !== undefined && row.needs.includes(need))

const takeTurns = (
  choosing: Choosing,
  list: 'all' | 'best' | 'answering',
  rounds: number = CONTACTS_FIRST
): void => {
  const { turns, rows } = choosing
  const next = turns.map(() => 0)
  for (let round = 0; round < rounds && rows.length < CONTACTS_FIRST; round++)
    for (const [turn, { need, [list]: queue }] of turns.entries()) {
      let index = next[turn] ?? 0
      // A need whose service has a row by now has had its turn.
      for (; index < queue.length; index++) {
        const one = queue[index] as RankedService
        if (list === 'best' && isSecondLocal(one, need, choosing)) continue
        if (rows.includes(one) || take(one, choosing)) break
      }
      next[turn] = index + 1
    }
}

/** @returns rows by place; within one, by the most pressing need, then the best match for it, then the turn. */
const sorted = ({ rows, said }: Choosing): readonly RankedService[] =>
  rows
    .map(one => {
      const need = said.findIndex(some => one.needs.includes(some))
      const isBest = need !== -1 && one.service.bestFor.includes(said[need] as Need)
      return { one, place: placeOf(one, need !== -1) * 100 + need * 2 + (isBest ? 0 : 1) }
    })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)

const choose = (needs: readonly Need[], inArea: InArea): Contacts => {
  const { queues, generals } = inArea
  const said = turnsOf(needs)
  const choosing: Choosing = {
    ...inArea,
    said,
    turns: said.flatMap(need => queues.get(need) ?? []),
    fearsPolice: said.includes('police-or-authority'),
    rows: [],
    locals: 0,
    waiting: []
  }
  const { rows } = choosing
  // Nothing is kept for what the area does not have.
  const waiting = KEPT.filter(passes => findKept(passes, choosing))
  // Another local service that answers does not take the place of a bed whose line is shut.
  const keepsBed = said.includes('nowhere-safe-tonight') && findKept(isLocalBed, choosing)
  choosing.waiting = keepsBed ? waiting.map(passes => (passes === isLocal ? isLocalBed : passes)) : waiting
  takeTurns(choosing, 'answering', 1)
  // After the first turn of each need, so that it does not cost another need its only row.
  takeCompanions(choosing)
  takeTurns(choosing, 'best')
  takeTurns(choosing, 'answering')
  takeTurns(choosing, 'all')
  takeCompanions(choosing)
  let becauseItAnswers: Service | undefined
  for (const passes of choosing.waiting) {
    if (rows.some(passes)) continue
    const found = findKept(passes, choosing)
    if (!found || !take(found, choosing)) continue
    if (passes === isSure && !fits(found, choosing)) becauseItAnswers = found.service
  }
  for (const one of generals.all) if (rows.length < FEWEST && !one.isLocal) take(one, choosing)
  const first = withLeader(withCompanions(sorted(choosing)))
  return { first: first.map(({ service }) => service), becauseItAnswers }
}

/**
 * @returns a function from needs, the most pressing first, to the services to contact first. Each need in turn takes a
 * row: one for who answers, then for its best matches, then for any other. Rows are kept for National Ugly Mugs, a local
 * service (one for a bed, if there is nowhere safe tonight), and one that is sure to answer. A service that gets no row takes no turn, so that adding it changes nothing.
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
