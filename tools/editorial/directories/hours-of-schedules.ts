import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { isAlwaysOpen } from '../../content/hours/evaluate.ts'
import { timeWritten } from '../../content/hours/syntax.ts'
import { RFC_DAYS, SYNTAX, spansOf, weekWritten } from './schedules.ts'

const OUR_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** A part of a schedule that opening hours cannot express. */
export interface UnsupportedSchedule {
  readonly field: string
  readonly why: string
}

interface Span {
  readonly day: number
  readonly from: number
  readonly to: number
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const ONLY_WEEKS = 'opening hours here repeat every week'

/** Fields of RFC 5545 that make a rule about something other than weeks. */
const NOT_WEEKLY = ['bymonthday', 'byweekno', 'byyearday', 'bysetpos', 'bymonth', 'count'] as const

const minuteOf = (time: string): number | undefined => {
  const [, hour = '', minute = ''] =
    /^([01]\d|2[0-4]):([0-5]\d)(?::\d\d(?:\.\d+)?)?(?:Z|\+0[01]:?00)?$/.exec(time) ?? []
  const all = Number(hour) * 60 + Number(minute)
  return hour === '' || all > DAY_MINUTES ? undefined : all
}

const unsupportedIn = (
  schedule: Readonly<Record<string, unknown>>,
  today: string
): UnsupportedSchedule | undefined => {
  const text = (field: string) => asText(schedule[field])
  const freq = text('freq').toUpperCase()
  if (freq !== 'WEEKLY' && !(freq === '' && text('byday') !== ''))
    return { field: 'freq', why: `"${text('freq')}": ${ONLY_WEEKS}` }
  if (!['', '1'].includes(text('interval')))
    return { field: 'interval', why: `every ${text('interval')} weeks: ${ONLY_WEEKS}` }
  const odd = NOT_WEEKLY.find(field => text(field) !== '')
  if (odd) return { field: odd, why: `"${text(odd)}": ${ONLY_WEEKS}` }
  const ends = ['valid_to', 'until'].find(field => text(field) !== '')
  if (ends) return { field: ends, why: `ends on ${text(ends)}: hours here have no end` }
  if (text('valid_from') > today)
    return { field: 'valid_from', why: `begins on ${text('valid_from')}: hours here apply from now on` }
  return undefined
}

const timesOf = (
  schedule: Readonly<Record<string, unknown>>
): { readonly from: number; readonly to: number } | UnsupportedSchedule => {
  const [opens, closes] = [asText(schedule.opens_at), asText(schedule.closes_at)]
  const [from, to] = [minuteOf(opens), minuteOf(closes)]
  if (from === undefined || from === DAY_MINUTES)
    return { field: 'opens_at', why: `"${opens}" is not a time of day in the UK, such as 09:00` }
  if (to === undefined)
    return { field: 'closes_at', why: `"${closes}" is not a time of day in the UK, such as 17:00` }
  if (from === 0 && (to === 0 || to === DAY_MINUTES - 1)) return { from, to: DAY_MINUTES }
  if (from === to) return { field: 'closes_at', why: `"${closes}" is when it opens` }
  return { from, to: to > from ? to : to + DAY_MINUTES }
}

const spansIn = (
  schedule: Readonly<Record<string, unknown>>,
  today: string
): readonly Span[] | UnsupportedSchedule => {
  const unsupported = unsupportedIn(schedule, today)
  if (unsupported) return unsupported
  const names = asText(schedule.byday)
    .toUpperCase()
    .split(/[,\s]+/)
    .filter(Boolean)
  const days = names.map(name => RFC_DAYS.indexOf(name))
  const odd = names[days.indexOf(-1)]
  if (odd !== undefined) return { field: 'byday', why: `"${odd}": ${ONLY_WEEKS}` }
  if (days.length === 0) return { field: 'byday', why: 'no day is named' }
  const times = timesOf(schedule)
  if ('why' in times) return times
  const { from, to } = times
  // A span past midnight belongs to two days.
  return days.flatMap(day => [
    { day, from, to: Math.min(to, DAY_MINUTES) },
    ...(to > DAY_MINUTES ? [{ day: (day + 1) % 7, from: 0, to: to - DAY_MINUTES }] : [])
  ])
}

/** @returns the spans of a day in order, with adjacent ones merged. */
const joinedSpans = (spans: readonly Span[]): readonly Span[] =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce<Span[]>((joined, span) => {
      const last = joined.at(-1)
      if (last && span.from <= last.to)
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, span.to) }
      else joined.push(span)
      return joined
    }, [])

/** @returns the names of days: `Mo-We,Fr`. */
const namedDays = (days: readonly number[]): string =>
  days
    .reduce<number[][]>((runs, day) => {
      const run = runs.at(-1)
      if (run?.at(-1) === day - 1) run.push(day)
      else runs.push([day])
      return runs
    }, [])
    .flatMap(run =>
      run.length > 2
        ? [`${OUR_DAYS[run[0] ?? 0]}-${OUR_DAYS[run.at(-1) ?? 0]}`]
        : run.map(day => OUR_DAYS[day])
    )
    .join()

const openOf = (spans: readonly Span[]): string => {
  const days = OUR_DAYS.map((_, day) =>
    joinedSpans(spans.filter(span => span.day === day))
      .map(({ from, to }) => `${timeWritten(from)}-${timeWritten(to)}`)
      .join()
  )
  const kinds = [...new Set(days.filter(Boolean))]
  const rules = kinds.map(
    hours => `${namedDays(days.flatMap((one, day) => (one === hours ? [day] : [])))} ${hours}`
  )
  return isAlwaysOpen(weekWritten(rules.join('; '))) ? '24/7' : `${rules.join('; ')}; PH unknown`
}

/** @returns the hours in the description, if there are any and the schedules agree with them. */
const described = (
  schedules: readonly Readonly<Record<string, unknown>>[],
  open: string
): string | undefined => {
  const says = asText(schedules[0]?.description)
  if (!says.startsWith(SYNTAX)) return undefined
  const own = says.slice(SYNTAX.length)
  const [one, other] = [own, open].map(hours => JSON.stringify(spansOf(weekWritten(hours))))
  return one === other ? own : undefined
}

/**
 * @param schedules of one line, from a directory.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the hours in the syntax of the content; or the part that hours cannot express, with the position of its
 * schedule in the list.
 */
export const hoursOfSchedules = (
  schedules: readonly Readonly<Record<string, unknown>>[],
  today: string
):
  | { readonly open: string }
  | { readonly unsupported: readonly (UnsupportedSchedule & { readonly index: number })[] } => {
  const read = schedules.map(schedule => spansIn(schedule, today))
  const unsupported = read.flatMap((one, index) => ('why' in one ? [{ ...one, index }] : []))
  if (unsupported.length > 0) return { unsupported }
  const open = openOf(read.flatMap(one => ('why' in one ? [] : one)))
  return { open: described(schedules, open) ?? open }
}
