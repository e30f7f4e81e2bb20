import { NEEDS, type Need } from '../../content/vocabulary.ts'
import { type Combination, combinationsOfSize, shortestOf } from './combinations.ts'

/** A need that is present or absent. */
export interface Literal {
  readonly need: Need
  readonly isPresent: boolean
}

/** Describes a set of combinations by as few needs as possible. */
export type Condition =
  | { readonly kind: 'nobody' | 'everyone' }
  /** Matches exactly the combinations with all of the literals, or with any of them. */
  | { readonly kind: 'all' | 'any'; readonly literals: readonly Literal[] }
  /** Matches some of the combinations with all of the literals. */
  | {
      readonly kind: 'some'
      readonly literals: readonly Literal[]
      readonly count: number
      readonly of: number
      /** The one that takes the fewest answers. */
      readonly example: Combination
    }

/** The most needs in a description: nobody reads longer ones. */
const MOST_LITERALS = 3

type Combinations = readonly Combination[]

const isTrueOf = ({ needs }: Combination, literals: readonly Literal[]): boolean =>
  literals.every(({ need, isPresent }) => needs.includes(need) === isPresent)

/**
 * @returns what is true of all of these combinations: first the needs that all of them hold, then those that none of
 * them holds.
 */
const inCommon = (some: Combinations): readonly Literal[] =>
  [true, false].flatMap(isPresent =>
    NEEDS.filter(need => need !== 'everyone')
      .map(need => ({ need, isPresent }))
      .filter(literal => some.every(one => isTrueOf(one, [literal])))
  )

/** @returns the fewest needs that separate some combinations from all others, if three can. */
const exactly = (some: Combinations, others: Combinations): readonly Literal[] | undefined => {
  const common = inCommon(some)
  const tellsApart = (literals: readonly Literal[]) => !others.some(other => isTrueOf(other, literals))
  if (!tellsApart(common)) return undefined
  for (let size = 1; size <= MOST_LITERALS; size++) {
    const found = combinationsOfSize(common, size).find(tellsApart)
    if (found) return found
  }
  return undefined
}

/** @returns what is true of all matching combinations, without literals that follow from the others. */
const narrowed = (meant: Combinations, others: Combinations) => {
  const countOthers = (literals: readonly Literal[]) =>
    others.filter(other => isTrueOf(other, literals)).length
  let literals = inCommon(meant)
  const count = countOthers(literals)
  for (const one of literals.toReversed()) {
    const fewer = literals.filter(literal => literal !== one)
    if (countOthers(fewer) === count) literals = fewer
  }
  return { literals, of: meant.length + count }
}

/**
 * @param all every combination considered.
 */
export const conditionOf = (isMeant: (one: Combination) => boolean, all: Combinations): Condition => {
  const meant = all.filter(isMeant)
  const others = all.filter(one => !isMeant(one))
  const example = shortestOf(meant)
  if (!example) return { kind: 'nobody' }
  if (others.length === 0) return { kind: 'everyone' }
  const literals = exactly(meant, others)
  if (literals) return { kind: 'all', literals }
  const opposite = exactly(others, meant)
  if (opposite)
    return { kind: 'any', literals: opposite.map(({ need, isPresent }) => ({ need, isPresent: !isPresent })) }
  return { kind: 'some', ...narrowed(meant, others), count: meant.length, example }
}
