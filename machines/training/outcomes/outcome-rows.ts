import type { Service } from '../../content/content.ts'
import { NEEDS, type Need, type Workplace } from '../../content/vocabulary.ts'
import { firstOfOutcome, type Setting } from '../../outcome/outcome.ts'
import { type Combination, combinationOf, needCombinations } from './combinations.ts'

/** The ids of the first items of an outcome, in order. */
export interface FirstLists {
  /** All actions that needs raise. The phone shows two or three of them, and the others after a tap. */
  readonly doNow: readonly string[]
  readonly contactFirst: readonly string[]
  readonly tipsToShare: readonly string[]
}

/** @returns the first items of the outcome for these needs. */
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
    doNow: ids([...first.doNow, ...first.doNowMore]),
    contactFirst: ids(first.contactFirst),
    tipsToShare: ids(first.tipsToShare)
  }
}

/** @returns the outcome of every combination of up to three needs, without workplaces, which only reorder tips. */
export const everyOutcome = (setting: Setting) =>
  needCombinations().map(combination => ({ combination, lists: firstListsOf(combination.needs, setting) }))

type Outcomes = ReturnType<typeof everyOutcome>

/** One of the different outcomes. */
export interface OutcomeRow {
  readonly lists: FirstLists
  /** The number of combinations that lead to it. */
  readonly count: number
  /** The combination that takes the fewest answers. */
  readonly shortest: Combination
}

/**
 * @param need if given, only combinations with this need count.
 * @returns the different outcomes, those that take the fewest answers first.
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

/** @returns which combinations get each action, contact of the area, and tip among the first. */
export const whoSees = (outcomes: Outcomes, { content, listed, contacts }: Setting) => {
  const things = {
    doNow: content.actions,
    contactFirst: [...listed.local, ...listed.national],
    tipsToShare: content.tips
  }
  // Sisters are in the row of one of them.
  const leads = new Map<object, Service>(
    [...contacts.sisters].flatMap(([lead, sisters]) => sisters.map(sister => [sister, lead] as const))
  )
  const singles = NEEDS.filter(need => need !== 'everyone').map(
    need => [need, combinationOf([need]).needs.join()] as const
  )
  return (Object.keys(things) as (keyof FirstLists)[]).flatMap(list =>
    things[list].map(item => {
      const { id: shown } = leads.get(item) ?? item
      const getting = new Set(
        outcomes.filter(({ lists }) => lists[list].includes(shown)).map(({ combination }) => combination)
      )
      const needs = new Set([...getting].map(combination => combination.needs.join()))
      return {
        list,
        id: item.id,
        /** The number of combinations that get it. */
        count: getting.size,
        /** The needs that get it by themselves, that is, with only the needs that they imply. */
        alone: singles.flatMap(([need, single]) => (needs.has(single) ? [need] : [])),
        /** The combination that gets it with the fewest answers; `undefined` if none of up to three needs does. */
        shortest: [...getting].toSorted((a, b) => a.length - b.length)[0]
      }
    })
  )
}
export type WhoSees = ReturnType<typeof whoSees>[number]
