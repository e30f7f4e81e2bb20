import type { Calendar, DayHours, DayNumber, Hours, Span, Weekly } from '../../content/content.ts'
import { DAY_MINUTES, type Moment, weekdayOf } from './london.ts'

/** Why nobody can say whether it is open. */
export type Doubt =
  /** No times are known, or none at this moment. */
  | 'times'
  /** Bank holidays need not bind a helpline. */
  | 'holiday'
  /** The clock of the device shows a day before the product was built. */
  | 'clock'
  /** The list of bank holidays ends before this day. */
  | 'calendar'

/** What is known of a channel at a moment. Whether the hours themselves are confirmed stands in `Hours`. */
export type Opening =
  | { readonly kind: 'allHours' }
  /** `until` is missing if it stays open for a week or more. */
  | { readonly kind: 'open'; readonly until?: Moment }
  /** `opens` is missing if it does not open within two weeks. `holiday`: it would be open on another such day. */
  | { readonly kind: 'closed'; readonly opens?: Moment; readonly holiday: boolean }
  | { readonly kind: 'unknown'; readonly doubt: Doubt }

/** How far ahead an opening is looked for: longer than any run of holidays. Days. */
const LOOK_AHEAD = 14

/** A span up to here after midnight may be the end of the evening before. Minutes. */
const MORNING = 720

const onWeekday = ({ week }: Weekly, day: DayNumber): DayHours => week[weekdayOf(day)] ?? []

const isHoliday = ({ holiday }: Weekly, day: DayNumber, { bankHolidays }: Calendar): boolean =>
  holiday !== undefined && bankHolidays[holiday.division].includes(day)

/** What replaces the week on a day, if anything does: its own exception before a bank holiday. */
const replaced = (weekly: Weekly, day: DayNumber, calendar: Calendar): DayHours | undefined =>
  weekly.exceptions?.[day] ?? (isHoliday(weekly, day, calendar) ? weekly.holiday?.hours : undefined)

const hoursOf = (weekly: Weekly, day: DayNumber, calendar: Calendar): DayHours =>
  replaced(weekly, day, calendar) ?? onWeekday(weekly, day)

const spanAt = (day: DayHours, minute: number): Span | undefined =>
  day.find(({ from, to }) => from <= minute && minute < to)

/** Whether every minute of every day is open, whatever the day. */
export const isRoundTheClock = ({ week, holiday, exceptions }: Weekly): boolean =>
  !holiday &&
  !exceptions &&
  week.every(([span]) => span?.from === 0 && span.to === DAY_MINUTES && !span.unknown)

/** What a night carries over into a day: the span from midnight that the evening before leads up to. */
const carriedOver = (weekly: Weekly, day: DayNumber): Span | undefined => {
  const evening = onWeekday(weekly, day - 1).at(-1)
  const morning = onWeekday(weekly, day)[0]
  const isOneNight = evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= MORNING
  return isOneNight ? morning : undefined
}

/**
 * A bank holiday or an exception replaces a day from midnight to midnight. Where a night would carry over into such a
 * day, or out of it, nobody says whether it does.
 */
const isInDoubt = (weekly: Weekly, { day, minute }: Moment, calendar: Calendar): boolean => {
  const carried = carriedOver(weekly, day)
  const isReplaced = (which: DayNumber) => replaced(weekly, which, calendar) !== undefined
  return carried !== undefined && minute < carried.to && isReplaced(day - 1) !== isReplaced(day)
}

const endOf = (weekly: Weekly, start: DayNumber, span: Span, calendar: Calendar): Moment | undefined => {
  let [day, to] = [start, span.to]
  while (to === DAY_MINUTES) {
    day++
    if (day - start > 7) return undefined
    const next = hoursOf(weekly, day, calendar)[0]
    if (next?.from !== 0 || next.unknown || isInDoubt(weekly, { day, minute: 0 }, calendar))
      return { day, minute: 0 }
    to = next.to
  }
  return { day, minute: to }
}

/** Whether the bank holidays of a day are known, if they matter. */
const isKnown = ({ holiday }: Weekly, day: DayNumber, { knownUntil }: Calendar): boolean =>
  !holiday || day <= knownUntil

const nextOpening = (weekly: Weekly, now: Moment, calendar: Calendar): Moment | undefined => {
  const isLater = (day: DayNumber, minute: number) => day > now.day || minute > now.minute
  for (let day = now.day; day <= now.day + LOOK_AHEAD && isKnown(weekly, day, calendar); day++) {
    const span = hoursOf(weekly, day, calendar).find(
      ({ from, unknown }) =>
        !unknown && isLater(day, from) && !isInDoubt(weekly, { day, minute: from }, calendar)
    )
    if (span) return { day, minute: span.from }
  }
  return undefined
}

const openingOfWeek = (weekly: Weekly, now: Moment, calendar: Calendar): Opening => {
  const { day, minute } = now
  if (isInDoubt(weekly, now, calendar)) return { kind: 'unknown', doubt: 'holiday' }
  const span = spanAt(hoursOf(weekly, day, calendar), minute)
  const isReplacedByHoliday = !weekly.exceptions?.[day] && isHoliday(weekly, day, calendar)
  if (span?.unknown) return { kind: 'unknown', doubt: isReplacedByHoliday ? 'holiday' : 'times' }
  if (span) {
    const until = endOf(weekly, day, span, calendar)
    return until ? { kind: 'open', until } : { kind: 'open' }
  }
  const opens = nextOpening(weekly, now, calendar)
  const holiday = isReplacedByHoliday && onWeekday(weekly, day).length > 0
  return opens ? { kind: 'closed', opens, holiday } : { kind: 'closed', holiday }
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
  if (!isKnown(weekly, now.day, calendar)) return { kind: 'unknown', doubt: 'calendar' }
  return openingOfWeek(weekly, now, calendar)
}
