import type { Need } from '../content/vocabulary.ts'
import { placeOf, type RankedService } from './ranked-service.ts'

/** A contact for half of the area's nations, or fewer, does not come first if another works in all of them. */
const withLeader = (rows: readonly RankedService[]): readonly RankedService[] => {
  const [head] = rows
  const leader = head?.isForHalfAtMost ? rows.find(({ isForAll }) => isForAll) : undefined
  return leader ? [leader, ...rows.filter(row => row !== leader)] : rows
}

/** A row with `rowAfter` comes right after that row, unless only one of the two works in a single nation of several. */
const withCompanions = (rows: readonly RankedService[]): readonly RankedService[] => {
  if (!rows.some(({ service }) => service.rowAfter)) return rows
  const follows = ({ service: { rowAfter }, isForPart }: RankedService) =>
    rows.find(row => row.service.id === rowAfter && row.isForPart === isForPart)
  return rows
    .filter(row => !follows(row))
    .flatMap(row => [row, ...rows.filter(other => follows(other) === row)])
}

/** @returns rows by place; within one, by the most pressing need, then the best match for it, then the turn. */
const sorted = (rows: readonly RankedService[], said: readonly Need[]): readonly RankedService[] =>
  rows
    .map(one => {
      const need = said.findIndex(some => one.needs.includes(some))
      const isBest = one.service.bestFor.some(best => best === said[need])
      return { one, place: placeOf(one, need !== -1) * 100 + need * 2 + (isBest ? 0 : 1) }
    })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)

/**
 * @param said the needs, the most pressing first.
 * @returns rows in the order in which they are shown.
 */
export const inRowOrder = (rows: readonly RankedService[], said: readonly Need[]): readonly RankedService[] =>
  withLeader(withCompanions(sorted(rows, said)))
