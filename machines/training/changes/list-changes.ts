import type { FirstLists } from '../outcomes/outcome-rows.ts'

export type ListName = keyof FirstLists

/** One item more or fewer in a list, or the items that stay in another order. */
export type ListChange =
  | { readonly list: ListName; readonly kind: 'gained' | 'lost'; readonly id: string }
  | {
      readonly list: ListName
      readonly kind: 'order'
      readonly before: readonly string[]
      readonly after: readonly string[]
    }

type Ids = readonly string[]

/** @returns every difference between a list before and after. */
export const listChanges = (list: ListName, before: Ids, after: Ids): readonly ListChange[] => {
  const kept = before.filter(id => after.includes(id))
  const stayed = after.filter(id => before.includes(id))
  const isReordered = kept.some((id, index) => id !== stayed[index])
  return [
    ...before.filter(id => !after.includes(id)).map(id => ({ list, kind: 'lost', id }) as const),
    ...after.filter(id => !before.includes(id)).map(id => ({ list, kind: 'gained', id }) as const),
    ...(isReordered ? [{ list, kind: 'order', before, after } as const] : [])
  ]
}
