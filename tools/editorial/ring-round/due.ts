import { BED } from '../../../machines/content/vocabulary.ts'
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

/** What most outcomes lead with and nobody confirmed, in the order in which a review of the content asks for it. */
const FIRST = [
  'rape-crisis-ew',
  'frank',
  'nhs-111-wales',
  'modern-slavery-helpline',
  'mens-advice-line',
  'victim-support-scotland'
]

/** @returns the place of a line among those that are as pressing: the first six, centres after an assault, beds, the others. */
const placeOf = ({ service: { id, force, value } }: Row): number => {
  const first = FIRST.indexOf(id)
  if (first >= 0) return first
  if (force !== undefined && value.bestFor.includes('sexual-assault')) return FIRST.length
  return FIRST.length + (value.bestFor.includes(BED) ? 1 : 2)
}

/**
 * Sorts lines by what is due: held services last, then those past their review and unconfirmed numbers, each by its place,
 * then those to be rung before they are shown, then by what else is due, then the earliest day.
 */
export const byDue =
  (today: string) =>
  (a: Row, b: Row): number => {
    const rank = (row: Row) => {
      const due = dueChecksOf(row, today)
      const [review = '', number = '', ...rest] = DUE.map(what => (due.includes(what) ? '0' : '1'))
      const place = placeOf(row)
      const isFirst = place < FIRST.length && due.length > 0
      const status = row.service.value.status === 'check-first' ? '0' : '1'
      return [review, isFirst ? '0' : number, place, status, ...rest, dueOn(row)].join('')
    }
    return (
      Number(isShown(b.service)) - Number(isShown(a.service)) ||
      (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b)))
    )
  }
