import type { Calendar, DayHours, DayNumber, Span, Weekly } from '../content/content.ts'
import { DAY_MINUTES, NOON } from '../content/vocabulary.ts'
import { type Moment, weekdayOf } from './london.ts'

/** Why it is unknown whether a channel is open. */
export type ScheduleDoubt =
  /** Its hours are unknown, in general or at this moment. */
  | 'times'
  /** It is unknown whether, or how, the service keeps this bank holiday. */
  | 'holiday'
  /** The list of bank holidays ends before this day. */
  | 'calendar'

/** The state of a channel at one minute. */
export type ScheduleState = 'open' | 'closed' | ScheduleDoubt

/** The days that count as bank holidays for a service. */
type Holidays = readonly DayNumber[]

const onWeekday = ({ week }: Weekly, day: DayNumber): DayHours => week[weekdayOf(day)] ?? []

/** Whether a day is a bank holiday that decides its hours. An exception for that day takes precedence. */
const isHolidayDecisive = (weekly: Weekly, day: DayNumber, holidays: Holidays): boolean =>
  !weekly.exceptions?.[day] && holidays.includes(day)

/** @returns the hours that replace those of the weekday, if any. An exception takes precedence over a bank holiday. */
const replaced = (weekly: Weekly, day: DayNumber, holidays: Holidays): DayHours | undefined =>
  weekly.exceptions?.[day] ?? (holidays.includes(day) ? weekly.holiday?.hours : undefined)

const spanAt = (day: DayHours, minute: number): Span | undefined =>
  day.find(({ from, to }) => from <= minute && minute < to)

/** @returns the span that continues from the evening before, if any: it starts at midnight and ends by midday. */
const carriedOver = (weekly: Weekly, day: DayNumber): Span | undefined => {
  const evening = onWeekday(weekly, day - 1).at(-1)
  const morning = onWeekday(weekly, day)[0]
  const isOneNight = evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= NOON
  return isOneNight ? morning : undefined
}

/** Whether a day's hours end with a span that is certainly open until midnight. */
const isOpenAtEnd = (day: DayHours): boolean => {
  const last = day.at(-1)
  return last?.to === DAY_MINUTES && !last.unknown
}

/**
 * Whether it is unknown if an overnight opening continues: a bank holiday or an exception replaces a day from midnight
 * to midnight. For the night into or out of such a day that leaves doubt, unless the day's own hours settle it.
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
 * If a bank holiday is moved to a substitute day, a service may also keep the original day, or may
 * not. Where that makes a difference, the state is in doubt. @returns the state at a moment.
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

/** Whether a bank holiday closes a day that would otherwise have hours. */
export const isShutByHoliday = (weekly: Weekly, day: DayNumber, calendar: Calendar): boolean =>
  isHolidayDecisive(weekly, day, listed(weekly, calendar)) &&
  weekly.holiday?.hours.length === 0 &&
  onWeekday(weekly, day).some(span => span !== carriedOver(weekly, day))

/** @returns the minutes of a day at which the state may change, in order. */
export const edgesOf = (weekly: Weekly, day: DayNumber): readonly number[] => {
  const edges = new Set([0])
  for (const spans of [onWeekday(weekly, day), weekly.exceptions?.[day], weekly.holiday?.hours])
    for (const { from, to } of spans ?? []) edges.add(from).add(to % DAY_MINUTES)
  return [...edges].sort((a, b) => a - b)
}

/** Whether the hours are 24 hours a day, every day, without exception. */
export const isRoundTheClock = ({ week, holiday, exceptions }: Weekly): boolean =>
  !holiday &&
  !exceptions &&
  week.every(([span]) => span?.from === 0 && span.to === DAY_MINUTES && !span.unknown)
