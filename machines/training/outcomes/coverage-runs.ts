import type { DayHours } from '../../content/content.ts'
import { formatHours } from '../../hours/format-hours.ts'
import type { OpeningWords } from '../../hours/format-time.ts'
import type { Coverage } from './coverage.ts'

/** Who answers: a local line if there is one, else a national one. */
export const ANSWERING = ['local', 'national', 'none'] as const
type Answering = (typeof ANSWERING)[number]

/** Consecutive hours in which the same lines answer. */
export interface Run {
  readonly answering: Answering
  /** The first hour of the run, and the hour after the last. */
  readonly from: number
  readonly to: number
}

/** @returns the runs of a week, from Monday midnight on. */
export const runsOf = ({ local, national }: Coverage): readonly Run[] => {
  const runs: Run[] = []
  for (let hour = 0; hour < 168; hour++) {
    const answering = local.includes(hour) ? 'local' : national.includes(hour) ? 'national' : 'none'
    const last = runs.at(-1)
    if (last?.answering === answering) runs.splice(-1, 1, { ...last, to: hour + 1 })
    else runs.push({ answering, from: hour, to: hour + 1 })
  }
  return runs
}

const dayOf = (hours: readonly number[], day: number): DayHours => {
  const spans: { from: number; to: number }[] = []
  for (let hour = 0; hour < 24; hour++) {
    if (!hours.includes(day * 24 + hour)) continue
    const last = spans.at(-1)
    if (last?.to === hour * 60) spans.splice(-1, 1, { from: last.from, to: hour * 60 + 60 })
    else spans.push({ from: hour * 60, to: hour * 60 + 60 })
  }
  return spans
}

/** @returns hours of a week in words: "Monday to Friday, 9am to 5pm". */
export const formatWeek = (hours: readonly number[], words: OpeningWords): readonly string[] => {
  const week = Array.from({ length: 7 }, (_, day) => dayOf(hours, day))
  return formatHours({ confirmed: true, weekly: { week } }, { day: 0, minute: 0 }, words)
}
