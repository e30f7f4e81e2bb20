// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Line, Service } from '../../../machines/content/content.ts'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { weekdayOf } from '../../../machines/hours/london.ts'
import { hoursWords } from '../../../machines/language/hours-words.ts'
import { type Area, areaOf } from '../../../machines/outcome/area.ts'
import {
  type Coverage,
  coverageOf,
  coverageSheet,
  plainMonday,
  runsOf
} from '../../../machines/training/coverage.ts'
import { matchingRows, savedTable } from '../../../machines/training/sheet.ts'
import { content as fixture } from '../../support/fixture-content.ts'
import { moment } from '../../support/hours/opening-at.ts'
import { DAYTIME, line, service as serviceWith } from '../../support/services.ts'
import { areaNamed, content } from '../../support/setting.ts'

const { calendar } = fixture
const dayOf = (day: string) => moment(`${day} 00:00`).day
/** A week without a bank holiday anywhere in the UK. */
const MONDAY = dayOf('2026-11-16')

const service = (id: string, phone: Line, fields: Partial<Service> = {}) =>
  serviceWith(id, { nations: ['england'], phone, ...fields })

const england = (...localServices: readonly Service[]): Area => ({ nations: ['england'], localServices })

const hoursFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** The same hours on Monday to Friday, as hours of the week. */
const weekdays = (from: number, to: number) =>
  [0, 1, 2, 3, 4].flatMap(day => hoursFrom(day * 24 + from, day * 24 + to))

const EVERY = hoursFrom(0, 168)

const talkOf = (services: readonly Service[], area: Area = england()): Coverage | undefined =>
  coverageOf({ services, calendar }, area, MONDAY).find(({ need }) => need === 'talk')

test('coverage: hours count from Monday midnight, local and national lines separately', () => {
  const local = service('local', line(DAYTIME))
  const evenings = service('evenings', line('Mo-Fr 16:00-20:00; PH off'))
  expect(talkOf([evenings], england(local))).toEqual({
    need: 'talk',
    local: weekdays(9, 17),
    national: weekdays(16, 20),
    none: EVERY.filter(hour => !weekdays(9, 20).includes(hour))
  })
  const always = talkOf([service('always', line('24/7'))], england(local))
  expect(always).toEqual({ need: 'talk', local: weekdays(9, 17), national: EVERY, none: [] })
})

test('coverage: an hour counts if the line is open at its start', () => {
  const half = service('half', line('Mo-Fr 09:30-10:30; PH off'))
  expect(talkOf([half])?.national).toEqual(weekdays(10, 11))
})

test('coverage: one row per need, in the order of needs, from services that meet it', () => {
  const rows = coverageOf({ services: [service('always', line('24/7'))], calendar }, england(), MONDAY)
  expect(rows.map(({ need }) => need)).toEqual(NEEDS)
  expect(rows.filter(({ none }) => none.length === 0).map(({ need }) => need)).toEqual(['talk'])
  expect(rows.filter(({ none }) => none.length === 168)).toHaveLength(NEEDS.length - 1)
})

describe('gaps in coverage', () => {
  test.each<[string, Service]>([
    ['a website or a desk', serviceWith('desk')],
    ['an unconfirmed number', service('a', line('24/7', { number: false }))],
    ['unconfirmed hours', service('a', line('24/7', { hours: false }))],
    ['a week that is partly unknown', service('a', line('Mo-Su 00:00-24:00 unknown; PH off'))],
    ['a line of another nation', service('a', line('24/7'), { nations: ['scotland'] })],
    [
      'a chat with an unconfirmed number',
      service('a', line(DAYTIME, { number: false }), { webchat: { hours: line('24/7').hours } })
    ]
  ])('coverage: a gap if there is only %s, local or national', (_, one) => {
    expect(talkOf([one])).toEqual({ need: 'talk', local: [], national: [], none: EVERY })
    expect(talkOf([], england(one))).toEqual({ need: 'talk', local: [], national: [], none: EVERY })
  })

  test('coverage: a gap if there is only a line for a part of the area', () => {
    const one = service('one', line('24/7'))
    const both: Area = { nations: ['england', 'scotland'], localServices: [] }
    expect(talkOf([one], both)?.none).toEqual(EVERY)
    expect(talkOf([{ ...one, nations: ['uk'] }], both)?.none).toEqual([])
    expect(talkOf([{ ...one, nations: ['england', 'scotland'] }], both)?.none).toEqual([])
    expect(talkOf([], { ...both, localServices: [one] })?.none).toEqual(EVERY)
  })
})

describe('coverage of several nations: an hour counts only if some line for the need answers in each', () => {
  const several: Area = { nations: ['england', 'wales', 'scotland'], localServices: [] }
  const south = service('south', line(DAYTIME), { nations: ['england', 'wales'] })
  const scotland = service('scotland', line('Mo-Fr 12:00-20:00; PH off'), { nations: ['scotland'] })
  const uk = service('uk', line('Mo-Fr 06:00-10:00; PH off'), { nations: ['uk'] })
  const wales = service('wales', line('24/7'), { nations: ['wales'] })

  test.each<[string, readonly Service[], readonly number[]]>([
    ['each nation has its own', [south, scotland], weekdays(12, 17)],
    ['one nation has none', [south], []],
    [
      'one line serves all, or different lines each a part',
      [uk, south, scotland, wales],
      [...weekdays(6, 10), ...weekdays(12, 17)].toSorted((a, b) => a - b)
    ],
    ['the lines meet another need', [south, { ...scotland, needs: ['housing'] }], []]
  ])('%s', (_, lines, national) => {
    expect(talkOf(lines, several)).toMatchObject({
      national,
      none: EVERY.filter(hour => !national.includes(hour))
    })
  })

  test('the railway police need a line in each of their three nations', () => {
    const btp = areaOf(fixture.forces.find(({ id }) => id === 'btp'))
    expect(btp.nations).toEqual(['england', 'wales', 'scotland'])
    const lines = btp.nations.map(nation => service(nation, line('24/7'), { nations: [nation] }))
    expect(talkOf(lines, btp)?.none).toEqual([])
    for (let at = 0; at < 3; at++) expect(talkOf(lines.toSpliced(at, 1), btp)?.none).toEqual(EVERY)
  })
})

test('plain Monday: the first without bank holidays in its week, from any day', () => {
  const holidays = [calendar.bankHolidays, calendar.substituted].flatMap(days => Object.values(days).flat())
  const first = dayOf('2026-01-01')
  for (let day = first; day < first + 3 * 365; day++) {
    const monday = plainMonday(calendar, day)
    expect([monday >= day, weekdayOf(monday)]).toEqual([true, 0])
    expect(holidays.filter(holiday => holiday >= monday && holiday < monday + 7)).toEqual([])
    for (let before = monday - 7; before >= day; before -= 7)
      expect(holidays.some(holiday => holiday >= before && holiday < before + 7)).toBe(true)
  }
})

test('coverage runs: a local line comes before a national one, and runs continue over midnight', () => {
  const local = hoursFrom(9, 17)
  const national = hoursFrom(0, 30)
  expect(runsOf({ need: 'talk', local, national, none: hoursFrom(30, 168) })).toEqual([
    { answering: 'national', from: 0, to: 9 },
    { answering: 'local', from: 9, to: 17 },
    { answering: 'national', from: 17, to: 30 },
    { answering: 'none', from: 30, to: 168 }
  ])
})

test('coverage of the real content: of every need and force the runs cover each hour, and danger now has no gap', () => {
  const monday = plainMonday(content.calendar, content.calendar.builtOn)
  for (const { id } of content.forces)
    for (const row of coverageOf(content, areaNamed(id), monday)) {
      const { need, local, national, none } = row
      expect([...new Set([...local, ...national]), ...none].toSorted((a, b) => a - b)).toEqual(EVERY)
      if (need === 'danger-now') expect(none).toEqual([])
      const runs = runsOf(row)
      const hoursOf = (answering: string) =>
        runs.filter(run => run.answering === answering).flatMap(({ from, to }) => hoursFrom(from, to))
      expect(hoursOf('local')).toEqual(local)
      expect(hoursOf('none')).toEqual(none)
      expect(hoursOf('national')).toEqual(national.filter(hour => !local.includes(hour)))
      expect(runs.every(({ answering }, at) => answering !== runs[at - 1]?.answering)).toBe(true)
    }
})

test.each([
  [EVERY, '168 hours; 24 hours a day, every day'],
  [weekdays(9, 17), '40 hours; Monday to Friday, 9am to 5pm'],
  [hoursFrom(20, 26), '6 hours; Monday, 8pm to 2am'],
  [[0, 2], '2 hours; Monday, midnight to 1am, 2am to 3am'],
  [[], '0 hours; Never']
])('coverage sheet: the hours of a week are counted, and said in words', (local, said) => {
  const rows = [{ need: 'talk', local, national: EVERY, none: [] }] as const
  const sheet = coverageSheet(fixture, rows, 'Kent Police', hoursWords(fixture))
  expect(savedTable(sheet, sheet.rows).data).toEqual([
    [fixture.needs.talk.label, said, '168 hours; 24 hours a day, every day', '0 hours; Never', 'talk']
  ])
})

test('coverage sheet: it is sorted by the count of hours', () => {
  const rows = (['talk', 'housing'] as const).map((need, at) => ({
    need,
    local: hoursFrom(at, 11),
    national: [],
    none: []
  }))
  const sheet = coverageSheet(fixture, rows, 'Kent Police', hoursWords(fixture))
  expect(matchingRows(sheet, new URLSearchParams('sort=local')).map(({ need }) => need)).toEqual([
    'housing',
    'talk'
  ])
})
