import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { londonTime, type Moment, minutesUntil, weekdayOf } from '../../../machines/hours/london.ts'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const wholeDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23'
})

/** The same by another way: from the whole date, without any arithmetic on hours. */
const byWholeDate = (now: number): Moment => {
  const parts = wholeDate.formatToParts(now)
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  return {
    day: Date.UTC(part('year'), part('month') - 1, part('day')) / DAY,
    minute: part('hour') * 60 + part('minute')
  }
}

/** Compared as text: one comparison of all is quick, and shows which instants differ. */
const differing = (from: number, to: number, step: number) => {
  const wrong: string[] = []
  for (let now = from; now < to; now += step) {
    const [ours, theirs] = [londonTime(now), byWholeDate(now)]
    if (ours.day !== theirs.day || ours.minute !== theirs.minute) wrong.push(new Date(now).toISOString())
  }
  return wrong
}

const CHANGES = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'] as const

const momentAt = (time: string) => {
  const { day, minute } = londonTime(Date.parse(time))
  return `${new Date(day * DAY).toISOString().slice(0, 10)} ${Math.floor(minute / 60)}:${minute % 60}`
}

describe('London time', () => {
  test('London time: right at every quarter-hour of 2026', { tags: ['slow'] }, () => {
    expect(differing(Date.UTC(2026, 0), Date.UTC(2027, 0), QUARTER)).toEqual([])
  })

  test.each(CHANGES)('London time: right at every minute around the change of %s', day => {
    const change = Date.parse(`${day}T01:00Z`)
    expect(Math.abs(minutesUntil(londonTime(change - MINUTE), londonTime(change)) - 1)).toBe(60)
    expect(differing(change - 26 * HOUR, change + 26 * HOUR, MINUTE)).toEqual([])
  })

  test('London time: right at any instant from 2020 to 2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2041, 0) - 1 }), now => {
        expect(londonTime(now)).toEqual(byWholeDate(now))
      }),
      { numRuns: 2_000 }
    )
  })

  test('London time: has no hour from 1am to 2am when summer time begins', () => {
    expect([momentAt('2026-03-29T00:59:59.999Z'), momentAt('2026-03-29T01:00Z')]).toEqual([
      '2026-03-29 0:59',
      '2026-03-29 2:0'
    ])
  })

  test('London time: has the hour from 1am to 2am twice when summer time ends', () => {
    expect(
      ['2026-10-25T00:00Z', '2026-10-25T00:59Z', '2026-10-25T01:00Z', '2026-10-25T02:00Z'].map(momentAt)
    ).toEqual(['2026-10-25 1:0', '2026-10-25 1:59', '2026-10-25 1:0', '2026-10-25 2:0'])
  })

  test('London time: a summer day begins an hour before UTC midnight', () => {
    expect([momentAt('2026-07-12T22:59Z'), momentAt('2026-07-12T23:00Z')]).toEqual([
      '2026-07-12 23:59',
      '2026-07-13 0:0'
    ])
  })

  test('London time: right for a device clock reset to 1970, when summer time lasted all year', () => {
    expect(londonTime(0)).toEqual({ day: 0, minute: 60 })
  })
})

test('weekdayOf: Monday is 0, and each day is one more', () => {
  const days = [
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29'
  ]
  expect(days.map(day => weekdayOf(Date.parse(day) / DAY))).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(weekdayOf(0)).toBe(3)
})

test('minutesUntil: counts by the wall clock', () => {
  const from = { day: 100, minute: 1_380 }
  expect(minutesUntil(from, { day: 100, minute: 1_410 })).toBe(30)
  expect(minutesUntil(from, { day: 101, minute: 60 })).toBe(120)
  expect(minutesUntil(from, { day: 99, minute: 1_380 })).toBe(-1_440)
})
