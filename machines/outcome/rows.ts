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
  /** It works in one nation alone, and the area has several. */
  readonly isForPart: boolean
  readonly isForHalfAtMost: boolean
  readonly isForAll: boolean
  /** It answers for certain, in the whole area. */
  readonly answersNow: boolean
}

/** The services of an area that can have a row. */
export interface AreaServices {
  /** For each need, the best first. */
  readonly queues: ReadonlyMap<Need, readonly RankedService[]>
  /** The best first. */
  readonly generals: readonly RankedService[]
  readonly reachable: ReadonlyMap<string, RankedService>
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

/** The contact in every outcome: the guidance puts National Ugly Mugs first. */
const isForEveryone = ({ service }: RankedService) => service.bestFor.includes('everyone')
const isLocal = ({ service }: RankedService) => service.local !== undefined
const isSure = ({ answersNow }: RankedService) => answersNow

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

/** Nobody who fears the police is sent to a service that the police run. */
const isBarred = ({ service }: RankedService, said: readonly Need[]): boolean =>
  service.local?.runBy === 'police' && said.includes('police-or-authority')

/** A contact for half of the area's nations, or fewer, does not stand first if another works in all of them. */
const withLeader = (rows: readonly RankedService[]): readonly RankedService[] => {
  const [head] = rows
  const leader = head?.isForHalfAtMost ? rows.find(({ isForAll }) => isForAll) : undefined
  return leader ? [leader, ...rows.filter(row => row !== leader)] : rows
}

/** A row that belongs beside another comes right after it, unless that one works in one nation alone of several. */
const withCompanions = (rows: readonly RankedService[]): readonly RankedService[] => {
  const follows = ({ service: { rowAfter }, isForPart }: RankedService) =>
    rows.find(row => row.service.id === rowAfter && row.isForPart === isForPart)
  return rows
    .filter(row => !follows(row))
    .flatMap(row => [row, ...rows.filter(other => follows(other) === row)])
}

type Test = (one: RankedService) => boolean

/**
 * @returns a function from needs, the most pressing first, to the services to contact first. Each need in turn takes a
 * row: one for who answers, then for its best matches, then for any other. Rows are kept for National Ugly Mugs, a local
 * service, and one that is sure to answer. A service that gets no row takes no turn, so that adding it changes nothing.
 */
export const rowsFor = ({ queues, generals, reachable }: AreaServices) => {
  const companionOf = new Map(
    [...reachable.values()].flatMap(one =>
      one.service.rowAfter ? [[one.service.rowAfter, one] as const] : []
    )
  )
  return (needs: readonly Need[]): Contacts => {
    const said = turnsOf(needs)
    const turns = said.map(need => queues.get(need) ?? [])
    const fits = ({ service }: RankedService) => service.needs.some(need => said.includes(need))
    const find = (passes: Test): RankedService | undefined => {
      for (const queue of turns) {
        const found = queue.find(one => passes(one) && !isBarred(one, said))
        if (found) return found
      }
      return generals.find(one => passes(one) && !isBarred(one, said))
    }
    const rows: RankedService[] = []
    // Nothing is kept for what the area does not have.
    const kept = [isForEveryone, isLocal, isSure].filter(passes => find(passes) !== undefined)
    const take = (one: RankedService): boolean => {
      if (rows.includes(one) || isBarred(one, said)) return false
      if (isLocal(one) && rows.filter(isLocal).length >= MOST_LOCAL) return false
      const open = kept.filter(passes => !rows.some(passes) && !passes(one))
      if (rows.length + 1 + open.length > CONTACTS_FIRST) return false
      rows.push(one)
      const companion = companionOf.get(one.service.id)
      if (companion && fits(companion)) take(companion)
      return true
    }
    const takeTurns = (mayTake: (one: RankedService, need: Need) => boolean, rounds = CONTACTS_FIRST) => {
      const next = said.map(() => 0)
      for (let round = 0; round < rounds && rows.length < CONTACTS_FIRST; round++)
        for (const [turn, need] of said.entries()) {
          const queue = turns[turn] ?? []
          let index = next[turn] ?? 0
          // A need whose service has a row by now has had its turn.
          for (; index < queue.length; index++) {
            const one = queue[index] as RankedService
            if (mayTake(one, need) && (rows.includes(one) || take(one))) break
          }
          next[turn] = index + 1
        }
    }
    const answers = ({ timing }: RankedService) => timing <= PROBABLY
    takeTurns(answers, 1)
    // A second council waits for the best matches of the other needs.
    const isSecondLocal = (one: RankedService, need: Need) =>
      isLocal(one) && rows.some(row => isLocal(row) && row !== one && row.needs.includes(need))
    takeTurns((one, need) => one.service.bestFor.includes(need) && !isSecondLocal(one, need))
    takeTurns(answers)
    takeTurns(() => true)
    let becauseItAnswers: Service | undefined
    for (const passes of kept) {
      if (rows.some(passes)) continue
      const found = find(passes)
      if (!found || !take(found)) continue
      if (passes === isSure && !fits(found)) becauseItAnswers = found.service
    }
    for (const one of generals) if (rows.length < FEWEST && !isLocal(one)) take(one)
    // Within a place, the most pressing need, then the best match for it, then the turn.
    const places = new Map(
      rows.map(one => {
        const need = said.findIndex(some => one.service.needs.includes(some))
        const isBest = need !== -1 && one.service.bestFor.includes(said[need] as Need)
        return [one, placeOf(one, need !== -1) * 100 + need * 2 + (isBest ? 0 : 1)]
      })
    )
    const sorted = rows.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    return {
      first: withLeader(withCompanions(sorted)).map(({ service }) => service),
      becauseItAnswers
    }
  }
}
