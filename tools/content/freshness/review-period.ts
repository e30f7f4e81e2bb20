import type { CHECKED_HOW } from '../../../machines/content/vocabulary.ts'
import type { ChannelSource } from '../parse/services.ts'
import { mayBeRung } from '../phone-number.ts'

/** How long a check counts as fresh. Months. */
const REVIEW_MONTHS = 3

/** @returns the last day on which it is fresh: the same day of the month, or the last one of a shorter month. */
export const freshUntil = (day: string): string => {
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + REVIEW_MONTHS)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.toJSON().slice(0, 10)
}

type How = (typeof CHECKED_HOW)[number]

/** @returns how a line must be checked: by ringing, if it has a number that may be rung. */
export const waysToCheck = (source: ChannelSource): readonly How[] =>
  'number' in source && mayBeRung(source.number) ? ['rung'] : ['rung', 'website']

/** Whether a line has a valid and fresh check of its own. */
export const isFreshByItself = (source: ChannelSource, today: string): boolean =>
  source.checked !== undefined &&
  waysToCheck(source).includes(source.checked.how) &&
  freshUntil(source.checked.on) >= today
