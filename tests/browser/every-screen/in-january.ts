import { DAY_MS } from '../../../machines/content/vocabulary.ts'

const EARLIER_MS = 46 * 7 * DAY_MS

/**
 * The page of the tests is built in January, and says that it is old by the end of the year.
 * @param at a moment of November, or of Christmas Day.
 * @returns the same hour of the same day of the week in January, or of New Year's Day, as an ISO date.
 */
export const inJanuary = (at: string): string =>
  at.startsWith('2026-12-25')
    ? new Date(at.replace('2026-12-25', '2026-01-01')).toISOString()
    : new Date(Date.parse(at) - EARLIER_MS).toISOString()
