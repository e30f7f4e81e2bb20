import { execFileSync } from 'node:child_process'
import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import type { HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import { hoursIn } from '../../../tools/content/parse/services.ts'
import { realChecked } from '../content.ts'
import { content } from '../setting.ts'
import type { Comparison } from './compare.ts'
import type { Letters } from './expected.ts'
import type { OracleAnswer, OracleQuestion } from './oracle.ts'
import { type Schedule, scheduleOf } from './schedule.ts'
import { FROM, moments, TO } from './year.ts'

const SCRIPT = 'tests/support/hours/oracle.ts'

/** @returns the state of each value at every quarter-hour in London time, by the `opening_hours` package. */
const askOracle = (asked: OracleQuestion): OracleAnswer =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], {
      env: { ...process.env, TZ: 'Europe/London' },
      input: JSON.stringify(asked),
      encoding: 'utf8',
      maxBuffer: 64 * 1_024 * 1_024
    })
  )

export const schedulesOf = (
  hours: readonly HoursSource[],
  nations: readonly (typeof NATIONS)[number][] = ['uk']
): readonly Schedule[] => hours.map(one => scheduleOf(one, nations, content.calendar))

/** The hours of every channel of every real service. */
const channels: readonly Schedule[] = (realChecked().sources.serviceEntries ?? []).flatMap(service =>
  schedulesOf(
    hoursIn(service).map(({ hours }) => hours),
    service.nations
  )
)

/** Many channels have the same hours. */
export const realSchedules: readonly Schedule[] = [
  ...new Map(channels.map(schedule => [schedule.title, schedule])).values()
]

const valuesOf = ({ asked }: Schedule) => (asked ? [asked.listed.value, asked.kept.value, asked.week] : [])

/** Where there are words alone, nobody knows anything. */
const NOTHING = 'u'.repeat(moments.length)

/**
 * Asks the `opening_hours` package, once for all of them.
 * @param oneByOne a value that is asked for at single instants too.
 * @param others values beside those of the schedules.
 */
export const askedOf = (schedules: readonly Schedule[], oneByOne: string, ...others: readonly string[]) => {
  const values = [...new Set([...schedules.flatMap(valuesOf), oneByOne, ...others])]
  const oracle = askOracle({ values, from: FROM, to: TO, oneByOne })
  const stateOf = new Map(values.map((value, index) => [value, oracle.states[index] ?? '']))
  const statesOf = (value: string): string => stateOf.get(value) ?? ''
  const theirsOf = (schedule: Schedule): Letters => {
    const [listed = NOTHING, kept = NOTHING, week = NOTHING] = valuesOf(schedule).map(statesOf)
    return { listed, kept, week }
  }
  return { theirsOf, statesOf, oneByOne: oracle.oneByOne }
}

export const sum = (comparisons: readonly Comparison[], of: 'compared' | 'inDoubt' | 'mistaken'): number =>
  comparisons.reduce((total, comparison) => total + comparison[of], 0)

export const differencesOf = (comparisons: readonly Comparison[]) =>
  comparisons.flatMap(({ differences }) => differences)
