import type { DayNumber } from '../../../machines/content/content.ts'
import { type Opening, openingOf } from '../../../machines/hours/opening.ts'
import type { ScheduleState } from '../../../machines/hours/weekly-schedule.ts'
import { expectedAt, isMistaken, isShutForHoliday, type Letters } from './expected.ts'
import { describeOpening, timeOf } from './opening-at.ts'
import type { Schedule } from './schedule.ts'
import { moments, QUARTERS } from './year.ts'

export interface Comparison {
  readonly compared: number
  /** Unexplained differences. */
  readonly differences: readonly string[]
  /** How often we are in doubt by design, and the package is not. */
  readonly inDoubt: number
  /** How often the package is wrong: see `isMistaken`. */
  readonly mistaken: number
  /** The expected state: a letter for each quarter-hour. */
  readonly states: string
}

const stateOf = (opening: Opening): ScheduleState | 'clock' => {
  if (opening.kind === 'unknown') return opening.doubt
  return opening.kind === 'allHours' ? 'open' : opening.kind
}

const letterOf = (state: ScheduleState | 'clock'): string =>
  state === 'open' ? 'o' : state === 'closed' ? 'c' : 'u'

/** Compares our state with that of the oracle at every quarter-hour of a year. */
export const compare = (schedule: Schedule, letters: Letters): Comparison => {
  const counts = { same: 0, inDoubt: 0, mistaken: 0, different: 0 }
  const [states, differences]: [string[], string[]] = [[], []]
  const shut = new Map<DayNumber, boolean>()
  const isShut = (day: DayNumber): boolean => {
    const result = shut.get(day) ?? isShutForHoliday(schedule, letters, day)
    shut.set(day, result)
    return result
  }
  for (const [index, now] of moments.entries()) {
    const opening = openingOf(schedule.hours, now, schedule.calendar)
    const expected = expectedAt(schedule, letters, index)
    const isSame =
      stateOf(opening) === expected && (opening.kind !== 'closed' || opening.holiday === isShut(now.day))
    const isDoubt = letterOf(expected) === 'u' && letters.listed[index] !== 'u'
    const verdict = isSame
      ? isDoubt
        ? 'inDoubt'
        : 'same'
      : isMistaken(schedule, now)
        ? 'mistaken'
        : 'different'
    states.push(letterOf(verdict === 'mistaken' ? stateOf(opening) : expected))
    if (index < QUARTERS) counts[verdict]++
    if (verdict === 'different')
      differences.push(
        `${schedule.title} ${timeOf(now)}: we say ${describeOpening(opening)}, the oracle ${expected}${isShut(now.day) ? ' for a holiday' : ''}`
      )
  }
  const { same, inDoubt, mistaken, different } = counts
  return {
    compared: same + inDoubt + mistaken + different,
    differences,
    inDoubt,
    mistaken,
    states: states.join('')
  }
}
