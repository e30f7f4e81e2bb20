import type { Calendar, Hours, Weekly } from '../content/content.ts'
import type { Moment } from './london.ts'
import { edgesOf, isRoundTheClock, isShutByHoliday, type ScheduleDoubt, stateAt } from './weekly-schedule.ts'

/** Why it is unknown whether a channel is open. */
type Doubt =
  | ScheduleDoubt
  /** The device's clock shows a day before the build. */
  | 'clock'

/** The state of a channel at a moment. Whether its hours are confirmed is in `Hours`. */
export type Opening =
  | { readonly kind: 'allHours' }
  /** `until` is left out if the channel stays open for a week or more. */
  | { readonly kind: 'open'; readonly until?: Moment }
  | {
      readonly kind: 'closed'
      /** The next certain opening; left out if there is none within two weeks. */
      readonly opens?: Moment
      /** Whether the channel may open before that. */
      readonly mayOpenSooner: boolean
      /** Whether it is closed for the whole day because of a bank holiday. */
      readonly holiday: boolean
    }
  | { readonly kind: 'unknown'; readonly doubt: Doubt }

/** How many days to look ahead for an opening: more than any run of holidays. */
const LOOK_AHEAD = 14

/** How many days to look ahead for a closing. */
const WEEK = 7

/** Yields every moment after `now`, on this and the next `days` days, at which the state may change. */
function* edgesAfter(weekly: Weekly, now: Moment, days: number): Generator<Moment, void> {
  for (let day = now.day; day <= now.day + days; day++)
    for (const minute of edgesOf(weekly, day)) if (day > now.day || minute > now.minute) yield { day, minute }
}

const open = (weekly: Weekly, now: Moment, calendar: Calendar): Opening => {
  for (const until of edgesAfter(weekly, now, WEEK))
    if (stateAt(weekly, until, calendar) !== 'open') return { kind: 'open', until }
  return { kind: 'open' }
}

const closed = (weekly: Weekly, now: Moment, calendar: Calendar): Opening => {
  const holiday = isShutByHoliday(weekly, now.day, calendar)
  let mayOpenSooner = false
  for (const opens of edgesAfter(weekly, now, LOOK_AHEAD)) {
    const state = stateAt(weekly, opens, calendar)
    if (state === 'open') return { kind: 'closed', opens, mayOpenSooner, holiday }
    mayOpenSooner ||= state !== 'closed'
  }
  return { kind: 'closed', mayOpenSooner, holiday }
}

const openingOfWeek = (weekly: Weekly, now: Moment, calendar: Calendar): Opening => {
  const state = stateAt(weekly, now, calendar)
  if (state === 'open') return open(weekly, now, calendar)
  return state === 'closed' ? closed(weekly, now, calendar) : { kind: 'unknown', doubt: state }
}

/**
 * @param now the time in London.
 * @returns the state of a channel at that moment.
 */
export const openingOf = (hours: Hours, now: Moment, calendar: Calendar): Opening => {
  const { weekly } = hours
  if (!weekly) return { kind: 'unknown', doubt: 'times' }
  if (isRoundTheClock(weekly)) return { kind: 'allHours' }
  if (now.day < calendar.builtOn) return { kind: 'unknown', doubt: 'clock' }
  return openingOfWeek(weekly, now, calendar)
}
