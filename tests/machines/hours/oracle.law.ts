// @module-tag slow
import OpeningHours from 'opening_hours'
import { describe, expect, test } from 'vitest'
import type { Calendar, DayNumber, Hours, Weekly } from '../../../machines/content/content.ts'
import { DAY_MINUTES, DAY_MS, type NATIONS, NOON } from '../../../machines/content/vocabulary.ts'
import { type Moment, weekdayOf } from '../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../machines/hours/opening.ts'
import type { ScheduleState } from '../../../machines/hours/weekly-schedule.ts'
import { compileHours, divisionOf, type HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import { hoursIn } from '../../../tools/content/parse/services.ts'
import { realChecked } from '../../support/content.ts'
import { content as fixture } from '../../support/fixture-content.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { describeOpening, moment, timeOf } from '../../support/hours/opening-at.ts'
import { print } from '../../support/print.ts'
import { content } from '../../support/setting.ts'

const QUARTER_MINUTES = 15
const DAY_QUARTERS = DAY_MINUTES / QUARTER_MINUTES

/** The year to compare, by London's clocks. The package only knows its own days and time zone. */
const { day: FIRST_DAY } = moment('2026-01-01 00:00')
const QUARTERS = 365 * DAY_QUARTERS

/** Beyond the furthest opening that is ever announced, so that the end of the year can be compared too. */
const ALL_QUARTERS = QUARTERS + 17 * DAY_QUARTERS

const momentAt = (at: number): Moment => ({
  day: FIRST_DAY + Math.floor(at / DAY_QUARTERS),
  minute: (at % DAY_QUARTERS) * QUARTER_MINUTES
})
const indexOf = ({ day, minute }: Moment): number =>
  (day - FIRST_DAY) * DAY_QUARTERS + Math.ceil(minute / QUARTER_MINUTES)

/** The package uses this machine's clock. */
const dateAt = ({ day, minute }: Moment): Date => {
  const date = new Date(day * DAY_MS)
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, minute)
}

/** When clocks change, the package confuses the night with another. In Greenwich they never change. */
const isClockSteady = (day: DayNumber): boolean =>
  [-1, 1, 2].every(
    more =>
      dateAt({ day: day + more, minute: 0 }).getTimezoneOffset() ===
      dateAt({ day, minute: 0 }).getTimezoneOffset()
  )
const unsteady = new Set(
  Array.from({ length: ALL_QUARTERS / DAY_QUARTERS }, (_, at) => FIRST_DAY + at).filter(
    day => !isClockSteady(day)
  )
)

/** One reading of the bank holidays. */
interface Reading {
  /** For the `opening_hours` package: dates instead of `PH`. */
  readonly value: string
  /** Days on which a bank holiday replaces the week, or an exception, which takes precedence. */
  readonly replaced: ReadonlyMap<DayNumber, 'holiday' | 'exception'>
}

/** Opening hours as we compile them, and as the oracle is asked about them. */
interface Schedule {
  readonly title: string
  readonly hours: Hours
  readonly calendar: Calendar
  /** Missing if no times are known. */
  readonly asked?: {
    /** With bank holidays as listed. */
    readonly listed: Reading
    /** With the original days of moved bank holidays as well, which some services also keep. */
    readonly kept: Reading
    /** The week only. */
    readonly week: string
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const dated = (day: DayNumber): string => {
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${date}`
}

/** Our own list of bank holidays is authoritative, so the package is given its dates. */
const readingOf = (
  open: string,
  holidays: readonly DayNumber[],
  exceptions: HoursSource['exceptions'] = []
): Reading => ({
  value: [
    open.replace('PH', holidays.map(dated).join(',')),
    ...exceptions.map(({ on, open: instead }) => `${dated(Date.parse(on) / DAY_MS)} ${instead}`)
  ].join('; '),
  replaced: new Map([
    ...holidays.map(day => [day, 'holiday'] as const),
    ...exceptions.map(({ on }) => [Date.parse(on) / DAY_MS, 'exception'] as const)
  ])
})

/** @param source opening hours as in a content file. */
const scheduleOf = (
  source: HoursSource,
  nations: readonly (typeof NATIONS)[number][],
  calendar: Calendar
): Schedule => {
  const { open, exceptions } = source
  const division = divisionOf(source, nations)
  const title = JSON.stringify([open, division, exceptions])
  const whole = { title, hours: compileHours(source, nations), calendar }
  if (open === undefined) return whole
  const keeps = open.includes('PH') && division
  const holidays = keeps ? calendar.bankHolidays[division] : []
  const substituted = keeps ? calendar.substituted[division] : []
  return {
    ...whole,
    asked: {
      listed: readingOf(open, holidays, exceptions),
      kept: readingOf(open, [...holidays, ...substituted], exceptions),
      week: open.replace(/; PH .*/, '')
    }
  }
}

/** The package's states, a letter for each quarter-hour: by each reading, and for the week only. */
interface Letters {
  readonly listed: string
  readonly kept: string
  readonly week: string
}

/** @returns the minutes after midnight for which the night before a weekday goes on. */
const tailOf = (week: Weekly['week'], weekday: number): number => {
  const [evening, morning] = [week[(weekday + 6) % 7]?.at(-1), week[weekday]?.[0]]
  return evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= NOON ? morning.to : 0
}

const tailBefore = ({ hours: { weekly } }: Schedule, day: DayNumber): number =>
  tailOf(weekly?.week ?? [], weekdayOf(day))

/** Whether a replaced day without hours of its own cuts off a night at this quarter-hour. */
const isNightCut = (schedule: Schedule, { replaced }: Reading, letters: string, index: number): boolean => {
  const { day, minute } = momentAt(index)
  const [isBefore, isToday] = [replaced.has(day - 1), replaced.has(day)]
  if (minute >= tailBefore(schedule, day) || isBefore === isToday) return false
  return isToday ? letters[index] === 'c' : letters[indexOf({ day, minute: 0 }) - 1] !== 'o'
}

const byReading = (schedule: Schedule, reading: Reading, letters: string, index: number): ScheduleState => {
  const { day } = momentAt(index)
  const today = reading.replaced.get(day)
  if (isNightCut(schedule, reading, letters, index))
    return (today ?? reading.replaced.get(day - 1)) === 'holiday' ? 'holiday' : 'times'
  if (letters[index] === 'u') return today === 'holiday' ? 'holiday' : 'times'
  return letters[index] === 'o' ? 'open' : 'closed'
}

/** @returns the state that we should show at a quarter-hour, given both readings. */
const expectedAt = (schedule: Schedule, { listed, kept }: Letters, index: number): ScheduleState => {
  if (!schedule.asked) return 'times'
  const state = byReading(schedule, schedule.asked.listed, listed, index)
  return state === byReading(schedule, schedule.asked.kept, kept, index) ? state : 'holiday'
}

/** Whether a bank holiday closes a whole day whose week has more than the end of a night. */
const isShutForHoliday = (schedule: Schedule, { listed, week }: Letters, day: DayNumber): boolean => {
  const first = indexOf({ day, minute: 0 })
  const end = first + DAY_QUARTERS
  const own = indexOf({ day, minute: tailBefore(schedule, day) })
  return (
    schedule.asked?.listed.replaced.get(day) === 'holiday' &&
    /^c*$/.test(listed.slice(first, end)) &&
    /[^c]/.test(week.slice(own, end))
  )
}

interface Comparison {
  /** Unexplained differences. */
  readonly differences: readonly string[]
  /** How often we are in doubt by design while the package is not. */
  readonly inDoubt: number
  /** The expected state: a letter for each quarter-hour. */
  readonly states: string
}

const stateOf = (opening: Opening): ScheduleState | 'clock' => {
  if (opening.kind === 'unknown') return opening.doubt
  return opening.kind === 'allHours' ? 'open' : opening.kind
}

const letterOf = (state: ScheduleState | 'clock'): string =>
  state === 'open' ? 'o' : state === 'closed' ? 'c' : 'u'

/** Compares our state with the oracle's at every quarter-hour of a year. */
const compare = (schedule: Schedule, letters: Letters): Comparison => {
  const [states, differences]: [string[], string[]] = [[], []]
  let inDoubt = 0
  for (let index = 0; index < ALL_QUARTERS; index++) {
    const now = momentAt(index)
    const opening = openingOf(schedule.hours, now, schedule.calendar)
    const expected = expectedAt(schedule, letters, index)
    states.push(letterOf(expected))
    if (unsteady.has(now.day)) continue
    const forHoliday = opening.kind === 'closed' && isShutForHoliday(schedule, letters, now.day)
    if (stateOf(opening) !== expected || (opening.kind === 'closed' && opening.holiday !== forHoliday))
      differences.push(
        `${schedule.title} ${timeOf(now)}: we say ${describeOpening(opening)}, the oracle ${expected}${forHoliday ? ' for a holiday' : ''}`
      )
    else if (index < QUARTERS && letterOf(expected) === 'u' && letters.listed[index] !== 'u') inDoubt++
  }
  return { differences, inDoubt, states: states.join('') }
}

const LOOK_AHEAD = 14
const WEEK = 7

/** @returns the index of the first wanted state from an index on, if it is within so many days. */
const firstWithin = (days: number, states: string, wanted: RegExp, from: number): number | undefined => {
  const found = states.slice(from).search(wanted)
  const isWithin = found >= 0 && momentAt(from + found).day <= momentAt(from).day + days
  return isWithin ? from + found : undefined
}

const changeAfter = (states: string, index: number): string => {
  if (states[index] === 'o') {
    const until = firstWithin(WEEK, states, /[^o]/, index)
    return until === undefined ? 'open' : `open until ${timeOf(momentAt(until))}`
  }
  const opens = firstWithin(LOOK_AHEAD, states, /o/, index)
  if (opens === undefined) return 'closed'
  const by = states.slice(index, opens).includes('u') ? 'by ' : ''
  return `closed, opens ${by}${timeOf(momentAt(opens))}`
}

/** Rounds up to a quarter-hour, as the oracle sees no other moments. */
const roundedUp = (at: Moment): Moment => momentAt(indexOf(at))

const actualAt = (opening: Opening): string => {
  if (opening.kind === 'open' && opening.until)
    return describeOpening({ ...opening, until: roundedUp(opening.until) })
  if (opening.kind !== 'closed') return describeOpening(opening)
  const { opens } = opening
  return describeOpening({ ...opening, holiday: false, ...(opens ? { opens: roundedUp(opens) } : {}) })
}

/**
 * Compares the next change that we announce with the oracle's states.
 * @param states as returned by `compare`: `u` where we are in doubt.
 * @param every checks one quarter-hour in this many.
 */
const wrongEnds = (
  { title, hours, calendar }: Schedule,
  states: string,
  every: number
): readonly string[] => {
  const wrong: string[] = []
  for (let index = 0; index < QUARTERS; index += every) {
    const now = momentAt(index)
    const actual = actualAt(openingOf(hours, now, calendar))
    if (states[index] === 'u' || actual === 'all hours') continue
    const expected = changeAfter(states, index)
    if (actual !== expected && unsteady.size === 0)
      wrong.push(`${title} ${timeOf(now)}: we say ${actual}, the oracle says ${expected}`)
  }
  return wrong
}

/** @returns the package's state at every quarter-hour: o for open, u for unknown, c for closed. */
const askOracle = (value: string): string => {
  const states: string[] = new Array(ALL_QUARTERS).fill('c')
  const indexAt = (date: Date) =>
    indexOf({
      day: Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS,
      minute: date.getHours() * 60 + date.getMinutes()
    })
  const intervals = new OpeningHours(value).getOpenIntervals(
    dateAt(momentAt(0)),
    dateAt(momentAt(ALL_QUARTERS))
  )
  for (const [start, end, isUnknown] of intervals)
    states.fill(isUnknown ? 'u' : 'o', indexAt(start), indexAt(end))
  return states.join('')
}

const schedulesOf = (
  hours: readonly HoursSource[],
  nations: readonly (typeof NATIONS)[number][] = ['uk']
): readonly Schedule[] => hours.map(one => scheduleOf(one, nations, content.calendar))

/** The opening hours of all channels of all real services. */
const channels: readonly Schedule[] = (realChecked().sources.serviceEntries ?? []).flatMap(service =>
  schedulesOf(
    hoursIn(service).map(({ hours }) => hours),
    service.nations
  )
)

/** Many channels have the same hours. */
const realSchedules: readonly Schedule[] = [
  ...new Map(channels.map(schedule => [schedule.title, schedule])).values()
]

const valuesOf = ({ asked }: Schedule) => (asked ? [asked.listed.value, asked.kept.value, asked.week] : [])

/** For services with words only, nothing is known. */
const NOTHING = 'u'.repeat(ALL_QUARTERS)

const theirsOf = (schedule: Schedule): Letters => {
  const [listed = NOTHING, kept = NOTHING, week = NOTHING] = valuesOf(schedule).map(askOracle)
  return { listed, kept, week }
}

const doubtsIn = (comparisons: readonly Comparison[]): number =>
  comparisons.reduce((total, { inDoubt }) => total + inDoubt, 0)

const differencesOf = (comparisons: readonly Comparison[]) =>
  comparisons.flatMap(({ differences }) => differences)

const EVERY_SEVEN_HOURS = 28

/** FUZZ_RUNS=n generates n schedules from a new seed; FUZZ_SEED=n repeats a seed. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env
const RUNS = Number(FUZZ_RUNS ?? 60)
const SEED = FUZZ_SEED ? Number(FUZZ_SEED) : FUZZ_RUNS ? Math.floor(Math.random() * 2 ** 31) : undefined

const generated = schedulesOf(generatedHours(RUNS, SEED))

const inFixture = (open: string) => scheduleOf({ open, confirmed: true }, ['england'], fixture.calendar)
const planted = [
  '24/7; PH off',
  'Mo-Su 18:00-02:00; PH off',
  'Mo-Fr 09:20-12:35,13:05-16:50; Sa 22:40-01:10; PH 10:05-14:00',
  'Su 18:00-02:00; PH off',
  '24/7; We off; PH off',
  'Mo-Fr 09:00-17:00; We 13:00-16:00, We 17:00-18:00; PH off',
  'Mo 22:00-06:00; Tu 00:00-02:00; PH off'
].map(inFixture)

const compared = new Map(
  [...realSchedules, ...generated].map(one => [one.title, compare(one, theirsOf(one))])
)
const comparisonsOf = (schedules: readonly Schedule[]): readonly Comparison[] =>
  schedules.flatMap(({ title }) => compared.get(title) ?? [])

const report = (schedules: string, comparisons: readonly Comparison[]) =>
  print(
    `oracle: ${comparisons.length * QUARTERS} quarter-hours of ${schedules}, ${doubtsIn(comparisons)} in doubt by design, ${differencesOf(comparisons).length} differences`
  )

describe('at every quarter-hour of 2026 the states equal those of the opening_hours package', () => {
  test('oracle: all hours of real services', () => {
    const comparisons = comparisonsOf(realSchedules)
    report(`${realSchedules.length} hours of services`, comparisons)
    expect(differencesOf(comparisons).slice(0, 10)).toEqual([])
    expect(comparisons.length).toBeGreaterThan(9)
  })

  test('oracle: generated hours', () => {
    const comparisons = comparisonsOf(generated)
    report(`${RUNS} generated schedules${SEED === undefined ? '' : ` (FUZZ_SEED=${SEED})`}`, comparisons)
    expect(differencesOf(comparisons).slice(0, 10)).toEqual([])
    expect(comparisons).toHaveLength(RUNS)
    expect(doubtsIn(comparisons)).toBeGreaterThan(0)
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

test('oracle self-test: one different quarter-hour is found, and a doubt that the readings of bank holidays do not bear out', () => {
  const schedule = inFixture('24/7; PH off')
  const always = theirsOf(schedule)
  const says = (letters: Partial<Letters>) => compare(schedule, { ...always, ...letters }).differences
  const bothSay = (time: string, letter: string) => {
    const at = indexOf(moment(time))
    const changed = (letters: string) => letters.slice(0, at) + letter + letters.slice(at + 1)
    return says({ listed: changed(always.listed), kept: changed(always.kept) })
  }
  expect(says({})).toEqual([])
  expect(bothSay('2026-04-11 13:00', 'c')).toEqual([
    `${schedule.title} 2026-04-11 13:00: we say open, the oracle closed`
  ])
  expect(bothSay('2026-12-25 13:00', 'o')).toContain(
    `${schedule.title} 2026-12-25 13:00: we say closed for a holiday, opens by 2026-12-27 00:00, the oracle open`
  )
  // The day from which Boxing Day was moved.
  const inDoubt = [says({ kept: always.listed }), says({ listed: always.kept })]
  expect(inDoubt.map(all => all.length)).toEqual([DAY_QUARTERS, DAY_QUARTERS])
})
