import { NEEDS } from '../../content/vocabulary.ts'
import type { Lister } from '../outcomes/listers.ts'
import { bitsOf, type NeedBits, type NeedSets } from '../outcomes/need-sets.ts'
import type { FirstLists } from '../outcomes/table.ts'

export type ListName = keyof FirstLists

/** What happens to a list: one thing more or fewer, or what was there and stays stands in another order. */
export type ListChange =
  | { readonly list: ListName; readonly kind: 'gained' | 'lost'; readonly id: string }
  | {
      readonly list: ListName
      readonly kind: 'order'
      /** As it is where it takes the fewest words to see it. */
      readonly before: readonly string[]
      readonly after: readonly string[]
    }

/** A change, with those it happens to. */
export interface Happening {
  readonly change: ListChange
  /** 1 for each set of needs that is affected. */
  readonly flags: Uint8Array
}

type Ids = readonly string[]

const changesBetween = (list: ListName, before: Ids, after: Ids): readonly ListChange[] => {
  const kept = before.filter(id => after.includes(id))
  const stayed = after.filter(id => before.includes(id))
  const isMoved = kept.some((id, at) => id !== stayed[at])
  return [
    ...before.filter(id => !after.includes(id)).map(id => ({ list, kind: 'lost', id }) as const),
    ...after.filter(id => !before.includes(id)).map(id => ({ list, kind: 'gained', id }) as const),
    ...(isMoved ? [{ list, kind: 'order', before, after } as const] : [])
  ]
}

/** @returns what tells changes of one kind apart. */
const nameOf = (change: ListChange): string =>
  `${change.list} ${change.kind} ${change.kind === 'order' ? '' : change.id}`

/** Only a set with one of these needs can be affected. */
const needsThatDiffer = (before: Lister, after: Lister): NeedBits =>
  before.others === after.others
    ? bitsOf(NEEDS.filter((_, at) => before.lines[at] !== after.lines[at]))
    : bitsOf(NEEDS)

const comparing = (list: ListName, before: Lister, after: Lister) => {
  const known = new Map<number, ReadonlyMap<string, ListChange>>()
  return (set: NeedBits): ReadonlyMap<string, ListChange> => {
    const [was, is] = [before.listOf(set), after.listOf(set)]
    const key = was * 2 ** 24 + is
    const found = known.get(key)
    if (found) return found
    const changes = changesBetween(list, before.lists[was] ?? [], after.lists[is] ?? [])
    const named = new Map(changes.map(change => [nameOf(change), change]))
    known.set(key, named)
    return named
  }
}

/** Changes by their names, as they are found. */
export type Happenings = Map<string, Happening & { words: number }>

/**
 * Finds everything that happens to a list from one edition to another, with the sets of needs it happens to.
 * @param found holds what was found in other settings; the same change counts once, for everyone it happens to in any.
 * @returns the names of the changes that were found now.
 */
export const findChanges = (
  list: ListName,
  before: Lister,
  after: Lister,
  { bits, words }: NeedSets,
  found: Happenings
): ReadonlySet<string> => {
  const candidates = needsThatDiffer(before, after)
  const names = new Set<string>()
  const changesOf = comparing(list, before, after)
  for (let at = 0; at < bits.length; at++) {
    const set = bits[at] as number
    if (!(set & candidates)) continue
    for (const [name, change] of changesOf(set)) {
      const known = found.get(name)
      const flags = known?.flags ?? new Uint8Array(bits.length)
      flags[at] = 1
      names.add(name)
      if (!known || (words[at] as number) < known.words)
        found.set(name, { change, flags, words: words[at] as number })
    }
  }
  return names
}
