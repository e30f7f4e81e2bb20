import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../machines/hours/opening.ts'
import type { Schedule } from './schedule.ts'
import { timeOf, told } from './told.ts'
import { momentAt, QUARTERS } from './year.ts'

const LOOK_AHEAD = 14
const WEEK = 7
const QUARTER_MINUTES = 15

/** @returns the place from another on at which the oracle says something, if it is within so many days. */
const firstWithin = (days: number, states: string, wanted: RegExp, from: number): number | undefined => {
  const found = states.slice(from).search(wanted)
  const isWithin = found >= 0 && momentAt(from + found).day <= momentAt(from).day + days
  return isWithin ? from + found : undefined
}

const theirsAt = (states: string, at: number): string => {
  if (states[at] === 'o') {
    const until = firstWithin(WEEK, states, /[^o]/, at)
    return until === undefined ? 'open' : `open until ${timeOf(momentAt(until))}`
  }
  const opens = firstWithin(LOOK_AHEAD, states, /o/, at)
  if (opens === undefined) return 'closed'
  const by = states.slice(at, opens).includes('u') ? 'by ' : ''
  return `closed, opens ${by}${timeOf(momentAt(opens))}`
}

/** The first quarter-hour at which a change can be seen. */
const seen = ({ day, minute }: Moment): Moment => {
  const quarter = Math.ceil(minute / QUARTER_MINUTES) * QUARTER_MINUTES
  return quarter === DAY_MINUTES ? { day: day + 1, minute: 0 } : { day, minute: quarter }
}

const oursAt = (opening: Opening): string => {
  if (opening.kind === 'open' && opening.until) return told({ ...opening, until: seen(opening.until) })
  if (opening.kind !== 'closed') return told(opening)
  const { opens } = opening
  return told({ ...opening, holiday: false, ...(opens ? { opens: seen(opens) } : {}) })
}

/** The hour that is missing or comes twice ends where no clock shows it. */
const isNearChange = (said: string): boolean => /2026-(?:03-29|10-25) 0[0-3]/.test(said)

/**
 * Holds what we say of the next change against the letters of the oracle.
 * @param states as `compare` returns them: `u` where we are in doubt.
 * @param every how many quarter-hours lie between the moments that are looked at.
 */
export const wrongEnds = (
  { title, hours, calendar }: Schedule,
  states: string,
  every: number
): readonly string[] => {
  const wrong: string[] = []
  for (let at = 0; at < QUARTERS; at += every) {
    const now = momentAt(at)
    const ours = oursAt(openingOf(hours, now, calendar))
    if (states[at] === 'u' || ours === 'all hours') continue
    const theirs = theirsAt(states, at)
    if (ours !== theirs && !isNearChange(ours) && !isNearChange(theirs))
      wrong.push(`${title} ${timeOf(now)}: we say ${ours}, the oracle says ${theirs}`)
  }
  return wrong
}
