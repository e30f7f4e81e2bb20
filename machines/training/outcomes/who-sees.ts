import { NEEDS, type Need } from '../../content/vocabulary.ts'
import { type Combination, combinationOf, shortestOf } from './combinations.ts'
import { type Condition, conditionOf } from './condition.ts'
import type { CombinationOutcome, FirstLists } from './outcome-rows.ts'

/** Who gets an item among the first. */
export interface WhoSees {
  readonly list: keyof FirstLists
  readonly id: string
  readonly who: Condition
  /** The needs of which each alone is enough, with the needs that it always implies. */
  readonly alone: readonly Need[]
  /** The combination that leads to it in the fewest answers; missing if no combination of up to three needs gets it. */
  readonly shortest: Combination | undefined
}

/** @param things items, by the list that they may be in. @returns who gets each of them among the first. */
export const whoSees = (
  outcomes: readonly CombinationOutcome[],
  things: Readonly<Record<keyof FirstLists, readonly string[]>>
): readonly WhoSees[] => {
  const all = outcomes.map(({ combination }) => combination)
  const singles = NEEDS.filter(need => need !== 'everyone').map(
    need => [need, combinationOf([need]).needs.join()] as const
  )
  return (Object.keys(things) as (keyof FirstLists)[]).flatMap(list =>
    things[list].map((id): WhoSees => {
      const getting = new Set(
        outcomes.filter(({ lists }) => lists[list].includes(id)).map(({ combination }) => combination)
      )
      const needs = new Set([...getting].map(combination => combination.needs.join()))
      return {
        list,
        id,
        who: conditionOf(combination => getting.has(combination), all),
        alone: singles.flatMap(([need, single]) => (needs.has(single) ? [need] : [])),
        shortest: shortestOf(getting)
      }
    })
  )
}
