import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { londonTime, type Moment, minutesUntil, weekdayOf } from '../../../machines/hours/london.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const wholeDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23'
})

/** The same moment by an independent method: from the whole date, without arithmetic on hours. */
const byWholeDate = (now: number): Moment => {
  const parts = wholeDate.formatToParts(now)
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  return {
    day: Date.UTC(part('year'), part('month') - 1, part('day')) / DAY,
    minute: part('hour') * 60 + part('minute')
  }
}

/** @returns the instants that differ. The tests compare the list once, which is quick. */
const differing = (from: number, to: number, step: number) => {
  const wrong: string[] = []
  for (let now = from; now < to; now += step) {
    const [ours, theirs] = [londonTime(now), byWholeDate(now)]
    if (ours.day !== theirs.day || ours.minute !== theirs.minute) wrong.push(new Date(now).toISOString())
  }
  return wrong
}

const CHANGES = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'] as const

describe('London time', () => {
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

  test('London time: right for a device clock reset to 1970, when summer time lasted all year', () => {
    expect(londonTime(0)).toEqual({ day: 0, minute: 60 })
  })
})

test('weekdayOf: Monday is 0, and each day is one more', () => {
  const monday = Date.parse('2026-11-23') / DAY
  expect([0, 1, 2, 3, 4, 5, 6].map(day => weekdayOf(monday + day))).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(weekdayOf(0)).toBe(3)
})

test('minutesUntil: counts by the wall clock', () => {
  const from = { day: 100, minute: 1_380 }
  const ends = [
    { day: 100, minute: 1_410 },
    { day: 101, minute: 60 },
    { ...from, day: 99 }
  ]
  expect(ends.map(end => minutesUntil(from, end))).toEqual([30, 120, -1_440])
})
