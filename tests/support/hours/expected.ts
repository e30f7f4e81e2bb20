import type { DayNumber, Weekly } from '../../../machines/content/content.ts'
import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { type Moment, weekdayOf } from '../../../machines/hours/london.ts'
import type { ScheduleState } from '../../../machines/hours/weekly-schedule.ts'
import type { Reading, Schedule } from './schedule.ts'
import { moment } from './told.ts'
import { momentAt, moments } from './year.ts'

/** What the package says of a schedule: a letter for each quarter-hour, by each reading and of the week alone. */
export interface Letters {
  readonly listed: string
  readonly kept: string
  readonly week: string
}

const MIDDAY = 720

/** How long a night of the week runs on after the midnight before a weekday. Minutes. */
const tailOf = (week: Weekly['week'], weekday: number): number => {
  const [evening, morning] = [week[(weekday + 6) % 7]?.at(-1), week[weekday]?.[0]]
  return evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= MIDDAY ? morning.to : 0
}

const tailBefore = ({ hours: { weekly } }: Schedule, day: DayNumber): number =>
  tailOf(weekly?.week ?? [], weekdayOf(day))

/** The place of the first and the last quarter-hour of each day. */
const placesOf = new Map<DayNumber, { readonly first: number; readonly last: number }>()
for (const [at, { day }] of moments.entries())
  placesOf.set(day, { first: placesOf.get(day)?.first ?? at, last: at })

/** Whether the edge of a replaced day cuts a night here, and that day does not say what becomes of it. */
const isNightCut = (schedule: Schedule, { replaced }: Reading, letters: string, at: number): boolean => {
  const { day, minute } = momentAt(at)
  const [isBefore, isToday] = [replaced.has(day - 1), replaced.has(day)]
  if (minute >= tailBefore(schedule, day) || isBefore === isToday) return false
  return isToday ? letters[at] === 'c' : letters[placesOf.get(day - 1)?.last ?? -1] !== 'o'
}

const byReading = (schedule: Schedule, reading: Reading, letters: string, at: number): ScheduleState => {
  const { day } = momentAt(at)
  const today = reading.replaced.get(day)
  if (isNightCut(schedule, reading, letters, at))
    return (today ?? reading.replaced.get(day - 1)) === 'holiday' ? 'holiday' : 'times'
  if (letters[at] === 'u') return today === 'holiday' ? 'holiday' : 'times'
  return letters[at] === 'o' ? 'open' : 'closed'
}

/** What we ought to say at a quarter-hour, by what the package says of both readings. */
export const expectedAt = (schedule: Schedule, { listed, kept }: Letters, at: number): ScheduleState => {
  if (!schedule.asked) return 'times'
  const state = byReading(schedule, schedule.asked.listed, listed, at)
  return state === byReading(schedule, schedule.asked.kept, kept, at) ? state : 'holiday'
}

/** Whether a bank holiday takes away all of a day that would have had more than the end of a night. */
export const isShutForHoliday = (schedule: Schedule, { listed, week }: Letters, day: DayNumber): boolean => {
  const { first, last } = placesOf.get(day) ?? { first: 0, last: -1 }
  const own = first + Math.ceil(tailBefore(schedule, day) / 15)
  return (
    schedule.asked?.listed.replaced.get(day) === 'holiday' &&
    /^c*$/.test(listed.slice(first, last + 1)) &&
    /[^c]/.test(week.slice(own, last + 1))
  )
}

/** The day after the clocks went forward in 2026. */
const AFTER_CHANGE = moment('2026-03-30 00:00').day

/**
 * The package finds the evening before a morning 24 hours earlier: on the Saturday, if the Sunday had 23. So in this one
 * hour it takes a night of Saturday for one of Sunday.
 */
export const isMistaken = ({ hours: { weekly } }: Schedule, { day, minute }: Moment): boolean =>
  day === AFTER_CHANGE && minute < 60 && (weekly?.week ?? []).some(([morning]) => morning?.from === 0)
