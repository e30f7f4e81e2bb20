import type { Setting } from '../../outcome/outcome.ts'
import { actionLister, contactLister, tipLister } from './listers.ts'
import type { NeedBits, NeedSets } from './need-sets.ts'

/** What comes first in an outcome, by ids and in order. Places of work aside, which only reorder tips. */
export interface FirstLists {
  readonly doNow: readonly string[]
  readonly contactFirst: readonly string[]
  readonly tipsToShare: readonly string[]
}

/** Every distinct outcome of a setting. */
export interface OutcomeTable {
  readonly sets: NeedSets
  readonly outcomes: readonly FirstLists[]
  /** For each set of needs, which outcome it comes to. */
  readonly outcomeOf: Uint32Array
}

/** So many sets of needs are looked at between two signs of progress. */
const STEP = 4_000

/**
 * Works out every distinct outcome of a setting, a few at a time, so that a page can answer meanwhile.
 * @yields how much is done, from 0 to 1.
 */
export function* tableOf(
  sets: NeedSets,
  { content, area, actions, contacts }: Setting
): Generator<number, OutcomeTable> {
  const [doNow, first, tips] = [actionLister(actions), contactLister(contacts, area), tipLister(content.tips)]
  const outcomes: FirstLists[] = []
  const outcomeOf = new Uint32Array(sets.bits.length)
  const known = new Map<number, number>()
  for (let at = 0; at < sets.bits.length; at++) {
    if (at % STEP === 0) yield at / sets.bits.length
    const bits = sets.bits[at] as number
    const [action, contact, tip] = [doNow.listOf(bits), first.listOf(bits), tips.listOf(bits)]
    const key = (action * sets.bits.length + contact) * sets.bits.length + tip
    let outcome = known.get(key)
    if (outcome === undefined) {
      outcome = outcomes.length
      known.set(key, outcome)
      outcomes.push({
        doNow: doNow.lists[action] ?? [],
        contactFirst: first.lists[contact] ?? [],
        tipsToShare: tips.lists[tip] ?? []
      })
    }
    outcomeOf[at] = outcome
  }
  return { sets, outcomes, outcomeOf }
}

/** @returns the last word of work that is done a few at a time. */
export const finish = <Result>(work: Generator<unknown, Result>): Result => {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value as Result
  }
}

/** Which outcomes are asked for. */
export interface Wanted {
  /** Needs that must be there, and that must not. */
  readonly present: NeedBits
  readonly absent: NeedBits
  readonly has: (outcome: FirstLists) => boolean
}

/** An outcome, with what reaches it. */
export interface Row {
  readonly outcome: FirstLists
  /** How many of the sets of needs that are asked for reach it. */
  readonly count: number
  /** Of those the one that takes the fewest words. */
  readonly shortest: NeedBits
  readonly words: number
}

/** @returns the outcomes that are asked for, those that take the fewest words first. */
export const rowsOf = (
  { sets, outcomes, outcomeOf }: OutcomeTable,
  { present, absent, has }: Wanted
): readonly Row[] => {
  const counts = new Uint32Array(outcomes.length)
  const shortest = new Int32Array(outcomes.length).fill(-1)
  const wordsAt = (at: number) => sets.words[at] ?? 0
  for (let at = 0; at < sets.bits.length; at++) {
    const bits = sets.bits[at] as number
    if ((bits & present) !== present || bits & absent) continue
    const outcome = outcomeOf[at] as number
    const best = shortest[outcome] as number
    counts[outcome] = (counts[outcome] as number) + 1
    if (best === -1 || wordsAt(at) < wordsAt(best)) shortest[outcome] = at
  }
  return outcomes
    .flatMap((outcome, which): readonly Row[] => {
      const at = shortest[which] as number
      if (at === -1 || !has(outcome)) return []
      return [
        { outcome, count: counts[which] as number, shortest: sets.bits[at] as number, words: wordsAt(at) }
      ]
    })
    .sort((a, b) => a.words - b.words || b.count - a.count)
}
