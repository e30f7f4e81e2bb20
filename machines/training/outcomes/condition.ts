import { NEEDS, type Need } from '../../content/vocabulary.ts'
import { bitOf, EVERYONE, type NeedBits, type NeedSets } from './need-sets.ts'

/** A need that is there, or is not. */
export interface Literal {
  readonly need: Need
  readonly isPresent: boolean
}

/** Who some sets of needs are, said as shortly as it can be. */
export type Condition =
  | { readonly kind: 'nobody' | 'everyone' }
  /** Exactly those of whom each of these is true, or any. */
  | { readonly kind: 'all' | 'any'; readonly literals: readonly Literal[] }
  /** Some of those of whom each of these is true; an example takes the fewest words. */
  | {
      readonly kind: 'some'
      readonly literals: readonly Literal[]
      readonly count: number
      readonly of: number
      readonly example: NeedBits
    }

/** At most so many needs say who it is; with more, nobody would read on. */
const MOST = 3

const ALL: NeedBits = NEEDS.reduce((bits, need) => bits | bitOf(need), 0) & ~EVERYONE

interface Mask {
  readonly present: NeedBits
  readonly absent: NeedBits
}

const holds = (bits: NeedBits, { present, absent }: Mask) => (bits & present) === present && !(bits & absent)

/** @returns how many sets a mask holds of; no further than one beyond a limit. */
const countHeld = ({ bits }: NeedSets, mask: Mask, limit = Number.POSITIVE_INFINITY): number => {
  let count = 0
  for (const set of bits) if (holds(set, mask) && ++count > limit) break
  return count
}

/** What is true of each of some sets. */
const inCommon = (flags: Uint8Array, flag: number, { bits }: NeedSets): Mask => {
  let [present, absent] = [ALL, ALL]
  for (let at = 0; at < bits.length; at++) {
    if (flags[at] !== flag) continue
    present &= bits[at] as number
    absent &= ~(bits[at] as number)
  }
  return { present, absent }
}

const literalsOf = ({ present, absent }: Mask): readonly Literal[] =>
  [true, false].flatMap(isPresent =>
    NEEDS.filter(need => (isPresent ? present : absent) & bitOf(need)).map(need => ({ need, isPresent }))
  )

const maskOf = (literals: readonly Literal[]): Mask => {
  const bitsWhere = (wanted: boolean) =>
    literals.reduce((bits, { need, isPresent }) => (isPresent === wanted ? bits | bitOf(need) : bits), 0)
  return { present: bitsWhere(true), absent: bitsWhere(false) }
}

/** @returns every way to pick so many, those that stand first before others. */
const picks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  size === 0
    ? [[]]
    : items.flatMap((item, at) => picks(items.slice(at + 1), size - 1).map(rest => [item, ...rest]))

/** @returns the fewest needs that say exactly which sets carry a flag, if three can. */
const exactly = (
  flags: Uint8Array,
  flag: number,
  count: number,
  sets: NeedSets
): readonly Literal[] | undefined => {
  const common = inCommon(flags, flag, sets)
  if (countHeld(sets, common, count) !== count) return undefined
  for (let size = 1; size <= MOST; size++)
    for (const literals of picks(literalsOf(common), size))
      if (countHeld(sets, maskOf(literals), count) === count) return literals
  return undefined
}

/** @returns what is true of all that carry a flag, without what follows from the rest of it. */
const narrowed = (flags: Uint8Array, sets: NeedSets): { literals: readonly Literal[]; of: number } => {
  let literals = literalsOf(inCommon(flags, 1, sets))
  const of = countHeld(sets, maskOf(literals))
  for (const one of [...literals].reverse()) {
    const fewer = literals.filter(literal => literal !== one)
    if (countHeld(sets, maskOf(fewer), of) === of) literals = fewer
  }
  return { literals, of }
}

const shortestOf = (flags: Uint8Array, { bits, words }: NeedSets): NeedBits => {
  let best = -1
  for (let at = 0; at < bits.length; at++)
    if (flags[at] && (best === -1 || (words[at] as number) < (words[best] as number))) best = at
  return bits[best] as number
}

/** @returns how many sets of needs carry a flag. */
export const countOf = (flags: Uint8Array): number => {
  let count = 0
  for (const flag of flags) count += flag
  return count
}

/**
 * Says who some sets of needs are.
 * @param flags 1 for each set that is meant, else 0.
 */
export const conditionOf = (flags: Uint8Array, sets: NeedSets): Condition => {
  const count = countOf(flags)
  if (count === 0) return { kind: 'nobody' }
  if (count === flags.length) return { kind: 'everyone' }
  const literals = exactly(flags, 1, count, sets)
  if (literals) return { kind: 'all', literals }
  const others = exactly(flags, 0, flags.length - count, sets)
  if (others)
    return { kind: 'any', literals: others.map(({ need, isPresent }) => ({ need, isPresent: !isPresent })) }
  return { kind: 'some', ...narrowed(flags, sets), count, example: shortestOf(flags, sets) }
}
