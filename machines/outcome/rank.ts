import { NEEDS, type Need } from '../content/vocabulary.ts'

/** What is for certain needs. */
export interface Needed {
  readonly needs: readonly Need[]
}

/** Compared like version numbers: the first elements that differ decide, and the smaller one comes first. */
type Preference<Item> = (item: Item, need: Need) => readonly number[]

const compare = (a: readonly number[], b: readonly number[]) => {
  const index = a.findIndex((value, i) => value !== b[i])
  return (a[index] ?? 0) - (b[index] ?? 0)
}

/**
 * The queues of all needs are computed, not those of one person, so that nothing about a person is cached.
 * @param items the items; ties keep this order.
 * @param prefer returns what decides which of two items for a need comes first.
 * @returns for each need, the items that meet it, the best first.
 */
export const queuesBy = <Item extends Needed>(
  items: readonly Item[],
  prefer: Preference<Item>
): ReadonlyMap<Need, readonly Item[]> =>
  new Map(
    NEEDS.map(need => [
      need,
      items
        .filter(item => item.needs.includes(need))
        .map(item => ({ item, preference: prefer(item, need) }))
        .sort((a, b) => compare(a.preference, b.preference))
        .map(({ item }) => item)
    ])
  )

/**
 * @param queues as `queuesBy` returns them.
 * @returns a function that takes needs, the most pressing first, and returns the items that meet
 * any of them: the best item for each need in turn, then the second best for each, and so on.
 */
export const rankQueues =
  <Item extends Needed>(queues: ReadonlyMap<Need, readonly Item[]>) =>
  (needs: readonly Need[]): ReadonlySet<Item> => {
    const ranked = new Set<Item>()
    let turns = needs.map(need => ({ queue: queues.get(need) ?? [], next: 0 }))
    while (turns.length > 0)
      turns = turns.filter(turn => {
        const before = ranked.size
        while (turn.next < turn.queue.length && ranked.size === before)
          ranked.add(turn.queue[turn.next++] as Item)
        return ranked.size > before
      })
    return ranked
  }

/** @returns the function of `rankQueues` for these items. */
export const rankBy = <Item extends Needed>(items: readonly Item[], prefer: Preference<Item>) =>
  rankQueues(queuesBy(items, prefer))
