import { londonTime, type Moment } from '../../../machines/hours/london.ts'

export const QUARTER = 900_000

/** The year that is compared, in instants: in London it begins and ends with Greenwich. */
export const FROM = Date.UTC(2026, 0)
export const QUARTERS = (Date.UTC(2027, 0) - FROM) / QUARTER

/** Further than any opening is looked for, so that what is said at the end of the year can be compared as well. */
export const TO = Date.UTC(2027, 0, 18)

/** What the clocks in London show at each quarter-hour. */
export const moments: readonly Moment[] = Array.from({ length: (TO - FROM) / QUARTER }, (_, at) =>
  londonTime(FROM + at * QUARTER)
)

export const momentAt = (at: number): Moment => {
  const found = moments[at]
  if (!found) throw new Error(`There is no quarter-hour ${at}.`)
  return found
}
