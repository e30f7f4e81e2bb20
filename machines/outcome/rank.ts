import { NEEDS, type Need } from '../content/vocabulary.ts'

interface Needed {
  readonly needs: readonly Need[]
}

/** Compared like a version number: the first different element decides, and the smaller comes first. */
export type Preference<Item> = (item: Item, need: Need) => readonly number[]

const compare = (a: readonly number[], b: readonly number[]) => {
  const index = a.findIndex((value, i) => value !== b[i])
  return (a[index] ?? 0) - (b[index] ?? 0)
}

/**
 * All needs are computed at once, so that nothing about the needs of a person is kept between calls.
 * @param items in the order that settles a tie.
 * @param prefer decides which of two items for the same need comes first.
 * @returns for each need the items that meet it, the best first.
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
 * @returns a function from needs, the most pressing first, to the items that meet any of them: first the best item for
 * each need in turn, then the second best for each, and so on.
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

/** @returns what `rankQueues` returns for the queues of these items. */
export const rankBy = <Item extends Needed>(items: readonly Item[], prefer: Preference<Item>) =>
  rankQueues(queuesBy(items, prefer))
