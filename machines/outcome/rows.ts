import type { Service } from '../content/content.ts'
import { areManyGrave, BED, isGrave, type Need } from '../content/vocabulary.ts'
import { isImplied, splitByChoice } from './needs.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'

/** The fewest rows. General services fill any that are missing. */
const MIN_ROWS = 3

/** The most rows that "Contact first" ever has. */
export const MAX_CONTACTS = 6

/** @returns how many rows there may be: five, or six if at least three of the needs are grave. */
export const rowsAtMost = (needs: readonly Need[]): number => (areManyGrave(needs) ? MAX_CONTACTS : 5)

/** How many rows may be local services. A force may list ten councils: the others are under "Do now". */
const MAX_LOCAL = 2

/** How many rows a small phone shows without scrolling. */
const IN_SIGHT = 3

/** The services of an area that can have a row: for each need, and general ones; the best first. */
export interface AreaServices {
  readonly queues: ReadonlyMap<Need, readonly RankedService[]>
  readonly generals: readonly RankedService[]
}

export interface Contacts {
  /** Three to five services, or six if three needs are grave. */
  readonly first: readonly Service[]
  /** Below the rows: the best service for each grave need if it has no row, and National Ugly Mugs if it has none. */
  readonly closing: readonly Service[]
  /** The service that has a row only because it answers now, if any. */
  readonly becauseItAnswers: Service | undefined
}

/** The rows of one outcome while they are being filled. */
interface Filling extends AreaServices {
  /** The needs that the person chose, the implied needs, and both together; the most pressing first. */
  readonly chosen: readonly Need[]
  readonly implied: readonly Need[]
  readonly said: readonly Need[]
  readonly most: number
  readonly rows: RankedService[]
}

/** Whether a service is best for everyone: National Ugly Mugs, which the guidance puts first. */
const isForEveryone = ({ service }: RankedService): boolean => service.bestFor.includes('everyone')

const isLocal = ({ service }: RankedService): boolean => service.local !== undefined

const isForABed = (one: RankedService): boolean => isLocal(one) && one.needs.includes(BED)

/** Whether a service has a row, or another service with the same number does. */
const hasRow = ({ service, line }: RankedService, { rows }: Filling): boolean =>
  rows.some(row => row.service === service || (line !== undefined && row.line === line))

/** Needs of people who may avoid help for fear of the police, or of what the police tell immigration authorities. */
const FEARS_POLICE: readonly Need[] = ['police-or-authority', 'immigration-or-legal']

/** Whether a service is run by or works with the police, and the person may fear the police. */
const isBarred = ({ service }: RankedService, { said }: Filling): boolean =>
  (service.local?.runBy === 'police' || service.worksWithPolice === true) &&
  FEARS_POLICE.some(need => said.includes(need))

/** At most two rows are local, and only one of them for a bed. Others are under "Do now" and "All contacts". */
const isWithinLocalLimits = (one: RankedService, { rows }: Filling): boolean =>
  !isLocal(one) || (rows.filter(isLocal).length < MAX_LOCAL && !(isForABed(one) && rows.some(isForABed)))

const mayTakeRow = (one: RankedService, filling: Filling): boolean =>
  !hasRow(one, filling) && !isBarred(one, filling) && isWithinLocalLimits(one, filling)

const queueFor = (need: Need, { queues }: Filling): readonly RankedService[] => queues.get(need) ?? []

/** @returns the best service for a need, even if it already has a row. For an implied need it must not be shut. */
const bestFor = (need: Need, filling: Filling): RankedService | undefined =>
  queueFor(need, filling).find(
    one => (hasRow(one, filling) || mayTakeRow(one, filling)) && !(one.isShut && isImplied(need))
  )

/** Whether a service would take the last row, which is reserved for one that is sure to answer if no row is. */
const wouldTakeReservedRow = ({ answersNow }: RankedService, { rows, most, generals }: Filling): boolean =>
  !answersNow &&
  rows.length === most - 1 &&
  !rows.some(row => row.answersNow) &&
  generals.some(general => general.answersNow)

type Candidates = Generator<RankedService | undefined, void>

/** Yields the best service for each of these needs, unless only the reserved row is left for it. */
function* bestOfEach(needs: readonly Need[], filling: Filling): Candidates {
  for (const need of needs) {
    const best = bestFor(need, filling)
    if (best && !wouldTakeReservedRow(best, filling)) yield best
  }
}

/** Yields National Ugly Mugs and, unless a row is already local, the first local service that fits or is for any help. */
function* standing(filling: Filling, may: (one: RankedService) => boolean): Candidates {
  const { rows, said, generals } = filling
  yield generals.find(one => isForEveryone(one) && may(one))
  for (const queue of [...said.map(need => queueFor(need, filling)), generals])
    if (!rows.some(isLocal))
      yield queue.find(one => isLocal(one) && !isForABed(one) && may(one) && mayTakeRow(one, filling))
}

/** Yields the next service for each need that was said, in several rounds over the needs. */
function* inTurns(filling: Filling, may: (one: RankedService, need: Need) => boolean): Candidates {
  for (let turn = 0; turn < filling.most; turn++)
    for (const need of filling.said)
      yield queueFor(need, filling).find(one => may(one, need) && mayTakeRow(one, filling))
}

/**
 * The rules that fill the rows, in this order, while there is room. Each rule yields services one by one.
 * The table in docs/product/outcome-rules.md repeats these comments, as "who | which of its services | why".
 */
export const ROW_RULES = {
  /** Each grave need, the most pressing first | its best | Somebody in grave need sees the right line, whatever else was said */
  *grave(filling: Filling): Candidates {
    for (const need of filling.chosen) if (isGrave(need)) yield bestFor(need, filling)
  },
  /** Each other need that the person chose | its best. The last row is reserved for a service that is sure to answer | Each need gets one row before any gets two */
  chosen: (filling: Filling): Candidates =>
    bestOfEach(
      filling.chosen.filter(need => !isGrave(need)),
      filling
    ),
  /** Each need that an answer implies | its best, unless it is shut; the last row is reserved as above | The same */
  implied: (filling: Filling): Candidates => bestOfEach(filling.implied, filling),
  /** A service that is sure to answer, unless a row has one | general services | No conversation ends without somebody who answers */
  *sure({ rows, generals }: Filling): Candidates {
    if (!rows.some(row => row.answersNow)) yield generals.find(one => one.answersNow)
  },
  /** National Ugly Mugs, then one local service unless a row is local | both only if not shut; local ones that fit, then those for any help | The guidance puts it in every conversation; local staff can come */
  standing: (filling: Filling): Candidates => standing(filling, one => !one.isShut),
  /** Each need again, in turns | the next that answers, at least probably | A service that answers is worth more than one that is shut */
  answering: (filling: Filling): Candidates => inTurns(filling, ({ timing }) => timing <= PROBABLY),
  /** National Ugly Mugs and one local service | both even if shut. Without a row National Ugly Mugs closes the list, with its hours | Their rows say when they open */
  opening: (filling: Filling): Candidates => standing(filling, () => true),
  /** Each need again, in turns | the next that is not shut, or is best for it | Spare rows go to services that fit, now or in the morning */
  next: (filling: Filling): Candidates =>
    inTurns(filling, ({ isShut, service }, need) => !isShut || service.bestFor.includes(need)),
  /** Up to three rows | general services | A single number is a dead end when it is engaged */
  *fewest(filling: Filling): Candidates {
    for (const general of filling.generals)
      if (filling.rows.length < MIN_ROWS && !isLocal(general)) yield general
  }
}

type Rule = keyof typeof ROW_RULES

/** Fills `rows` by ROW_RULES. @returns the rule that added each row. */
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

/** If the first row works in at most half of the area's nations, and another row in all of them, that one leads. */
const withLeader = (rows: readonly RankedService[]): readonly RankedService[] => {
  const leader = rows[0]?.isForHalfAtMost ? rows.find(({ isForAll }) => isForAll) : undefined
  return leader ? [leader, ...rows.filter(row => row !== leader)] : rows
}

/** If any row is sure to answer, at least one such row is put in sight. */
const withOneThatAnswers = (rows: readonly RankedService[]): readonly RankedService[] => {
  const first = rows.slice(0, IN_SIGHT)
  const answering = rows.find(row => row.answersNow)
  if (!answering || first.includes(answering)) return rows
  return [...first.slice(0, -1), answering, ...rows.slice(IN_SIGHT - 1).filter(row => row !== answering)]
}

/**
 * @returns the rows in the order on the screen. First the best service for each chosen need, in the order of needs, if it
 * at least probably answers; then others, by availability; then those for only one of the area's nations; last, shut ones.
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
 * @returns a function that takes needs, the most pressing first, and returns the services to contact
 * first. A service that gets no row does not affect the others, so that adding it changes nothing.
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
        ...new Set([...beyond, forEveryone].flatMap(one => (one && !hasRow(one, filling) ? one.service : [])))
      ],
      becauseItAnswers:
        sure && !sure.needs.some(need => filling.said.includes(need)) ? sure.service : undefined
    }
  }
