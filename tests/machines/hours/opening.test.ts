import { expect, test } from 'vitest'
import type { DayHours } from '../../../machines/content/content.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { isRoundTheClock } from '../../../machines/hours/weekly-schedule.ts'
import { content } from '../../support/fixture-content.ts'
import { describeOpening, moment } from '../../support/hours/opening-at.ts'

test('opening, partly unknown: unknown if there are only words', () => {
  const hours = { confirmed: true, words: 'In the daytime.' } as const
  expect(describeOpening(openingOf(hours, moment('2026-11-25 12:00'), content.calendar))).toBe(
    'unknown: times'
  )
})

test('opening, round the clock: a week with a gap is not, even without bank holidays', () => {
  const day: DayHours = [{ from: 0, to: 1_440 }]
  const isAlways = (first = day, more = {}) =>
    isRoundTheClock({ week: [first, day, day, day, day, day, day], ...more })
  const gaps = [
    [{ from: 0, to: 1_439 }],
    [{ from: 1, to: 1_440 }],
    [],
    [{ from: 0, to: 1_440, unknown: true }]
  ]
  expect([day, ...gaps].map(first => isAlways(first as DayHours))).toEqual([true, false, false, false, false])
  expect(isAlways(day, { exceptions: { 1: [] } })).toBe(false)
})
