import { NEEDS, type Need } from '../content/vocabulary.ts'

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
 * Ranks items by fit. All that depends on the items alone is worked out at once, so that nothing is remembered of the
 * needs that were asked about.
 * @param items in the order that settles a tie.
 * @param prefer which of two items that fit the same need comes first.
 * @returns a function from needs, the most pressing first, to the items that fit any of them, one by one. Each need in
 * turn brings its best item, then each its second best, and so on: no need waits behind another's whole list.
 */
export const rankBy = <Item extends Needed>(items: readonly Item[], prefer: Preference<Item>) => {
  const queues = new Map(
    NEEDS.map(need => [
      need,
      items
        .filter(item => item.needs.includes(need))
        .map(item => ({ item, preference: prefer(item, need) }))
        .sort((a, b) => compare(a.preference, b.preference))
        .map(({ item }) => item)
    ])
  )
  return function* (needs: readonly Need[]): Generator<Item, void> {
    const lines = needs.map(need => queues.get(need) ?? [])
    const ranked = new Set<Item>()
    const next = lines.map(() => 0)
    for (let moved = true; moved; ) {
      moved = false
      for (const [which, line] of lines.entries()) {
        let place = next[which] ?? 0
        while (place < line.length && ranked.has(line[place] as Item)) place++
        const item = line[place]
        next[which] = place + 1
        if (item === undefined) continue
        ranked.add(item)
        moved = true
        yield item
      }
    }
  }
}
