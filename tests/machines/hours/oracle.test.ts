import { describe, expect, test } from 'vitest'
import { hoursIn } from '../../../content/check/offered.ts'
import { checkTexts, REAL_TODAY, realTexts } from '../../support/content.ts'
import { askOracle } from '../../support/hours/ask-oracle.ts'
import { type Comparison, compare, wrongEnds } from '../../support/hours/compare.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { type Schedule, scheduleOf } from '../../support/hours/schedule.ts'
import { timeOf } from '../../support/hours/told.ts'
import { FROM, momentAt, moments, QUARTER, QUARTERS, TO } from '../../support/hours/year.ts'

const EVERY_SEVEN_HOURS = 28

const channels = (checkTexts(realTexts, REAL_TODAY).sources.offered ?? []).flatMap(service =>
  hoursIn(service).map(({ hours }) => scheduleOf(hours, service.nations))
)
/** Many channels have the same hours. */
const real = [...new Map(channels.map(schedule => [schedule.title, schedule])).values()]
const generated = generatedHours(30).map(hours => scheduleOf(hours, ['uk']))

const ALWAYS_BUT_HOLIDAYS = scheduleOf({ open: '24/7; PH off', confirmed: true }, ['england'])
const EVERY_NIGHT = scheduleOf({ open: 'Mo-Su 18:00-02:00; PH off', confirmed: true }, ['england'])
const NIGHTS = 'Mo 00:00-06:00,18:00-24:00; Tu-Fr 22:00-01:30; Sa,Su 00:00-24:00; 2026 Dec 25 unknown'
const SUNDAY_NIGHT = 'Su 22:00-02:00'

const written = ({ value = '' }: Schedule) => value
const values = [
  ...[...real, ...generated, ALWAYS_BUT_HOLIDAYS, EVERY_NIGHT].map(written).filter(value => value !== ''),
  NIGHTS,
  SUNDAY_NIGHT
]
const told = askOracle({ values, from: FROM, to: TO, oneByOne: NIGHTS })
const statesOf = (value: string): string => told.states[values.indexOf(value)] ?? ''

/** Where there are words alone, nobody knows anything. */
const theirsOf = ({ value }: Schedule): string =>
  value === undefined ? 'u'.repeat(moments.length) : statesOf(value)

const compared = new Map([...real, ...generated].map(one => [one.title, compare(one, theirsOf(one))]))
const comparisonsOf = (schedules: readonly Schedule[]): readonly Comparison[] =>
  schedules.flatMap(({ title }) => compared.get(title) ?? [])

const sum = (comparisons: readonly Comparison[], of: 'compared' | 'inDoubt' | 'mistaken'): number =>
  comparisons.reduce((total, comparison) => total + comparison[of], 0)

const differencesOf = (comparisons: readonly Comparison[]) =>
  comparisons.flatMap(({ differences }) => differences).slice(0, 10)

describe('at every quarter-hour of 2026 we say what the opening_hours package says', () => {
  test('of every channel of every service', () => {
    const comparisons = comparisonsOf(channels)
    expect(differencesOf(comparisons)).toEqual([])
    expect(sum(comparisons, 'compared')).toBe(channels.length * QUARTERS)
    expect(sum(comparisons, 'compared')).toBeGreaterThan(1_000_000)
    expect(sum(comparisons, 'mistaken')).toBe(0)
  })

  test('of generated hours', () => {
    const comparisons = comparisonsOf(generated)
    expect(differencesOf(comparisons)).toEqual([])
    expect(sum(comparisons, 'compared')).toBe(30 * QUARTERS)
    expect(sum(comparisons, 'inDoubt')).toBeGreaterThan(0)
    expect(sum(comparisons, 'mistaken')).toBeLessThanOrEqual(4 * comparisons.length)
  })
})

test('what closes or opens next is what changes next for the package', () => {
  const wrong = [...real, ...generated].flatMap(schedule =>
    wrongEnds(schedule, compared.get(schedule.title)?.states ?? '', EVERY_SEVEN_HOURS)
  )
  expect(wrong.slice(0, 10)).toEqual([])
})

test('one quarter-hour that the oracle says otherwise would be seen', () => {
  const noon = 48 + 96 * 100
  const always = statesOf(written(ALWAYS_BUT_HOLIDAYS))
  const planted = `${always.slice(0, noon)}c${always.slice(noon + 1)}`
  expect(compare(ALWAYS_BUT_HOLIDAYS, always).differences).toEqual([])
  expect(compare(ALWAYS_BUT_HOLIDAYS, planted).differences).toEqual([
    `${ALWAYS_BUT_HOLIDAYS.title} 2026-04-11 13:00: we say open, the oracle c`
  ])
})

test('a doubt of another kind, or away from the days that are replaced, would be seen', () => {
  const [holidays, quarters] = [9, 16]
  const states = statesOf(written(EVERY_NIGHT))
  const replacedBy = (replaced: Schedule['replaced']) => compare({ ...EVERY_NIGHT, replaced }, states)
  const asExceptions = new Map([...EVERY_NIGHT.replaced.keys()].map(day => [day, 'exception'] as const))
  expect(replacedBy(EVERY_NIGHT.replaced)).toMatchObject({
    differences: [],
    inDoubt: (holidays - 1) * quarters
  })
  expect(replacedBy(asExceptions).differences.length).toBe(holidays * quarters)
  expect(replacedBy(new Map()).differences.length).toBe(holidays * quarters)
})

test('generated hours hold everything that hours can be written with', () => {
  const all = generated.map(({ title }) => title).join('\n')
  for (const wanted of [
    /; (?!PH)/,
    /:\d\d, /,
    /:\d\d,\d/,
    /\d unknown/,
    /24\/7/,
    /PH off/,
    /PH unknown/,
    /PH \d/,
    /"open":"off"/,
    /"open":"unknown"/,
    /"open":"\d/
  ])
    expect(all).toMatch(wanted)
  expect(generated.length).toBe(30)
})

describe('the package', () => {
  test('takes our dates for bank holidays', () => {
    const states = statesOf(written(ALWAYS_BUT_HOLIDAYS))
    const closed = [...states].flatMap((state, at) => (state === 'c' && at < QUARTERS ? [momentAt(at)] : []))
    expect([...new Set(closed.map(now => timeOf(now).slice(0, 10)))]).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28'
    ])
    expect(closed.length).toBe(8 * 96)
  })

  test('says the same by intervals and instant by instant', () => {
    expect(new Set(told.oneByOne)).toEqual(new Set('ocu'))
    expect(statesOf(NIGHTS)).toBe(told.oneByOne)
  })

  test('loses the first hour of Monday from a night of Sunday, if the clocks went forward', () => {
    const midnight = (Date.parse('2026-03-29T23:00Z') - FROM) / QUARTER
    expect(statesOf(SUNDAY_NIGHT).slice(midnight - 8, midnight + 9)).toBe('ooooooooccccooooc')
  })
})
