import { DAY_MS, MINUTE_MS } from '../../machines/content/vocabulary.ts'
import type { Moment } from '../../machines/hours/london.ts'

/** A moment as `2026-11-29T03:00`. */
export const isoMoment = ({ day, minute }: Moment): string =>
  new Date(day * DAY_MS + minute * MINUTE_MS).toISOString().slice(0, 16)

/** The years that are accepted: 1970 to 2099. */
const YEARS = /^(19[7-9]|20\d)\d-/

/** @returns the moment; `undefined` if it does not exist, or lies outside the years 1970 to 2099. */
export const parseIsoMoment = (written: string): Moment | undefined => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(written) ? Date.parse(`${written}Z`) : Number.NaN
  if (!YEARS.test(written) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== written)
    return undefined
  return { day: Math.floor(time / DAY_MS), minute: (time % DAY_MS) / MINUTE_MS }
}
