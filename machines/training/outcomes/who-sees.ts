import { NEEDS, type Need } from '../../content/vocabulary.ts'
import { type Condition, conditionOf } from './condition.ts'
import { type NeedBits, smallestSets } from './need-sets.ts'
import type { FirstLists, OutcomeTable } from './table.ts'

/** Who gets a thing among the first. */
export interface WhoSees {
  readonly list: keyof FirstLists
  readonly id: string
  readonly who: Condition
  /** The needs of which one alone is enough, with what it always brings along. */
  readonly alone: readonly Need[]
  /** Missing if nobody ever gets it. */
  readonly shortest?: NeedBits
}

const shortestOf = (flags: Uint8Array, { sets: { bits, words } }: OutcomeTable): NeedBits | undefined => {
  let best = -1
  for (let at = 0; at < bits.length; at++)
    if (flags[at] && (best === -1 || (words[at] as number) < (words[best] as number))) best = at
  return bits[best]
}

/**
 * Tells who gets each thing among the first, one thing at a time.
 * @param things by the list that they may stand in.
 * @yields how much is done, from 0 to 1.
 */
export function* whoSees(
  table: OutcomeTable,
  things: Readonly<Record<keyof FirstLists, readonly string[]>>
): Generator<number, readonly WhoSees[]> {
  yield 0
  const singles = smallestSets(table.sets)
  const asked = (Object.keys(things) as (keyof FirstLists)[]).flatMap(list =>
    things[list].map(id => ({ list, id }))
  )
  const found: WhoSees[] = []
  for (const { list, id } of asked) {
    yield found.length / asked.length
    const isThere = table.outcomes.map(outcome => Number(outcome[list].includes(id)))
    const flags = new Uint8Array(table.outcomeOf.length)
    for (let at = 0; at < flags.length; at++) flags[at] = isThere[table.outcomeOf[at] as number] as number
    const shortest = shortestOf(flags, table)
    found.push({
      list,
      id,
      who: conditionOf(flags, table.sets),
      alone: NEEDS.filter(need => need !== 'everyone' && flags[singles.get(need) ?? -1]),
      ...(shortest === undefined ? {} : { shortest })
    })
  }
  return found
}
