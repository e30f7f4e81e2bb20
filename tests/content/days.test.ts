import { afterEach, expect, test, vi } from 'vitest'
import { buildDay, dayInUk, dayNumber } from '../../content/check/days.ts'
import { compiledOf, sampleTexts } from '../support/content.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2026-03-29', 20_541],
  ['2026-03-30', 20_542],
  ['2028-12-31', 21_549]
])('%s is day %i, counted from 1 January 1970', (day, number) => {
  expect(dayNumber(day)).toBe(number)
})

test.each([
  ['2026-11-24T23:59:59Z', '2026-11-24'],
  ['2026-11-25T00:00:00Z', '2026-11-25'],
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01']
])('at %s it is %s in the UK', (now, day) => {
  expect(dayInUk(new Date(now))).toBe(day)
})

test('a build is of the day of SOURCE_DATE_EPOCH in the UK, so that it can be repeated', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-06-30T23:30:00Z') / 1_000))
  expect(buildDay()).toBe('2026-07-01')
})

test('without it, a build is of today', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  vi.useFakeTimers({ now: new Date('2027-01-31T12:00:00Z') })
  expect(buildDay()).toBe('2027-01-31')
})

test('the calendar of a build tells its day, and every bank holiday by its number', () => {
  const { builtOn, knownUntil, bankHolidays } = compiledOf(sampleTexts, '2026-11-24').content.calendar
  expect([builtOn, knownUntil]).toEqual(['2026-11-24', '2028-12-31'].map(dayNumber))
  const isHoliday = (day: string) =>
    Object.entries(bankHolidays).flatMap(([division, days]) =>
      days.includes(dayNumber(day)) ? division : []
    )
  expect(isHoliday('2026-12-25')).toEqual(['england-and-wales', 'scotland', 'northern-ireland'])
  expect(isHoliday('2026-11-30')).toEqual(['scotland'])
  expect(isHoliday('2027-07-12')).toEqual(['northern-ireland'])
  expect(isHoliday('2027-03-29')).toEqual(['england-and-wales', 'northern-ireland'])
  expect(Object.values(bankHolidays).map(days => days.length)).toEqual([24, 28, 30])
})
