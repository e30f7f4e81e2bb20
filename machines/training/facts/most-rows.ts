import { LINES, NEEDS } from '../../content/vocabulary.ts'
import { firstOfOutcome, type Setting } from '../../outcome/outcome.ts'

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
