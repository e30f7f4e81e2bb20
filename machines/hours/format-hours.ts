import type { DayHours, Hours, Weekly } from '../content/content.ts'
import { DAY_MINUTES } from '../content/vocabulary.ts'
import { interpolate } from '../text/interpolate.ts'
import { formatDate, formatWeekday } from './format-date.ts'
import { formatTime, joinList, NOON, type OpeningWords, withMidnightAtEnd } from './format-time.ts'
import type { Moment } from './london.ts'
import { isRoundTheClock } from './weekly-schedule.ts'

/** The first Monday after 1 January 1970. */
const MONDAY = 4

/** A stretch of the week, in minutes since Monday began. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const WEEK_MINUTES = 7 * DAY_MINUTES

/** The stretches of a week that are open, or unknown: what runs on over midnight is one. */
const stretchesOf = (week: readonly DayHours[], areUnknown: boolean): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (const [day, spans] of week.entries())
    for (const { from, to, unknown } of spans) {
      if ((unknown ?? false) !== areUnknown) continue
      const [start, end] = [day * DAY_MINUTES + from, day * DAY_MINUTES + to]
      const before = stretches.at(-1)
      if (before?.to === start) stretches.splice(-1, 1, { from: before.from, to: end })
      else stretches.push({ from: start, to: end })
    }
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last || first === last || first.from !== 0 || last.to !== WEEK_MINUTES) return stretches
  return [...stretches.slice(1, -1), { from: last.from, to: WEEK_MINUTES + first.to }]
}

const fromTo = (from: string, to: string, words: OpeningWords) => interpolate(words.fromTo, { from, to })

/** A stretch within a day, or a night that ends by midday. */
const isOneShift = ({ from, to }: Stretch) => {
  const minutesOfLastDay = to - Math.floor(from / DAY_MINUTES) * DAY_MINUTES
  return (
    minutesOfLastDay <= DAY_MINUTES || (minutesOfLastDay <= DAY_MINUTES + NOON && to - from < DAY_MINUTES)
  )
}

/** Whole days are said one by one. */
const inDays = ({ from, to }: Stretch): readonly Stretch[] =>
  from % DAY_MINUTES === 0 && to % DAY_MINUTES === 0
    ? Array.from({ length: (to - from) / DAY_MINUTES }, (_, day) => ({
        from: (from + day * DAY_MINUTES) % WEEK_MINUTES,
        to: ((from + day * DAY_MINUTES) % WEEK_MINUTES) + DAY_MINUTES
      }))
    : [{ from, to }]

const shiftSaid = ({ from, to }: Stretch, words: OpeningWords): string =>
  to - from === DAY_MINUTES
    ? words.allDay
    : fromTo(formatTime(from % DAY_MINUTES, words), formatTime(to % DAY_MINUTES, words), words)

const atSaid = (minuteOfWeek: number, words: OpeningWords): string => {
  const { day, minute } = withMidnightAtEnd({
    day: MONDAY + Math.floor(minuteOfWeek / DAY_MINUTES),
    minute: minuteOfWeek % DAY_MINUTES
  })
  return interpolate(words.onDay, { day: formatWeekday(day, words.dates), time: formatTime(minute, words) })
}

const longSaid = ({ from, to }: Stretch, words: OpeningWords): string =>
  fromTo(atSaid(from, words), atSaid(to, words), words)

/** Days as people say them: "Monday to Thursday", "Tuesday, Friday". */
const formatRelativeDays = (days: readonly number[], words: OpeningWords): string => {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number) => formatWeekday(MONDAY + day, words.dates)
  const said = runs.flatMap(run =>
    run.length > 2 ? [fromTo(name(run[0] ?? 0), name(run.at(-1) ?? 0), words)] : run.map(name)
  )
  return joinList(said, words.dates)
}

const stretchesSaid = (found: readonly Stretch[], words: OpeningWords): readonly string[] => {
  const stretches = found.flatMap(inDays)
  const shifts = stretches.filter(isOneShift)
  const daysOf = new Map<string, number[]>()
  for (let day = 0; day < 7; day++) {
    const onDay = shifts.filter(({ from }) => Math.floor(from / DAY_MINUTES) === day)
    const said = joinList(
      onDay.map(shift => shiftSaid(shift, words)),
      words.dates
    )
    if (said !== '') daysOf.set(said, [...(daysOf.get(said) ?? []), day])
  }
  return [
    ...[...daysOf].map(([times, days]) =>
      interpolate(words.dayTimes, { days: formatRelativeDays(days, words), times })
    ),
    ...stretches.filter(stretch => !isOneShift(stretch)).map(stretch => longSaid(stretch, words))
  ]
}

const formatWeek = (week: readonly DayHours[], words: OpeningWords): readonly string[] => [
  ...stretchesSaid(stretchesOf(week, false), words),
  ...stretchesSaid(stretchesOf(week, true), words).map(times => interpolate(words.maybe, { times }))
]

const daySaid = (spans: DayHours, words: OpeningWords): string => {
  if (spans.length === 0) return words.dayOff
  if (spans.some(({ unknown }) => unknown)) return words.dayUnknown
  return joinList(
    spans.map(span => shiftSaid(span, words)),
    words.dates
  )
}

const replacedSaid = ({ holiday, exceptions = {} }: Weekly, now: Moment, words: OpeningWords) => [
  ...(holiday ? [interpolate(words.holidays, { times: daySaid(holiday.hours, words) })] : []),
  ...Object.entries(exceptions)
    .filter(([day]) => Number(day) >= now.day)
    .map(([day, spans]) =>
      interpolate(words.exception, {
        date: formatDate(Number(day), words.dates),
        times: daySaid(spans, words)
      })
    )
]

/** @returns the hours of a channel in words, line by line, as they stand whatever the time is now. */
export const formatHours = (hours: Hours, now: Moment, words: OpeningWords): readonly string[] => {
  const { weekly } = hours
  if (!weekly) return [hours.words]
  if (isRoundTheClock(weekly)) return [words.everyHour]
  return [...formatWeek(weekly.week, words), ...replacedSaid(weekly, now, words)]
}
