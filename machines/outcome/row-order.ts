import type { Need } from '../content/vocabulary.ts'
import { placeOf, type RankedService } from './ranked-service.ts'

/** A contact for half of the area's nations, or fewer, does not come first if another works in all of them. */
const withLeader = (rows: readonly RankedService[]): readonly RankedService[] => {
  const [head] = rows
  const leader = head?.isForHalfAtMost ? rows.find(({ isForAll }) => isForAll) : undefined
  return leader ? [leader, ...rows.filter(row => row !== leader)] : rows
}

const HEALTH: readonly Need[] = ['mental-health', 'sexual-health', 'drugs-or-alcohol']
const isForHealth = ({ needs }: RankedService): boolean => needs.some(need => HEALTH.includes(need))

/** Urgent care, which always has a row for who was hurt, comes before any other line of health. */
const withUrgentCare = (rows: readonly RankedService[], said: readonly Need[]): readonly RankedService[] => {
  const care = rows.find(row => isForHealth(row) && row.service.alwaysFor?.some(need => said.includes(need)))
  if (!care) return rows
  const at = rows.findIndex(isForHealth)
  return [...rows.slice(0, at), care, ...rows.slice(at).filter(row => row !== care)]
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

/** How many rows are in the first window of a small phone. */
const IN_SIGHT = 3

/** If any row answers now, one is among the first. */
const withOneThatAnswers = (rows: readonly RankedService[]): readonly RankedService[] => {
  const first = rows.slice(0, IN_SIGHT)
  const answering = rows.find(({ timing }) => timing === 0)
  if (!answering || first.includes(answering)) return rows
  return [...first.slice(0, -1), answering, ...rows.slice(IN_SIGHT - 1).filter(row => row !== answering)]
}

/**
 * @param said the needs, the most pressing first.
 * @returns rows in the order in which they are shown.
 */
export const inRowOrder = (rows: readonly RankedService[], said: readonly Need[]): readonly RankedService[] =>
  withOneThatAnswers(withLeader(withUrgentCare(sorted(rows, said), said)))
