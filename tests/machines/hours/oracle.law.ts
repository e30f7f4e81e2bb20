// @module-tag slow
import { describe, expect, test } from 'vitest'
import { content as fixture } from '../../support/fixture-content.ts'
import { askedOf, differencesOf, realSchedules, schedulesOf, sum } from '../../support/hours/asked.ts'
import { type Comparison, compare } from '../../support/hours/compare.ts'
import { wrongEnds } from '../../support/hours/ends.ts'
import type { Letters } from '../../support/hours/expected.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { moment, timeOf } from '../../support/hours/opening-at.ts'
import { type Schedule, scheduleOf } from '../../support/hours/schedule.ts'
import { FROM, momentAt, moments, QUARTER, QUARTERS } from '../../support/hours/year.ts'
import { print } from '../../support/print.ts'

const EVERY_SEVEN_HOURS = 28

/** FUZZ_RUNS=n generates so many schedules from a seed that nobody has seen; FUZZ_SEED=n repeats one. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env
const RUNS = Number(FUZZ_RUNS ?? 60)
const SEED = FUZZ_SEED ? Number(FUZZ_SEED) : FUZZ_RUNS ? Math.floor(Math.random() * 2 ** 31) : undefined

const generated = schedulesOf(generatedHours(RUNS, SEED))

const inFixture = (open: string) => scheduleOf({ open, confirmed: true }, ['england'], fixture.calendar)
const ALWAYS_BUT_HOLIDAYS = inFixture('24/7; PH off')
const EVERY_NIGHT = inFixture('Mo-Su 18:00-02:00; PH off')
const OFF_THE_QUARTER = inFixture('Mo-Fr 09:20-12:35,13:05-16:50; Sa 22:40-01:10; PH 10:05-14:00')
const ONE_NIGHT = inFixture('Su 18:00-02:00; PH off')
const planted = [ALWAYS_BUT_HOLIDAYS, EVERY_NIGHT, ONE_NIGHT, OFF_THE_QUARTER]
const NIGHTS = 'Mo 00:00-06:00,18:00-24:00; Tu-Fr 22:00-01:30; Sa,Su 00:00-24:00; 2026 Dec 25 unknown'
const SUNDAY_NIGHT = 'Su 22:00-02:00'

const { theirsOf, statesOf, oneByOne } = askedOf(
  [...realSchedules, ...generated, ...planted],
  NIGHTS,
  SUNDAY_NIGHT
)
const compared = new Map(
  [...realSchedules, ...generated].map(one => [one.title, compare(one, theirsOf(one))])
)
const comparisonsOf = (schedules: readonly Schedule[]): readonly Comparison[] =>
  schedules.flatMap(({ title }) => compared.get(title) ?? [])

const report = (of: string, comparisons: readonly Comparison[]) =>
  print(
    `oracle: ${sum(comparisons, 'compared')} quarter-hours of ${of}, ${sum(comparisons, 'inDoubt')} in doubt by design, ${differencesOf(comparisons).length} differences`
  )

describe('at every quarter-hour of 2026 the states equal those of the opening_hours package', () => {
  test('oracle: all hours of real services', () => {
    const comparisons = comparisonsOf(realSchedules)
    report(`${realSchedules.length} hours of services`, comparisons)
    expect(differencesOf(comparisons).slice(0, 10)).toEqual([])
    expect(sum(comparisons, 'compared')).toBe(realSchedules.length * QUARTERS)
    expect(sum(comparisons, 'compared')).toBeGreaterThan(300_000)
    expect(sum(comparisons, 'mistaken')).toBe(0)
  })

  test('oracle: generated hours', () => {
    const comparisons = comparisonsOf(generated)
    report(`${RUNS} generated schedules${SEED === undefined ? '' : ` (FUZZ_SEED=${SEED})`}`, comparisons)
    expect(differencesOf(comparisons).slice(0, 10)).toEqual([])
    expect(sum(comparisons, 'compared')).toBe(RUNS * QUARTERS)
    expect(sum(comparisons, 'inDoubt')).toBeGreaterThan(0)
    expect(sum(comparisons, 'mistaken')).toBeLessThanOrEqual(4 * comparisons.length)
  })

  test.each(planted.map(schedule => [schedule.title, schedule] as const))('oracle: %s', (_, schedule) => {
    const { differences, states } = compare(schedule, theirsOf(schedule))
    expect(differences.slice(0, 10)).toEqual([])
    expect(wrongEnds(schedule, states, EVERY_SEVEN_HOURS)).toEqual([])
  })
})

test("oracle: the next opening or closing is the package's next change", () => {
  const wrong = [...realSchedules, ...generated].flatMap(schedule =>
    wrongEnds(schedule, compared.get(schedule.title)?.states ?? '', EVERY_SEVEN_HOURS)
  )
  expect(wrong.slice(0, 10)).toEqual([])
})

const placeOf = (time: string): number => {
  const { day, minute } = moment(time)
  return moments.findIndex(now => now.day === day && now.minute === minute)
}

/** Whatever the package says, another letter in one place. */
const withLetter = (letters: string, time: string, letter: string): string => {
  const index = placeOf(time)
  return letters.slice(0, index) + letter + letters.slice(index + 1)
}

describe('the comparison finds planted differences', () => {
  const always = theirsOf(ALWAYS_BUT_HOLIDAYS)

  test('oracle self-test: one different quarter-hour is found', () => {
    const [time, holiday] = ['2026-04-11 13:00', '2026-12-25 13:00']
    const { listed, kept, week } = always
    const says = (letters: Letters) => compare(ALWAYS_BUT_HOLIDAYS, letters).differences
    const { title } = ALWAYS_BUT_HOLIDAYS
    expect(says(always)).toEqual([])
    expect(says({ week, listed: withLetter(listed, time, 'c'), kept: withLetter(kept, time, 'c') })).toEqual([
      `${title} ${time}: we say open, the oracle closed`
    ])
    expect(
      says({ week, listed: withLetter(listed, holiday, 'o'), kept: withLetter(kept, holiday, 'o') })
    ).toContain(
      `${title} ${holiday}: we say closed for a holiday, opens by 2026-12-27 00:00, the oracle open`
    )
  })

  test('oracle self-test: a doubt without a difference between the two readings of bank holidays is found, and the reverse', () => {
    const { listed, kept } = always
    const day = 96
    const { inDoubt } = compare(ALWAYS_BUT_HOLIDAYS, always)
    expect(inDoubt).toBe(day)
    const differences = (letters: Partial<Letters>) =>
      compare(ALWAYS_BUT_HOLIDAYS, { ...always, ...letters }).differences.length
    expect(differences({ kept: listed })).toBe(day)
    expect(differences({ listed: kept })).toBe(day)
    expect(differences({ kept: withLetter(kept, '2026-04-11 13:00', 'c') })).toBe(1)
  })

  test('oracle self-test: a wrong "closed for a holiday" is found, and a missing one', () => {
    const closed = 'c'.repeat(moments.length)
    const holidays = 9
    expect(compare(ALWAYS_BUT_HOLIDAYS, { ...always, week: closed }).differences.length).toBe(holidays * 96)
    const weekdays = inFixture('Tu-Fr 09:00-17:00; PH off')
    const open = compare(weekdays, { ...theirsOf(EVERY_NIGHT), week: 'o'.repeat(moments.length) })
    expect(open.differences.filter(one => one.includes('2026-04-06')).length).toBe(96)
  })

  test('oracle self-test: a wrong reason for a doubt is found, and a doubt away from replaced days', () => {
    const { asked } = EVERY_NIGHT
    if (!asked) throw new Error('There are times.')
    const theirs = theirsOf(EVERY_NIGHT)
    const replacedBy = (change: typeof asked.listed.replaced) =>
      compare(
        {
          ...EVERY_NIGHT,
          asked: {
            ...asked,
            listed: { ...asked.listed, replaced: change },
            kept: { ...asked.kept, replaced: change }
          }
        },
        theirs
      ).differences
    expect(compare(EVERY_NIGHT, theirs).differences).toEqual([])
    const asExceptions = new Map([...asked.listed.replaced.keys()].map(day => [day, 'exception'] as const))
    expect(replacedBy(asExceptions).length).toBeGreaterThan(9 * 16)
    expect(replacedBy(new Map()).length).toBeGreaterThan(9 * 16)
  })
})

test('oracle: generated hours use every form that hours can be written in', () => {
  const all = generatedHours(30)
    .map(hours => JSON.stringify(hours))
    .join('\n')
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
})

describe('the package itself', () => {
  test('opening_hours package: takes our dates for bank holidays', () => {
    const states = theirsOf(ALWAYS_BUT_HOLIDAYS).listed
    const closed = [...states].flatMap((state, index) =>
      state === 'c' && index < QUARTERS ? [momentAt(index)] : []
    )
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

  test('opening_hours package: intervals and single instants agree', () => {
    expect(new Set(oneByOne)).toEqual(new Set('ocu'))
    expect(statesOf(NIGHTS)).toBe(oneByOne)
  })

  test('opening_hours package: loses the first hour of a Monday after the clocks went forward', () => {
    const midnight = (Date.parse('2026-03-29T23:00Z') - FROM) / QUARTER
    expect(statesOf(SUNDAY_NIGHT).slice(midnight - 8, midnight + 9)).toBe('ooooooooccccooooc')
  })
})
