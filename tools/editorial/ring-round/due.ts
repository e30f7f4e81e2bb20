import { freshUntil, isFreshByItself, waysToCheck } from '../../content/freshness/review-period.ts'
import { isShown } from '../../content/parse/services.ts'
import type { Row } from './rows.ts'

/** What there may be to settle about a line, the most pressing first. */
const DUE = ['review', 'number', 'hours', 'how'] as const
export type Due = (typeof DUE)[number]

/** @returns the last day on which the check of a line counts. */
export const dueOn = ({ service, source }: Row): string =>
  source.checked ? freshUntil(source.checked.on) : service.value.reviewBy

/** @param today the day in the UK, as `2026-11-24`. */
const isDue = (row: Row, what: Due, today: string): boolean => {
  const { service, source } = row
  switch (what) {
    case 'review':
      return dueOn(row) < today
    case 'number':
      return 'confirmed' in source && !source.confirmed
    case 'hours':
      return !source.hours.confirmed
    case 'how':
      return !isFreshByItself(source, today) && !waysToCheck(source).includes(service.value.checked.how)
  }
}

/**
 * @returns what there is to settle about a line by ringing it, or by opening its chat.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const dueChecksOf = (row: Row, today: string): readonly Due[] =>
  DUE.filter(what => isDue(row, what, today))

/** Sorts lines by what is due: held services last, then the most pressing first, then the earliest day. */
export const byDue =
  (today: string) =>
  (a: Row, b: Row): number => {
    const rank = (row: Row) => {
      const due = dueChecksOf(row, today)
      return DUE.map(what => (due.includes(what) ? '0' : '1')).join('') + dueOn(row)
    }
    return (
      Number(isShown(b.service)) - Number(isShown(a.service)) ||
      (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b)))
    )
  }
