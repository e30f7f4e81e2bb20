// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Line, Service } from '../../../../machines/content/content.ts'
import { NEEDS } from '../../../../machines/content/vocabulary.ts'
import { weekdayOf } from '../../../../machines/hours/london.ts'
import { ANYWHERE, type Area, areaOf } from '../../../../machines/outcome/area.ts'
import { type Coverage, coverageOf, plainMonday } from '../../../../machines/training/outcomes/coverage.ts'
import { compileHours } from '../../../../tools/content/hours/compile-hours.ts'
import { coverageTables } from '../../../../tools/editorial/review/coverage-table.ts'
import { compiledOf, withEdit } from '../../../support/content.ts'
import { content as fixture, packs as fixturePacks } from '../../../support/fixture-content.ts'
import { moment } from '../../../support/hours/opening-at.ts'
import { areaNamed, content } from '../../../support/setting.ts'

const { calendar } = fixture
const dayOf = (day: string) => moment(`${day} 00:00`).day
/** No bank holiday anywhere in the UK is in this week. */
const MONDAY = dayOf('2026-11-16')

const line = (open: string, are: { number?: boolean; hours?: boolean } = {}): Line => {
  const { number = true, hours = true } = are
  return {
    number: '0800 123 4567',
    confirmed: number,
    hours: compileHours({ open, confirmed: hours }, ['england'])
  }
}

const service = (id: string, phone: Line, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  shortName: id,
  inShort: 'for all',
  for: 'For all.',
  needs: ['talk'],
  bestFor: [],
  nations: ['england'],
  checked: { on: 0, how: 'rung' },
  reviewBy: 99_999,
  phone,
  ...more
})

const england = (...localServices: readonly Service[]): Area => ({ nations: ['england'], localServices })

/** The hours of a Monday to Friday, from one to another. */
const weekdays = (from: number, to: number) =>
  [0, 1, 2, 3, 4].flatMap(day => Array.from({ length: to - from }, (_, hour) => day * 24 + from + hour))

const EVERY = Array.from({ length: 168 }, (_, hour) => hour)
const DAYTIME = 'Mo-Fr 09:00-17:00; PH off'

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
})

test('coverage: a line that always answers leaves no gap', () => {
  const always = service('always', line('24/7'))
  expect(talkOf([always], england(service('local', line(DAYTIME))))).toEqual({
    need: 'talk',
    local: weekdays(9, 17),
    national: EVERY,
    none: []
  })
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

  test('coverage: a gap if there is only a website or a desk', () => {
    const { phone: _, ...desk } = service('desk', line('24/7'))
    expect(talkOf([desk])?.none).toEqual(EVERY)
  })
})

describe('coverage of several nations', () => {
  const several: Area = { nations: ['england', 'wales', 'scotland'], localServices: [] }
  const south = service('south', line('Mo-Fr 09:00-17:00; PH off'), { nations: ['england', 'wales'] })
  const scotland = service('scotland', line('Mo-Fr 12:00-20:00; PH off'), { nations: ['scotland'] })

  test('coverage of several nations: an hour counts only if some line answers in each', () => {
    expect(talkOf([south, scotland], several)?.national).toEqual(weekdays(12, 17))
    const { national, none } = talkOf([south], several) ?? {}
    expect([national, none]).toEqual([[], EVERY])
  })

  test('coverage of several nations: one line may serve all, or different lines each a part', () => {
    const uk = service('uk', line('Mo-Fr 06:00-10:00; PH off'), { nations: ['uk'] })
    const wales = service('wales', line('24/7'), { nations: ['wales'] })
    expect(talkOf([uk, south, scotland, wales], several)?.national).toEqual([
      ...[0, 1, 2, 3, 4].flatMap(day => [6, 7, 8, 9, 12, 13, 14, 15, 16].map(hour => day * 24 + hour))
    ])
  })

  test('coverage of several nations: the lines must meet the same need', () => {
    const other = { ...scotland, needs: ['housing' as const] }
    expect(talkOf([south, other], several)?.none).toEqual(EVERY)
  })

  test('coverage of several nations: the railway police need a line in each of their three nations', () => {
    const btp = areaOf(fixture.forces.find(({ id }) => id === 'btp'))
    expect(btp.nations).toEqual(['england', 'wales', 'scotland'])
    const lines = btp.nations.map(nation => service(nation, line('24/7'), { nations: [nation] }))
    expect(talkOf(lines, btp)?.none).toEqual([])
    for (const missing of lines)
      expect(
        talkOf(
          lines.filter(one => one !== missing),
          btp
        )?.none
      ).toEqual(EVERY)
  })
})

describe('a week without bank holidays', () => {
  const holidays = Object.values(calendar.bankHolidays).flat()
  const from = (day: string) => plainMonday(calendar, dayOf(day))

  test.each([
    ['2026-11-16', '2026-11-16', 'begins today'],
    ['2026-11-17', '2026-11-23', 'begins on the next Monday'],
    ['2026-11-22', '2026-11-23', 'begins tomorrow'],
    ['2026-11-30', '2026-12-07', 'cannot begin on a bank holiday'],
    ['2026-12-21', '2027-01-11', 'must avoid Christmas, the new year and 2 January in Scotland'],
    ['2027-03-15', '2027-04-05', 'must avoid a bank holiday of one nation, and Easter']
  ])('plain Monday: from %s it is %s, as the week %s', (day, monday) => {
    expect(from(day)).toBe(dayOf(monday))
  })

  test('plain Monday: the first without bank holidays in its week, from any day', () => {
    const first = dayOf('2026-01-01')
    for (let day = first; day < first + 3 * 365; day++) {
      const monday = plainMonday(calendar, day)
      expect(weekdayOf(monday)).toBe(0)
      expect(holidays.filter(holiday => holiday >= monday && holiday < monday + 7)).toEqual([])
      for (let before = monday - 7; before >= day; before -= 7)
        expect(holidays.some(holiday => holiday >= before && holiday < before + 7)).toBe(true)
    }
  })
})

describe('coverage of the real content', () => {
  const rows = content.forces.map(({ id }) => ({
    id,
    coverage: coverageOf(content, areaNamed(id), plainMonday(content.calendar, content.calendar.builtOn))
  }))

  test('real coverage: every hour of every need is covered, or a gap, exactly once', () => {
    expect(rows.flatMap(({ coverage }) => coverage)).toHaveLength(content.forces.length * NEEDS.length)
    for (const { coverage } of rows)
      for (const { local, national, none } of coverage)
        expect([...new Set([...local, ...national]), ...none].sort((a, b) => a - b)).toEqual(EVERY)
  })

  test('real coverage: danger now is covered at every hour everywhere', () => {
    const danger = rows.flatMap(({ coverage }) => coverage.filter(({ need }) => need === 'danger-now'))
    expect(danger.map(({ none }) => none)).toEqual(content.forces.map(() => []))
  })

  test('real coverage: several nations are covered exactly if each of them is', () => {
    const monday = plainMonday(content.calendar, content.calendar.builtOn)
    const nationalIn = (...nations: Area['nations']) =>
      coverageOf(content, { nations, localServices: [] }, monday).map(({ national }) => national)
    const alone = ANYWHERE.nations.map(nation => nationalIn(nation))
    const inEach = NEEDS.map((_, at) => EVERY.filter(hour => alone.every(need => need[at]?.includes(hour))))
    expect(nationalIn(...ANYWHERE.nations)).toEqual(inEach)
  })

  test('real coverage: a need has no cover all week only if no confirmed line meets it', () => {
    for (const { id, coverage } of rows) {
      const area = areaNamed(id)
      if (area.nations.length > 1) continue
      const lines = [...area.localServices, ...content.services].filter(
        ({ nations, phone, outOfHoursPhone, text, webchat }) =>
          area.nations.every(nation => nations.includes('uk') || nations.includes(nation)) &&
          phone?.confirmed !== false &&
          [phone, outOfHoursPhone, text, webchat].some(
            channel => channel?.hours.confirmed && channel.hours.weekly
          )
      )
      const lost = coverage.filter(({ none }) => none.length === 168).map(({ need }) => need)
      expect([id, lost]).toEqual([id, NEEDS.filter(need => !lines.some(({ needs }) => needs.includes(need)))])
    }
  })
})

describe('coverage tables', () => {
  const tables = coverageTables({ content: fixture, packs: fixturePacks }, undefined)
  const namesIn = (table: string) => (table.split('\n')[1] ?? '').split(', ')

  test('coverage tables: name every force once', () => {
    expect(tables[0]).toBe('Hours of a week without bank holidays in which a confirmed line answers.')
    expect(tables.slice(1).flatMap(namesIn).sort()).toEqual(fixture.forces.map(({ name }) => name).sort())
  })

  test('coverage tables: group exactly the forces with equal coverage', () => {
    const bodies = tables.slice(1).map(table => table.split('\n').slice(2).join('\n'))
    expect(new Set(bodies).size).toBe(bodies.length)
    const tableOf = (name: string) => tables.findIndex(table => namesIn(table).includes(name))
    expect(tableOf('Police Scotland')).not.toBe(tableOf('Kent Police'))
    expect(tableOf('Police Service of Northern Ireland')).not.toBe(tableOf('Kent Police'))
    expect(tableOf('Wiltshire Police')).toBe(tableOf('Kent Police'))
  })

  test('coverage tables: have a line for each need under their headings', () => {
    for (const table of tables.slice(1)) {
      const [, , head, ...rows] = table.split('\n')
      expect(head).toBe('  need                   local  national   nobody  when nobody answers')
      expect(rows.map(row => row.trim().split(/\s+/)[0])).toEqual(NEEDS)
    }
  })

  test('coverage tables: a table for one force shows only that force', () => {
    const [, table = '', ...more] = coverageTables({ content: fixture, packs: fixturePacks }, 'kent')
    expect([namesIn(table), more]).toEqual([['Kent Police'], []])
  })

  test('coverage tables: show the hours without an answer', () => {
    const texts = withEdit(
      'forces/west-yorkshire.yaml',
      '      confirmed: false\n      hours:\n        words: Hours not known.\n        confirmed: false',
      '      confirmed: true\n      hours:\n        open: "Mo-Fr 09:00-17:00; Sa 22:00-24:00; Su 00:00-24:00; PH off"\n        confirmed: true'
    )
    const [, table = ''] = coverageTables(compiledOf(texts), 'west-yorkshire')
    const row = (need: string) => table.split('\n').find(text => text.startsWith(`  ${need} `))
    expect(row('housing')).toBe(
      [
        '  housing                   66         0      102  Mon 00:00 to Mon 09:00, Mon 17:00 to Tue 09:00',
        'Tue 17:00 to Wed 09:00, Wed 17:00 to Thu 09:00, Thu 17:00 to Fri 09:00, Fri 17:00 to Sat 22:00'
      ].join(', ')
    )
    expect(row('money')).toBe('  money                      0         0      168  the whole week')
    expect(row('danger-now')).toBe('  danger-now                 0       168        0')
  })

  test('coverage tables: an unknown force is refused, and the known ones are listed', () => {
    expect(() => coverageTables({ content: fixture, packs: fixturePacks }, 'leeds')).toThrow(
      /^There is no force "leeds"\. Did you mean ".+"\? Use one of: btp, /
    )
  })
})
