import type { Calendar, Hours, Weekly } from '../content/content.ts'
import type { Moment } from './london.ts'
import { edgesOf, isRoundTheClock, isShutByHoliday, type ScheduleDoubt, stateAt } from './weekly-schedule.ts'

/** Why nobody can say whether it is open. */
type Doubt =
  | ScheduleDoubt
  /** The clock of the device shows a day before the product was built. */
  | 'clock'

/** What is known of a channel at a moment. Whether the hours themselves are confirmed stands in `Hours`. */
export type Opening =
  | { readonly kind: 'allHours' }
  /** `until` is missing if it stays open for a week or more. */
  | { readonly kind: 'open'; readonly until?: Moment }
  | {
      readonly kind: 'closed'
      /** Missing if it does not open for sure within two weeks. */
      readonly opens?: Moment
      /** Nobody can say whether it opens before that. */
      readonly mayOpenSooner: boolean
      /** A bank holiday shuts it for the whole day. */
      readonly holiday: boolean
    }
  | { readonly kind: 'unknown'; readonly doubt: Doubt }

/** How far ahead an opening is looked for: longer than any run of holidays. Days. */
const LOOK_AHEAD = 14

/** How far ahead the end of an opening is looked for. Days. */
const WEEK = 7

/** The moments after now, today and on so many days more, at which the state may change. */
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
 * What is known of a channel at a moment.
 * @param now what the clocks in London show.
 * @param calendar the bank holidays, the day the product was built, and the day up to which it can be relied on.
 */
export const openingOf = (hours: Hours, now: Moment, calendar: Calendar): Opening => {
  const { weekly } = hours
  if (!weekly) return { kind: 'unknown', doubt: 'times' }
  if (isRoundTheClock(weekly)) return { kind: 'allHours' }
  if (now.day < calendar.builtOn) return { kind: 'unknown', doubt: 'clock' }
  return openingOfWeek(weekly, now, calendar)
}
