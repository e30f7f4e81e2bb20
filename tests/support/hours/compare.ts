import type { DayNumber, Weekly } from '../../../content/content.ts'
import { DAY_MINUTES, type Moment, weekdayOf } from '../../../machines/hours/london.ts'
import { type Doubt, type Opening, openingOf } from '../../../machines/hours/opening.ts'
import { content } from '../setting.ts'
import type { Schedule } from './schedule.ts'
import { moment, timeOf, told } from './told.ts'
import { momentAt, moments, QUARTERS } from './year.ts'

export interface Comparison {
  readonly compared: number
  /** Where the two do not say the same, and neither may. */
  readonly differences: readonly string[]
  /** How often a night was in doubt that passes midnight into or out of a day that something else replaces. */
  readonly inDoubt: number
  /** How often the package is wrong itself: see `isMistaken`. */
  readonly mistaken: number
  /** What we ought to say: a letter for each quarter-hour. */
  readonly states: string
}

const MIDDAY = 720
const LETTERS = { allHours: 'o', open: 'o', closed: 'c', unknown: 'u' } as const

/** How long a night of the week runs on after the midnight before a weekday. Minutes. */
const tailOf = ({ week }: Weekly, weekday: number): number => {
  const [evening, morning] = [week[(weekday + 6) % 7]?.at(-1), week[weekday]?.[0]]
  return evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= MIDDAY ? morning.to : 0
}

const hasNights = (weekly: Weekly): boolean => weekly.week.some((_, weekday) => tailOf(weekly, weekday) > 0)

const lastQuarters: ReadonlyMap<DayNumber, number> = new Map(moments.map(({ day }, at) => [day, at]))

/** What must leave a night in doubt where the edge of a replaced day cuts it, by what the package says of that day. */
const doubtAt = (
  { replaced, hours }: Schedule,
  now: Moment,
  at: number,
  theirs: string
): Doubt | undefined => {
  const [before, today] = [replaced.get(now.day - 1), replaced.get(now.day)]
  const isTail = hours.weekly !== undefined && now.minute < tailOf(hours.weekly, weekdayOf(now.day))
  if (!isTail || Boolean(before) === Boolean(today)) return undefined
  const isSaid = today ? theirs[at] !== 'c' : theirs[lastQuarters.get(now.day - 1) ?? -1] === 'o'
  if (isSaid || theirs[at] === 'u') return undefined
  return (today ?? before) === 'holiday' ? 'holiday' : 'times'
}

/** The day after the clocks went forward in 2026. */
const AFTER_CHANGE = moment('2026-03-30 00:00').day

/**
 * The package finds the evening before a morning 24 hours earlier: on the Saturday, if the Sunday had 23. So in this one
 * hour it takes a night of Saturday for one of Sunday.
 */
const isMistaken = ({ hours }: Schedule, { day, minute }: Moment): boolean =>
  day === AFTER_CHANGE && minute < 60 && hours.weekly !== undefined && hasNights(hours.weekly)

type Verdict = 'same' | 'inDoubt' | 'mistaken' | 'different'

const judge = (schedule: Schedule, now: Moment, opening: Opening, at: number, theirs: string): Verdict => {
  const doubt = doubtAt(schedule, now, at, theirs)
  if (doubt) return opening.kind === 'unknown' && opening.doubt === doubt ? 'inDoubt' : 'different'
  if (LETTERS[opening.kind] === theirs[at]) return 'same'
  return isMistaken(schedule, now) ? 'mistaken' : 'different'
}

/** Holds what we say at every quarter-hour of the year against what the oracle says. */
export const compare = (schedule: Schedule, theirs: string): Comparison => {
  const counts = { same: 0, inDoubt: 0, mistaken: 0, different: 0 }
  const [states, differences]: [string[], string[]] = [[], []]
  for (const [at, now] of moments.entries()) {
    const opening = openingOf(schedule.hours, now, content.calendar)
    const verdict = judge(schedule, now, opening, at, theirs)
    states.push(verdict === 'different' ? (theirs[at] ?? '') : LETTERS[opening.kind])
    if (at < QUARTERS) counts[verdict]++
    if (verdict === 'different')
      differences.push(`${schedule.title} ${timeOf(now)}: we say ${told(opening)}, the oracle ${theirs[at]}`)
  }
  const { same, inDoubt, mistaken, different } = counts
  return {
    compared: same + inDoubt + mistaken + different,
    differences,
    inDoubt,
    mistaken,
    states: states.join('')
  }
}

const LOOK_AHEAD = 14
const WEEK = 7

/** @returns the first moment from a place on at which the oracle says something, if it is within so many days. */
const firstWithin = (days: number, states: string, wanted: RegExp, from: number): Moment | undefined => {
  const found = states.slice(from).search(wanted)
  if (found < 0) return undefined
  const then = momentAt(from + found)
  return then.day <= momentAt(from).day + days ? then : undefined
}

const expectedAt = (states: string, at: number): string => {
  if (states[at] === 'o') {
    const until = firstWithin(WEEK, states, /[^o]/, at)
    return until ? `open until ${timeOf(until)}` : 'open'
  }
  const opens = firstWithin(LOOK_AHEAD, states, /o/, at)
  return opens ? `closed, opens ${timeOf(opens)}` : 'closed'
}

/** The hour that is missing or comes twice ends where no clock shows it. */
const isNearChange = (said: string): boolean => /2026-(?:03-29|10-25) 0[0-3]/.test(said)

/**
 * Holds what we say of the next change against the letters of the oracle.
 * @param states as `compare` returns them: `u` where a night is in doubt.
 * @param every how many quarter-hours lie between the moments that are looked at.
 */
export const wrongEnds = ({ title, hours }: Schedule, states: string, every: number): readonly string[] => {
  const wrong: string[] = []
  for (let at = 0; at < QUARTERS; at += every) {
    const now = momentAt(at)
    const ours = told(openingOf(hours, now, content.calendar)).replace(' for a holiday', '')
    if (states[at] === 'u' || ours === 'all hours') continue
    const theirs = expectedAt(states, at)
    if (ours !== theirs && !isNearChange(ours) && !isNearChange(theirs))
      wrong.push(`${title} ${timeOf(now)}: we say ${ours}, the oracle says ${theirs}`)
  }
  return wrong
}
