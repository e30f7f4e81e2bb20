import type { Service } from '../content/content.ts'
import { areManyGrave, BED, isGrave, type Need } from '../content/vocabulary.ts'
import { isImplied, splitByChoice } from './needs.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'

/** The fewest rows: general services of the nation fill them. */
const FEWEST = 3

/** The most rows under "Contact first". */
export const MAX_CONTACTS = 6

/** @returns the most rows for some needs: the sixth is for who said three grave ones. */
export const rowsAtMost = (needs: readonly Need[]): number => (areManyGrave(needs) ? MAX_CONTACTS : 5)

/** The most rows for local services: a force may list ten councils, and the others are under "Do now". */
const MAX_LOCAL = 2

/** How many rows are in the first window of a small phone. */
const IN_SIGHT = 3

/** The services of an area that can have a row, the best first. */
export interface AreaServices {
  readonly queues: ReadonlyMap<Need, readonly RankedService[]>
  readonly generals: readonly RankedService[]
}

export interface Contacts {
  /** Three to five, or six. */
  readonly first: readonly Service[]
  /** Below the rows, in a line each: the best for each grave need beyond the last row, then the contact of every outcome if it has no row. */
  readonly closing: readonly Service[]
  /** The one that has a row only because it answers now, if any. */
  readonly becauseItAnswers: Service | undefined
}

/** The rows of one outcome while they are filled. */
interface Filling extends AreaServices {
  /** The needs that the person chose, those that follow from a plain answer, and all of them; the most pressing first. */
  readonly chosen: readonly Need[]
  readonly implied: readonly Need[]
  readonly said: readonly Need[]
  readonly most: number
  readonly rows: RankedService[]
}

/** National Ugly Mugs: the guidance puts it first. */
const isForEveryone = ({ service }: RankedService): boolean => service.bestFor.includes('everyone')

const isLocal = ({ service }: RankedService): boolean => service.local !== undefined

const isForABed = (one: RankedService): boolean => isLocal(one) && one.needs.includes(BED)

/** Whether a service has a row, or another has one with its number. */
const isSeen = ({ service, line }: RankedService, { rows }: Filling): boolean =>
  rows.some(row => row.service === service || (line !== undefined && row.line === line))

/** Nobody who fears the police is sent to a service that the police run. */
const isBarred = ({ service }: RankedService, { said }: Filling): boolean =>
  service.local?.runBy === 'police' && said.includes('police-or-authority')

/** One council has a row: the others, each for its own area, are under "Do now" and "All contacts". */
const hasLocalRoom = (one: RankedService, { rows }: Filling): boolean =>
  !isLocal(one) || (rows.filter(isLocal).length < MAX_LOCAL && !(isForABed(one) && rows.some(isForABed)))

const mayTakeRow = (one: RankedService, filling: Filling): boolean =>
  !isSeen(one, filling) && !isBarred(one, filling) && hasLocalRoom(one, filling)

const queueFor = (need: Need, { queues }: Filling): readonly RankedService[] => queues.get(need) ?? []

/** @returns the best service for a need, which may have a row by now. For what follows from a plain answer, one that is shut is no help. */
const bestFor = (need: Need, filling: Filling): RankedService | undefined =>
  queueFor(need, filling).find(
    one => (isSeen(one, filling) || mayTakeRow(one, filling)) && !(one.isShut && isImplied(need))
  )

/** Until a row is sure to answer, the last one is kept for who is. */
const isKept = ({ answersNow }: RankedService, { rows, most, generals }: Filling): boolean =>
  !answersNow &&
  rows.length === most - 1 &&
  !rows.some(row => row.answersNow) &&
  generals.some(general => general.answersNow)

type Candidates = Generator<RankedService | undefined, void>

/** @returns the best service for each of these needs, but for the row that is kept. */
function* bestOfEach(needs: readonly Need[], filling: Filling): Candidates {
  for (const need of needs) {
    const best = bestFor(need, filling)
    if (best && !isKept(best, filling)) yield best
  }
}

/** @returns National Ugly Mugs, and unless a row is local, the first local service that fits or is for any help. */
function* standing(filling: Filling, may: (one: RankedService) => boolean): Candidates {
  const { rows, said, generals } = filling
  yield generals.find(one => isForEveryone(one) && may(one))
  for (const queue of [...said.map(need => queueFor(need, filling)), generals])
    if (!rows.some(isLocal))
      yield queue.find(one => isLocal(one) && !isForABed(one) && may(one) && mayTakeRow(one, filling))
}

/** @returns in turns, the next service of each need that was said. */
function* inTurns(filling: Filling, may: (one: RankedService, need: Need) => boolean): Candidates {
  for (let turn = 0; turn < filling.most; turn++)
    for (const need of filling.said)
      yield queueFor(need, filling).find(one => may(one, need) && mayTakeRow(one, filling))
}

/**
 * Who takes a row, in this order, while there is room: each rule gives one service after the other. The table of
 * docs/product/outcome-rules.md is made of these comments: who; which of its services; why.
 */
export const ROW_RULES = {
  /** Each grave need that was said, the most pressing first | its best | Whoever is in grave need sees the right line, whatever else was said */
  *grave(filling: Filling): Candidates {
    for (const need of filling.chosen) if (isGrave(need)) yield bestFor(need, filling)
  },
  /** Each other need that the person chose | its best. The last row is kept for one that is sure to answer | What was said is answered once before anything is twice */
  chosen: (filling: Filling): Candidates =>
    bestOfEach(
      filling.chosen.filter(need => !isGrave(need)),
      filling
    ),
  /** Each need that follows from a plain answer | its best, unless it is shut; the last row is kept as above | The same */
  implied: (filling: Filling): Candidates => bestOfEach(filling.implied, filling),
  /** One that is sure to answer, unless a row is | services for everybody | No conversation ends without somebody who answers */
  *sure({ rows, generals }: Filling): Candidates {
    if (!rows.some(row => row.answersNow)) yield generals.find(one => one.answersNow)
  },
  /** National Ugly Mugs, then one local service unless a row is local | themselves, unless shut. Of local ones those that fit, then those for any help | The guidance puts it in every conversation; who is near can come */
  standing: (filling: Filling): Candidates => standing(filling, one => !one.isShut),
  /** Each need again, in turns | the next that answers, at least probably | Who fits and answers is worth more than who is shut */
  answering: (filling: Filling): Candidates => inTurns(filling, ({ timing }) => timing <= PROBABLY),
  /** National Ugly Mugs and one local service | themselves, though shut. Without a row National Ugly Mugs closes the list, with its hours | They say when they open */
  opening: (filling: Filling): Candidates => standing(filling, () => true),
  /** Each need again, in turns | the next that is not shut, or is best for it | Room that is left is for who fits, now or in the morning */
  next: (filling: Filling): Candidates =>
    inTurns(filling, ({ isShut, service }, need) => !isShut || service.bestFor.includes(need)),
  /** Up to three rows | services for everybody | One line alone is a dead end when it is engaged */
  *fewest(filling: Filling): Candidates {
    for (const general of filling.generals)
      if (filling.rows.length < FEWEST && !isLocal(general)) yield general
  }
}

type Rule = keyof typeof ROW_RULES

/** Fills the rows by ROW_RULES. @returns each row with the rule that gave it. */
const fill = (filling: Filling): ReadonlyMap<RankedService, Rule> => {
  const { rows, most } = filling
  const given = new Map<RankedService, Rule>()
  for (const rule of Object.keys(ROW_RULES) as Rule[])
    for (const found of ROW_RULES[rule](filling)) {
      if (rows.length === most) return given
      if (!found || !mayTakeRow(found, filling)) continue
      rows.push(found)
      given.set(found, rule)
    }
  return given
}

/** A contact for half of the area's nations, or fewer, does not come first if another works in all of them. */
const withLeader = (rows: readonly RankedService[]): readonly RankedService[] => {
  const leader = rows[0]?.isForHalfAtMost ? rows.find(({ isForAll }) => isForAll) : undefined
  return leader ? [leader, ...rows.filter(row => row !== leader)] : rows
}

/** If any row is sure to answer, one is among the first. */
const withOneThatAnswers = (rows: readonly RankedService[]): readonly RankedService[] => {
  const first = rows.slice(0, IN_SIGHT)
  const answering = rows.find(row => row.answersNow)
  if (!answering || first.includes(answering)) return rows
  return [...first.slice(0, -1), answering, ...rows.slice(IN_SIGHT - 1).filter(row => row !== answering)]
}

/**
 * @returns rows as they are shown: the best of each need that at least probably answers, in the order of needs, then who
 * answers soonest; of several nations, what works in one stands after what works in more; who is shut stands last.
 */
const inOrder = (given: ReadonlyMap<RankedService, Rule>): readonly RankedService[] => {
  const placeOf = (row: RankedService) => {
    const rule = given.get(row)
    const isBest = (rule === 'grave' || rule === 'chosen') && row.timing <= PROBABLY
    return (row.isShut ? 100 : 0) + (row.isForPart ? 50 : 0) + (isBest ? 0 : 10 + row.timing)
  }
  return withOneThatAnswers(withLeader([...given.keys()].toSorted((a, b) => placeOf(a) - placeOf(b))))
}

/**
 * @returns a function from needs, the most pressing first, to the services to contact first, by ROW_RULES. A service that
 * gets no row decides nothing, so that adding it changes nothing.
 */
export const rowsFor =
  ({ queues, generals }: AreaServices) =>
  (needs: readonly Need[]): Contacts => {
    const { chosen, implied } = splitByChoice(needs)
    const said = [...chosen, ...implied]
    const filling: Filling = { queues, generals, chosen, implied, said, most: rowsAtMost(needs), rows: [] }
    const given = fill(filling)
    const sure = filling.rows.find(row => given.get(row) === 'sure')
    const forEveryone = generals.find(isForEveryone)
    const beyond = chosen.filter(isGrave).map(need => bestFor(need, filling))
    return {
      first: inOrder(given).map(({ service }) => service),
      closing: [
        ...new Set([...beyond, forEveryone].flatMap(one => (one && !isSeen(one, filling) ? one.service : [])))
      ],
      becauseItAnswers:
        sure && !sure.needs.some(need => filling.said.includes(need)) ? sure.service : undefined
    }
  }
