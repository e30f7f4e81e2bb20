import { LINES, NEEDS, type Need } from '../../content/vocabulary.ts'
import { firstOfOutcome, type Setting } from '../../outcome/outcome.ts'
import { type Combination, combinationOf, shortestOf } from './combinations.ts'
import type { CombinationOutcome, FirstLists } from './outcome-rows.ts'

/** Who gets an item among the first. */
export interface WhoSees {
  readonly list: keyof FirstLists
  readonly id: string
  /** How many combinations of needs lead to it. */
  readonly count: number
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
        count: getting.size,
        alone: singles.flatMap(([need, single]) => (needs.has(single) ? [need] : [])),
        shortest: shortestOf(getting)
      }
    })
  )
}

/**
 * @param settings each force, at the hours that count.
 * @returns the services with a number that nobody confirmed, by how many rows they have where one need was said: so many would
 * change if somebody rang it.
 */
export const mostRows = (settings: readonly Setting[]) => {
  const rows = new Map<string, { readonly name: string; readonly count: number }>()
  for (const setting of settings)
    for (const need of NEEDS)
      for (const { item } of firstOfOutcome([{ need, certainty: 'said' }], setting).contactFirst)
        if (LINES.some(line => item[line]?.confirmed === false))
          rows.set(item.id, { name: item.name, count: (rows.get(item.id)?.count ?? 0) + 1 })
  return [...rows.values()].sort((a, b) => b.count - a.count)
}
