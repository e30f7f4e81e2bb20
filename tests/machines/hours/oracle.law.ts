// @module-tag slow
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Calendar, DayNumber, Hours, Weekly } from '../../../machines/content/content.ts'
import { DAY_MINUTES, DAY_MS, type NATIONS, NOON } from '../../../machines/content/vocabulary.ts'
import { londonTime, type Moment, weekdayOf } from '../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../machines/hours/opening.ts'
import type { ScheduleState } from '../../../machines/hours/weekly-schedule.ts'
import { compileHours, divisionOf, type HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import { hoursIn } from '../../../tools/content/parse/services.ts'
import { realChecked } from '../../support/content.ts'
import { content as fixture } from '../../support/fixture-content.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { describeOpening, moment, timeOf } from '../../support/hours/opening-at.ts'
import type { OracleQuestion } from '../../support/hours/oracle.ts'
import { print } from '../../support/print.ts'
import { content } from '../../support/setting.ts'

const QUARTER = 900_000

/** The year that is compared, in instants: in London it begins and ends with Greenwich. */
const FROM = Date.UTC(2026, 0)
const QUARTERS = (Date.UTC(2027, 0) - FROM) / QUARTER

/** Further than any opening is looked for, so that what is said at the end of the year can be compared as well. */
const TO = Date.UTC(2027, 0, 18)

/** What the clocks in London show at each quarter-hour. */
const moments: readonly Moment[] = Array.from({ length: (TO - FROM) / QUARTER }, (_, at) =>
  londonTime(FROM + at * QUARTER)
)

const momentAt = (at: number): Moment => {
  const found = moments[at]
  if (!found) throw new Error(`There is no quarter-hour ${at}.`)
  return found
}

/** One way to take the bank holidays. */
interface Reading {
  /** What the `opening_hours` package can evaluate: dates instead of `PH`. */
  readonly value: string
  /** The days on which something else replaces the week: a bank holiday, or an exception, which goes before it. */
  readonly replaced: ReadonlyMap<DayNumber, 'holiday' | 'exception'>
}

/** Opening hours, as we compile them and as the oracle is asked about them. */
interface Schedule {
  readonly title: string
  readonly hours: Hours
  readonly calendar: Calendar
  /** Missing where no times are known. */
  readonly asked?: {
    /** Bank holidays as they are listed. */
    readonly listed: Reading
    /** The same, and the days that a substitute stands in for: some services keep those as well. */
    readonly kept: Reading
    /** The week alone. */
    readonly week: string
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const dated = (day: DayNumber): string => {
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${date}`
}

/** Our own list of bank holidays is the truth, so the package gets its dates. */
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

/** @param source opening hours as a file of content holds them. */
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

/** States of a schedule by the package, a letter for each quarter-hour: by each reading, and of the week alone. */
interface Letters {
  readonly listed: string
  readonly kept: string
  readonly week: string
}

/** Minutes that the night before a weekday lasts after midnight. */
const tailOf = (week: Weekly['week'], weekday: number): number => {
  const [evening, morning] = [week[(weekday + 6) % 7]?.at(-1), week[weekday]?.[0]]
  return evening?.to === DAY_MINUTES && morning?.from === 0 && morning.to <= NOON ? morning.to : 0
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
const expectedAt = (schedule: Schedule, { listed, kept }: Letters, index: number): ScheduleState => {
  if (!schedule.asked) return 'times'
  const state = byReading(schedule, schedule.asked.listed, listed, index)
  return state === byReading(schedule, schedule.asked.kept, kept, index) ? state : 'holiday'
}

/** Whether a bank holiday closes a whole day that would have had more than the end of a night. */
const isShutForHoliday = (schedule: Schedule, { listed, week }: Letters, day: DayNumber): boolean => {
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
const isMistaken = ({ hours: { weekly } }: Schedule, { day, minute }: Moment): boolean =>
  day === AFTER_CHANGE && minute < 60 && (weekly?.week ?? []).some(([morning]) => morning?.from === 0)

interface Comparison {
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
const compare = (schedule: Schedule, letters: Letters): Comparison => {
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
  const { inDoubt, mistaken } = counts
  return { differences, inDoubt, mistaken, states: states.join('') }
}

const LOOK_AHEAD = 14
const WEEK = 7
const QUARTER_MINUTES = 15

/** @returns the index of the first wanted state from an index on, if it is within some days. */
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
const roundedUp = ({ day, minute }: Moment): Moment => {
  const quarter = Math.ceil(minute / QUARTER_MINUTES) * QUARTER_MINUTES
  return quarter === DAY_MINUTES ? { day: day + 1, minute: 0 } : { day, minute: quarter }
}

const actualAt = (opening: Opening): string => {
  if (opening.kind === 'open' && opening.until)
    return describeOpening({ ...opening, until: roundedUp(opening.until) })
  if (opening.kind !== 'closed') return describeOpening(opening)
  const { opens } = opening
  return describeOpening({ ...opening, holiday: false, ...(opens ? { opens: roundedUp(opens) } : {}) })
}

/** The hour that the clock skips or repeats ends at no time of the clock. */
const isNearChange = (text: string): boolean => /2026-(?:03-29|10-25) 0[0-3]/.test(text)

/**
 * Compares the next change that we announce with the states of the oracle.
 * @param states as `compare` returns them: `u` where we are in doubt.
 * @param every checks every so many quarter-hours.
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
    if (actual !== expected && !isNearChange(actual) && !isNearChange(expected))
      wrong.push(`${title} ${timeOf(now)}: we say ${actual}, the oracle says ${expected}`)
  }
  return wrong
}

const SCRIPT = 'tests/support/hours/oracle.ts'

/** @returns the state of each value at every quarter-hour in London time, by the `opening_hours` package. */
const askOracle = (asked: OracleQuestion): readonly string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], {
      env: { ...process.env, TZ: 'Europe/London' },
      input: JSON.stringify(asked),
      encoding: 'utf8',
      maxBuffer: 64 * 1_024 * 1_024
    })
  )

const schedulesOf = (
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
const realSchedules: readonly Schedule[] = [
  ...new Map(channels.map(schedule => [schedule.title, schedule])).values()
]

const valuesOf = ({ asked }: Schedule) => (asked ? [asked.listed.value, asked.kept.value, asked.week] : [])

/** Where there are words alone, nobody knows anything. */
const NOTHING = 'u'.repeat(moments.length)

/** Asks the `opening_hours` package, once for all of them. */
const askedOf = (schedules: readonly Schedule[]) => {
  const values = [...new Set(schedules.flatMap(valuesOf))]
  const states = askOracle({ values, from: FROM, to: TO })
  return (schedule: Schedule): Letters => {
    const [listed = NOTHING, kept = NOTHING, week = NOTHING] = valuesOf(schedule).map(
      value => states[values.indexOf(value)]
    )
    return { listed, kept, week }
  }
}

const sum = (comparisons: readonly Comparison[], of: 'inDoubt' | 'mistaken'): number =>
  comparisons.reduce((total, comparison) => total + comparison[of], 0)

const differencesOf = (comparisons: readonly Comparison[]) =>
  comparisons.flatMap(({ differences }) => differences)

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

const theirsOf = askedOf([...realSchedules, ...generated, ...planted])
const compared = new Map(
  [...realSchedules, ...generated].map(one => [one.title, compare(one, theirsOf(one))])
)
const comparisonsOf = (schedules: readonly Schedule[]): readonly Comparison[] =>
  schedules.flatMap(({ title }) => compared.get(title) ?? [])

const report = (of: string, comparisons: readonly Comparison[]) =>
  print(
    `oracle: ${comparisons.length * QUARTERS} quarter-hours of ${of}, ${sum(comparisons, 'inDoubt')} in doubt by design, ${differencesOf(comparisons).length} differences`
  )

describe('at every quarter-hour of 2026 the states equal those of the opening_hours package', () => {
  test('oracle: all hours of real services', () => {
    const comparisons = comparisonsOf(realSchedules)
    report(`${realSchedules.length} hours of services`, comparisons)
    expect(differencesOf(comparisons).slice(0, 10)).toEqual([])
    expect(comparisons.length).toBeGreaterThan(9)
    expect(sum(comparisons, 'mistaken')).toBe(0)
  })

  test('oracle: generated hours', () => {
    const comparisons = comparisonsOf(generated)
    report(`${RUNS} generated schedules${SEED === undefined ? '' : ` (FUZZ_SEED=${SEED})`}`, comparisons)
    expect(differencesOf(comparisons).slice(0, 10)).toEqual([])
    expect(comparisons).toHaveLength(RUNS)
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
