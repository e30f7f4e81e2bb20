import { NEEDS, type Need, type Workplace } from '../../content/vocabulary.ts'
import { firstOfOutcome, raisedActions, type Setting } from '../../outcome/outcome.ts'
import { type Combination, combinationOf, needCombinations } from './combinations.ts'

/** The first items of an outcome, by ids and in order. */
export interface FirstLists {
  /** Every action that a need raised: the phone shows two or three, and the others behind a line. */
  readonly doNow: readonly string[]
  readonly contactFirst: readonly string[]
  readonly tipsToShare: readonly string[]
}

/** The kind of item that each list holds. */
export const KIND_OF = {
  doNow: 'action',
  contactFirst: 'contact',
  tipsToShare: 'tip'
} as const satisfies Readonly<Record<keyof FirstLists, string>>

/** @returns the first items for some needs. */
export const firstListsOf = (
  needs: readonly Need[],
  setting: Setting,
  workplaces: readonly Workplace[] = []
): FirstLists => {
  const raised = needs.map(need => ({ need, certainty: 'said' }) as const)
  const first = firstOfOutcome(raised, setting, workplaces)
  const ids = (placed: readonly { readonly item: { readonly id: string } }[]) =>
    placed.map(({ item }) => item.id)
  return {
    doNow: ids(raisedActions(first)),
    contactFirst: ids(first.contactFirst),
    tipsToShare: ids(first.tipsToShare)
  }
}

/** @returns the outcome of every combination of up to three needs. Places of work only reorder tips, and are left out. */
export const everyOutcome = (setting: Setting) =>
  needCombinations().map(combination => ({ combination, lists: firstListsOf(combination.needs, setting) }))

type Outcomes = ReturnType<typeof everyOutcome>

/** A distinct outcome. */
export interface OutcomeRow {
  readonly lists: FirstLists
  /** The number of combinations that lead to it. */
  readonly count: number
  /** The combination that takes the fewest answers. */
  readonly shortest: Combination
}

/**
 * @param need only combinations with this need count.
 * @returns the distinct outcomes, those that take the fewest answers first.
 */
export const outcomeRows = (outcomes: Outcomes, need?: Need): readonly OutcomeRow[] => {
  const rows = new Map<string, OutcomeRow>()
  for (const { combination, lists } of outcomes) {
    if (need !== undefined && !combination.needs.includes(need)) continue
    const key = JSON.stringify(lists)
    const { count = 0, shortest = combination } = rows.get(key) ?? {}
    rows.set(key, {
      lists,
      count: count + 1,
      shortest: combination.length < shortest.length ? combination : shortest
    })
  }
  return [...rows.values()].sort((a, b) => a.shortest.length - b.shortest.length || b.count - a.count)
}

/** @param things items, by the list that they may be in. @returns who gets each of them among the first. */
export const whoSees = (
  outcomes: Outcomes,
  things: Readonly<Record<keyof FirstLists, readonly string[]>>
) => {
  const singles = NEEDS.filter(need => need !== 'everyone').map(
    need => [need, combinationOf([need]).needs.join()] as const
  )
  return (Object.keys(things) as (keyof FirstLists)[]).flatMap(list =>
    things[list].map(id => {
      const getting = new Set(
        outcomes.filter(({ lists }) => lists[list].includes(id)).map(({ combination }) => combination)
      )
      const needs = new Set([...getting].map(combination => combination.needs.join()))
      return {
        list,
        id,
        /** How many combinations of needs lead to it. */
        count: getting.size,
        /** The needs of which each alone is enough, with the needs that it always implies. */
        alone: singles.flatMap(([need, single]) => (needs.has(single) ? [need] : [])),
        /** What leads to it in the fewest answers; missing if no combination of up to three needs gets it. */
        shortest: [...getting].toSorted((a, b) => a.length - b.length)[0]
      }
    })
  )
}
export type WhoSees = ReturnType<typeof whoSees>[number]
