import { afterEach, expect, test, vi } from 'vitest'
import { buildDay, dayInUk, dayNumber, todayInUk } from '../../../tools/content/days.ts'
import { checkTexts, compiledOf, fixtureTexts } from '../../support/content.ts'

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
])('days: %s is day %i since 1 January 1970', (day, number) => {
  expect(dayNumber(day)).toBe(number)
})

test.each([
  ['2026-11-24T23:59:59Z', '2026-11-24'],
  ['2026-11-25T00:00:00Z', '2026-11-25'],
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01']
])('days: at %s it is %s in the UK', (now, day) => {
  expect(dayInUk(new Date(now))).toBe(day)
})

test('build day: SOURCE_DATE_EPOCH gives it, as a day in the UK', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-06-30T23:30:00Z') / 1_000))
  expect(buildDay()).toBe('2026-07-01')
})

test.each([undefined, ''])('build day: is today if SOURCE_DATE_EPOCH is %j', epoch => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
  vi.useFakeTimers({ now: new Date('2027-01-31T12:00:00Z') })
  expect(buildDay()).toBe('2027-01-31')
})

test('days: today comes from the clock, whatever the build day', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-06-30') / 1_000))
  vi.useFakeTimers({ now: new Date('2027-06-30T23:30:00Z') })
  expect(todayInUk()).toBe('2027-07-01')
})

test.each(['soon', '2026-11-24', '-1', '1.5', '1e9', ' 1795521600', '1795521600000'])(
  'build day: a SOURCE_DATE_EPOCH of %j is refused as not a number of seconds, without a stack trace',
  epoch => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
    const said = `SOURCE_DATE_EPOCH is "${epoch}", which is not a number of seconds.  Write only digits, as "git log -1 --format=%ct" gives them, or leave it empty for today.`
    expect(buildDay).toThrow(expect.objectContaining({ message: said, stack: said }))
  }
)

test('build day: dates the calendar, while facts are checked against today', { tags: ['slow'] }, () => {
  const { content } = compiledOf(fixtureTexts, '2027-03-01', '2020-01-01')
  expect(content.calendar.builtOn).toBe(dayNumber('2020-01-01'))
  const known = checkTexts(fixtureTexts, '2027-03-01').warnings
  expect(checkTexts(fixtureTexts, '2027-03-01', '2020-01-01').warnings).toEqual(known)
  expect(known.length).toBeGreaterThan(checkTexts(fixtureTexts, '2020-01-01').warnings.length)
})
