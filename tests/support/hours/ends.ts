import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../machines/hours/opening.ts'
import { describeOpening, timeOf } from './opening-at.ts'
import type { Schedule } from './schedule.ts'
import { momentAt, QUARTERS } from './year.ts'

const LOOK_AHEAD = 14
const WEEK = 7
const QUARTER_MINUTES = 15

/** @returns the index of the first wanted state from an index on, if it is within some days. */
const firstWithin = (days: number, states: string, wanted: RegExp, from: number): number | undefined => {
  const found = states.slice(from).search(wanted)
  const isWithin = found >= 0 && momentAt(from + found).day <= momentAt(from).day + days
  return isWithin ? from + found : undefined
}

const expectedAt = (states: string, index: number): string => {
  if (states[index] === 'o') {
    const until = firstWithin(WEEK, states, /[^o]/, index)
    return until === undefined ? 'open' : `open until ${timeOf(momentAt(until))}`
  }
  const opens = firstWithin(LOOK_AHEAD, states, /o/, index)
  if (opens === undefined) return 'closed'
  const by = states.slice(index, opens).includes('u') ? 'by ' : ''
  return `closed, opens ${by}${timeOf(momentAt(opens))}`
}

/** Rounds up to a quarter-hour, as the oracle sees no other moments. */
const roundedUp = ({ day, minute }: Moment): Moment => {
  const quarter = Math.ceil(minute / QUARTER_MINUTES) * QUARTER_MINUTES
  return quarter === DAY_MINUTES ? { day: day + 1, minute: 0 } : { day, minute: quarter }
}

const actualAt = (opening: Opening): string => {
  if (opening.kind === 'open' && opening.until)
    return describeOpening({ ...opening, until: roundedUp(opening.until) })
  if (opening.kind !== 'closed') return describeOpening(opening)
  const { opens } = opening
  return describeOpening({ ...opening, holiday: false, ...(opens ? { opens: roundedUp(opens) } : {}) })
}

/** The hour that the clock skips or repeats ends at no time of the clock. */
const isNearChange = (text: string): boolean => /2026-(?:03-29|10-25) 0[0-3]/.test(text)

/**
 * Compares the next change that we announce with the states of the oracle.
 * @param states as `compare` returns them: `u` where we are in doubt.
 * @param every checks every so many quarter-hours.
 */
export const wrongEnds = (
  { title, hours, calendar }: Schedule,
  states: string,
  every: number
): readonly string[] => {
  const wrong: string[] = []
  for (let index = 0; index < QUARTERS; index += every) {
    const now = momentAt(index)
    const actual = actualAt(openingOf(hours, now, calendar))
    if (states[index] === 'u' || actual === 'all hours') continue
    const expected = expectedAt(states, index)
    if (actual !== expected && !isNearChange(actual) && !isNearChange(expected))
      wrong.push(`${title} ${timeOf(now)}: we say ${actual}, the oracle says ${expected}`)
  }
  return wrong
}
