import type { DayHours, Hours, Weekly } from '../content/content.ts'
import { DAY_MINUTES, NOON } from '../content/vocabulary.ts'
import { formatDate, formatWeekday } from './format-date.ts'
import { formatTime, type HoursWords, joinList, withMidnightAtEnd } from './format-time.ts'
import type { Moment } from './london.ts'
import { isRoundTheClock } from './weekly-schedule.ts'

/** The first Monday after 1 January 1970. */
const MONDAY = 4

/** A period of the week, in minutes since Monday midnight. */
interface Period {
  readonly from: number
  readonly to: number
}

const WEEK_MINUTES = 7 * DAY_MINUTES

/** @returns the periods of a week that are open, or those that are unknown. Midnight does not split a period. */
const periodsOf = (week: readonly DayHours[], areUnknown: boolean): readonly Period[] => {
  const periods: Period[] = []
  for (const [day, spans] of week.entries())
    for (const { from, to, unknown } of spans) {
      if ((unknown ?? false) !== areUnknown) continue
      const [start, end] = [day * DAY_MINUTES + from, day * DAY_MINUTES + to]
      const before = periods.at(-1)
      if (before?.to === start) periods.splice(-1, 1, { from: before.from, to: end })
      else periods.push({ from: start, to: end })
    }
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last || first === last || first.from !== 0 || last.to !== WEEK_MINUTES) return periods
  return [...periods.slice(1, -1), { from: last.from, to: WEEK_MINUTES + first.to }]
}

const fromTo = (from: string, to: string, words: HoursWords) => words.say('fromTo', { from, to })

/** Whether a period lies within one day, or is one night that ends by midday. */
const isOneShift = ({ from, to }: Period) => {
  const minutesOfLastDay = to - Math.floor(from / DAY_MINUTES) * DAY_MINUTES
  return (
    minutesOfLastDay <= DAY_MINUTES || (minutesOfLastDay <= DAY_MINUTES + NOON && to - from < DAY_MINUTES)
  )
}

/** Splits a period of whole days into days, so that each can be grouped with other days of the same hours. */
const splitWholeDays = ({ from, to }: Period): readonly Period[] =>
  from % DAY_MINUTES === 0 && to % DAY_MINUTES === 0
    ? Array.from({ length: (to - from) / DAY_MINUTES }, (_, day) => ({
        from: (from + day * DAY_MINUTES) % WEEK_MINUTES,
        to: ((from + day * DAY_MINUTES) % WEEK_MINUTES) + DAY_MINUTES
      }))
    : [{ from, to }]

const formatShift = ({ from, to }: Period, words: HoursWords): string =>
  to - from === DAY_MINUTES
    ? words.say('allDay')
    : fromTo(formatTime(from % DAY_MINUTES, words), formatTime(to % DAY_MINUTES, words), words)

const formatMinuteOfWeek = (minuteOfWeek: number, words: HoursWords): string => {
  const { day, minute } = withMidnightAtEnd({
    day: MONDAY + Math.floor(minuteOfWeek / DAY_MINUTES),
    minute: minuteOfWeek % DAY_MINUTES
  })
  return words.say('onDay', { day: formatWeekday(day, words.dates), time: formatTime(minute, words) })
}

const formatAcrossDays = ({ from, to }: Period, words: HoursWords): string =>
  fromTo(formatMinuteOfWeek(from, words), formatMinuteOfWeek(to, words), words)

/** @returns weekdays in words: "Monday to Thursday", "Tuesday, Friday". */
const formatDays = (days: readonly number[], words: HoursWords): string => {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number) => formatWeekday(MONDAY + day, words.dates)
  const texts = runs.flatMap(run =>
    run.length > 2 ? [fromTo(name(run[0] ?? 0), name(run.at(-1) ?? 0), words)] : run.map(name)
  )
  return joinList(texts, words.dates)
}

const formatPeriods = (found: readonly Period[], words: HoursWords): readonly string[] => {
  const periods = found.flatMap(splitWholeDays)
  const shifts = periods.filter(isOneShift)
  const daysOf = new Map<string, number[]>()
  for (let day = 0; day < 7; day++) {
    const onDay = shifts.filter(({ from }) => Math.floor(from / DAY_MINUTES) === day)
    const texts = joinList(
      onDay.map(shift => formatShift(shift, words)),
      words.dates
    )
    if (texts !== '') daysOf.set(texts, [...(daysOf.get(texts) ?? []), day])
  }
  return [
    ...[...daysOf].map(([times, days]) => words.say('dayTimes', { days: formatDays(days, words), times })),
    ...periods.filter(period => !isOneShift(period)).map(period => formatAcrossDays(period, words))
  ]
}

const formatWeek = (week: readonly DayHours[], words: HoursWords): readonly string[] => [
  ...formatPeriods(periodsOf(week, false), words),
  ...formatPeriods(periodsOf(week, true), words).map(times => words.say('maybe', { times }))
]

const formatDayHours = (spans: DayHours, words: HoursWords): string => {
  if (spans.length === 0) return words.say('dayOff')
  if (spans.some(({ unknown }) => unknown)) return words.say('dayUnknown')
  return joinList(
    spans.map(span => formatShift(span, words)),
    words.dates
  )
}

const formatReplacedDays = ({ holiday, exceptions = {} }: Weekly, now: Moment, words: HoursWords) => [
  ...(holiday ? [words.say('holidays', { times: formatDayHours(holiday.hours, words) })] : []),
  ...Object.entries(exceptions)
    .filter(([day]) => Number(day) >= now.day)
    .map(([day, spans]) =>
      words.say('exception', {
        date: formatDate(Number(day), words.dates),
        times: formatDayHours(spans, words)
      })
    )
]

/** @returns the regular hours of a channel, line by line. @param now exceptions before its day are left out. */
export const formatHours = (hours: Hours, now: Moment, words: HoursWords): readonly string[] => {
  const { weekly } = hours
  if (!weekly) return [hours.words]
  if (isRoundTheClock(weekly)) return [words.say('everyHour')]
  return [...formatWeek(weekly.week, words), ...formatReplacedDays(weekly, now, words)]
}
