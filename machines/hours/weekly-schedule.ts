import type { Calendar, DayHours, DayNumber, Span, Weekly } from '../content/content.ts'
import { DAY_MINUTES } from '../content/vocabulary.ts'
import { type Moment, weekdayOf } from './london.ts'

/** Why nobody can say whether it is open at a minute. */
export type ScheduleDoubt =
  /** No times are known, or none at this moment. */
  | 'times'
  /** Bank holidays need not bind a helpline. */
  | 'holiday'
  /** The list of bank holidays ends before this day. */
  | 'calendar'

/** What is known of a channel at a minute. */
export type ScheduleState = 'open' | 'closed' | ScheduleDoubt

/** The days that a service keeps as bank holidays. */
type Holidays = readonly DayNumber[]

/** A span up to here after midnight may be the end of the evening before. Minutes. */
const MORNING = 720

const onWeekday = ({ week }: Weekly, day: DayNumber): DayHours => week[weekdayOf(day)] ?? []

/** Whether a bank holiday, and no exception of its own, decides a day. */
const isHolidayDecisive = (weekly: Weekly, day: DayNumber, holidays: Holidays): boolean =>
  !weekly.exceptions?.[day] && holidays.includes(day)

/** What replaces the week on a day, if anything does: its own exception before a bank holiday. */
const replaced = (weekly: Weekly, day: DayNumber, holidays: Holidays): DayHours | undefined =>
  weekly.exceptions?.[day] ?? (holidays.includes(day) ? weekly.holiday?.hours : undefined)

const spanAt = (day: DayHours, minute: number): Span | undefined =>
  day.find(({ from, to }) => from <= minute && minute < to)

/** What a night carries over into a day: the span from midnight that the evening before leads up to. */
const carriedOver = (weekly: Weekly, day: DayNumber): Span | undefined => {
  const evening = onWeekday(weekly, day - 1).at(-1)
  const morning = onWeekday(weekly, day)[0]
  const isOneNight = evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= MORNING
  return isOneNight ? morning : undefined
}

/** Whether a day is open up to the midnight at its end. */
const isOpenAtEnd = (day: DayHours): boolean => {
  const last = day.at(-1)
  return last?.to === DAY_MINUTES && !last.unknown
}

/**
 * A bank holiday or an exception replaces a day from midnight to midnight. Where a night would carry over into such a
 * day, or out of it, nobody says whether it does, unless the hours of that day say it.
 */
const isNightInDoubt = (weekly: Weekly, { day, minute }: Moment, holidays: Holidays): boolean => {
  const before = replaced(weekly, day - 1, holidays)
  const today = replaced(weekly, day, holidays)
  if (!before === !today) return false
  const carried = carriedOver(weekly, day)
  if (!carried || minute >= carried.to) return false
  return before ? !isOpenAtEnd(before) : !(today && spanAt(today, minute))
}

const doubtOver = (weekly: Weekly, days: readonly DayNumber[], holidays: Holidays): ScheduleDoubt =>
  days.some(day => isHolidayDecisive(weekly, day, holidays)) ? 'holiday' : 'times'

const stateIf = (weekly: Weekly, now: Moment, holidays: Holidays): ScheduleState => {
  const { day, minute } = now
  if (isNightInDoubt(weekly, now, holidays)) return doubtOver(weekly, [day - 1, day], holidays)
  const span = spanAt(replaced(weekly, day, holidays) ?? onWeekday(weekly, day), minute)
  if (!span) return 'closed'
  return span.unknown ? doubtOver(weekly, [day], holidays) : 'open'
}

const listed = ({ holiday }: Weekly, { bankHolidays }: Calendar): Holidays =>
  holiday ? bankHolidays[holiday.division] : []

/**
 * A service may keep a day that a substitute stands in for as a bank holiday, or not. Where that makes a difference, it
 * is in doubt.
 */
export const stateAt = (weekly: Weekly, now: Moment, calendar: Calendar): ScheduleState => {
  const { holiday } = weekly
  if (holiday && now.day > calendar.knownUntil) return 'calendar'
  const holidays = listed(weekly, calendar)
  const state = stateIf(weekly, now, holidays)
  const substituted = holiday ? calendar.substituted[holiday.division] : []
  if (!substituted.includes(now.day) && !substituted.includes(now.day - 1)) return state
  return state === stateIf(weekly, now, [...holidays, ...substituted]) ? state : 'holiday'
}

/** Whether a bank holiday takes a whole day away that would have had hours of its own. */
export const isShutByHoliday = (weekly: Weekly, day: DayNumber, calendar: Calendar): boolean =>
  isHolidayDecisive(weekly, day, listed(weekly, calendar)) &&
  weekly.holiday?.hours.length === 0 &&
  onWeekday(weekly, day).some(span => span !== carriedOver(weekly, day))

/** @returns the minutes of a day at which its state may change, in order. */
export const edgesOf = (weekly: Weekly, day: DayNumber): readonly number[] => {
  const edges = new Set([0])
  for (const spans of [onWeekday(weekly, day), weekly.exceptions?.[day], weekly.holiday?.hours])
    for (const { from, to } of spans ?? []) edges.add(from).add(to % DAY_MINUTES)
  return [...edges].sort((a, b) => a - b)
}

/** Whether every minute of every day is open, whatever the day. */
export const isRoundTheClock = ({ week, holiday, exceptions }: Weekly): boolean =>
  !holiday &&
  !exceptions &&
  week.every(([span]) => span?.from === 0 && span.to === DAY_MINUTES && !span.unknown)
