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
  /** `opens` is missing if it does not open within two weeks. `holiday`: a bank holiday shuts it for the whole day. */
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

/** Whether a day is open up to the midnight at its end. */
const isOpenAtEnd = (day: DayHours): boolean => {
  const last = day.at(-1)
  return last?.to === DAY_MINUTES && !last.unknown
}

/**
 * A bank holiday or an exception replaces a day from midnight to midnight. Where a night would carry over into such a
 * day, or out of it, nobody says whether it does, unless the hours of that day say it.
 */
const isNightInDoubt = (weekly: Weekly, { day, minute }: Moment, calendar: Calendar): boolean => {
  const carried = carriedOver(weekly, day)
  if (!carried || minute >= carried.to) return false
  const [before, today] = [replaced(weekly, day - 1, calendar), replaced(weekly, day, calendar)]
  if (today) return !before && !spanAt(today, minute)
  return before !== undefined && !isOpenAtEnd(before)
}

const endOf = (weekly: Weekly, start: DayNumber, span: Span, calendar: Calendar): Moment | undefined => {
  let [day, to] = [start, span.to]
  while (to === DAY_MINUTES) {
    day++
    if (day - start > 7) return undefined
    const next = hoursOf(weekly, day, calendar)[0]
    if (next?.from !== 0 || next.unknown || isNightInDoubt(weekly, { day, minute: 0 }, calendar))
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
        !unknown && isLater(day, from) && !isNightInDoubt(weekly, { day, minute: from }, calendar)
    )
    if (span) return { day, minute: span.from }
  }
  return undefined
}

/** Whether a bank holiday, and no exception of its own, decides a day. */
const isHolidayDecisive = (weekly: Weekly, day: DayNumber, calendar: Calendar): boolean =>
  !weekly.exceptions?.[day] && isHoliday(weekly, day, calendar)

/** Whether a bank holiday takes a whole day away that would have had hours of its own. */
const isShutByHoliday = (weekly: Weekly, day: DayNumber, calendar: Calendar): boolean =>
  isHolidayDecisive(weekly, day, calendar) &&
  hoursOf(weekly, day, calendar).length === 0 &&
  onWeekday(weekly, day).some(span => span !== carriedOver(weekly, day))

const doubtOver = (weekly: Weekly, days: readonly DayNumber[], calendar: Calendar): Opening => ({
  kind: 'unknown',
  doubt: days.some(day => isHolidayDecisive(weekly, day, calendar)) ? 'holiday' : 'times'
})

const openingOfWeek = (weekly: Weekly, now: Moment, calendar: Calendar): Opening => {
  const { day, minute } = now
  if (isNightInDoubt(weekly, now, calendar)) return doubtOver(weekly, [day - 1, day], calendar)
  const span = spanAt(hoursOf(weekly, day, calendar), minute)
  if (span?.unknown) return doubtOver(weekly, [day], calendar)
  if (span) {
    const until = endOf(weekly, day, span, calendar)
    return until ? { kind: 'open', until } : { kind: 'open' }
  }
  const opens = nextOpening(weekly, now, calendar)
  const holiday = isShutByHoliday(weekly, day, calendar)
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
