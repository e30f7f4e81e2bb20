import { DAY_MS, MINUTE_MS } from '../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../machines/hours/london.ts'

/**
 * @param time in London, as a field for date and time gives it: `2026-11-25T19:00`.
 * @returns the moment; nothing if it is not a valid time.
 */
export const typedMoment = (time: string): Moment | undefined => {
  const all = Date.parse(`${time}Z`)
  if (Number.isNaN(all)) return undefined
  const day = Math.floor(all / DAY_MS)
  return { day, minute: Math.floor((all - day * DAY_MS) / MINUTE_MS) }
}
