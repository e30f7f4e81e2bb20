import type { DayNumber, Weekly } from '../../../machines/content/content.ts'
import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { type Moment, weekdayOf } from '../../../machines/hours/london.ts'
import type { ScheduleState } from '../../../machines/hours/weekly-schedule.ts'
import { moment } from './opening-at.ts'
import type { Reading, Schedule } from './schedule.ts'
import { momentAt, moments } from './year.ts'

/** States of a schedule by the package, a letter for each quarter-hour: by each reading, and of the week alone. */
export interface Letters {
  readonly listed: string
  readonly kept: string
  readonly week: string
}

const MIDDAY = 720

/** Minutes that the night before a weekday lasts after midnight. */
const tailOf = (week: Weekly['week'], weekday: number): number => {
  const [evening, morning] = [week[(weekday + 6) % 7]?.at(-1), week[weekday]?.[0]]
  return evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= MIDDAY ? morning.to : 0
}

const tailBefore = ({ hours: { weekly } }: Schedule, day: DayNumber): number =>
  tailOf(weekly?.week ?? [], weekdayOf(day))

/** The index of the first and the last quarter-hour of each day. */
const indexesOf = new Map<DayNumber, { readonly first: number; readonly last: number }>()
for (const [index, { day }] of moments.entries())
  indexesOf.set(day, { first: indexesOf.get(day)?.first ?? index, last: index })

/** Whether a replaced day cuts off a night here without hours of its own for it. */
const isNightCut = (schedule: Schedule, { replaced }: Reading, letters: string, index: number): boolean => {
  const { day, minute } = momentAt(index)
  const [isBefore, isToday] = [replaced.has(day - 1), replaced.has(day)]
  if (minute >= tailBefore(schedule, day) || isBefore === isToday) return false
  return isToday ? letters[index] === 'c' : letters[indexesOf.get(day - 1)?.last ?? -1] !== 'o'
}

const byReading = (schedule: Schedule, reading: Reading, letters: string, index: number): ScheduleState => {
  const { day } = momentAt(index)
  const today = reading.replaced.get(day)
  if (isNightCut(schedule, reading, letters, index))
    return (today ?? reading.replaced.get(day - 1)) === 'holiday' ? 'holiday' : 'times'
  if (letters[index] === 'u') return today === 'holiday' ? 'holiday' : 'times'
  return letters[index] === 'o' ? 'open' : 'closed'
}

/** The state that we should show at a quarter-hour, from both readings. */
export const expectedAt = (schedule: Schedule, { listed, kept }: Letters, index: number): ScheduleState => {
  if (!schedule.asked) return 'times'
  const state = byReading(schedule, schedule.asked.listed, listed, index)
  return state === byReading(schedule, schedule.asked.kept, kept, index) ? state : 'holiday'
}

/** Whether a bank holiday closes a whole day that would have had more than the end of a night. */
export const isShutForHoliday = (schedule: Schedule, { listed, week }: Letters, day: DayNumber): boolean => {
  const { first, last } = indexesOf.get(day) ?? { first: 0, last: -1 }
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
 * The package looks for the evening before a morning 24 hours earlier: on the Saturday, if the Sunday had 23 hours. So in this
 * one hour it mistakes a night of Saturday for one of Sunday.
 */
export const isMistaken = ({ hours: { weekly } }: Schedule, { day, minute }: Moment): boolean =>
  day === AFTER_CHANGE && minute < 60 && (weekly?.week ?? []).some(([morning]) => morning?.from === 0)
