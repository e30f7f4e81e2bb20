import type { Need } from '../../content/vocabulary.ts'

interface Needed {
  readonly needs: readonly Need[]
}

/** Smaller comes first. Compared place by place. */
export type Preference<Item> = (item: Item, need: Need) => readonly number[]

const compare = (a: readonly number[], b: readonly number[]) => {
  const at = a.findIndex((value, place) => value !== b[place])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/**
 * Ranks items by fit.
 * @param items in the order that settles a tie.
 * @param prefer which of two items that fit the same need comes first.
 * @returns a function from needs, the most pressing first, to the items that fit any of them. Each need in turn brings
 * its best item, then each its second best, and so on: no need waits behind another's whole list.
 */
export const rankBy = <Item extends Needed>(items: readonly Item[], prefer: Preference<Item>) => {
  const queues = new Map<Need, readonly Item[]>()
  const queueOf = (need: Need): readonly Item[] => {
    const known = queues.get(need)
    if (known) return known
    const queue = items
      .filter(item => item.needs.includes(need))
      .sort((a, b) => compare(prefer(a, need), prefer(b, need)))
    queues.set(need, queue)
    return queue
  }
  return (needs: readonly Need[]): readonly Item[] => {
    const ranked = new Set<Item>()
    const waiting = needs.map(need => ({ queue: queueOf(need), next: 0 }))
    for (let moved = true; moved; ) {
      moved = false
      for (const line of waiting) {
        while (line.next < line.queue.length && ranked.has(line.queue[line.next] as Item)) line.next++
        const item = line.queue[line.next]
        if (item === undefined) continue
        ranked.add(item)
        moved = true
      }
    }
    return [...ranked]
  }
}
