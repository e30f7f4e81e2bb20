import { describe, expect, test } from 'vitest'
import { moment, openingAt, type Terms } from '../../support/hours/opening-at.ts'

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const
type Nation = (typeof NATIONS)[number]

const WORKING = 'Mo-Fr 09:00-17:00'

describe('a bank holiday', () => {
  test.each<[string, readonly Nation[]]>([
    ['2026-01-01', NATIONS],
    ['2026-01-02', ['scotland']],
    ['2026-03-17', ['northern-ireland']],
    ['2026-04-03', NATIONS],
    ['2026-04-06', ['england', 'wales', 'northern-ireland']],
    ['2026-06-15', ['scotland']],
    ['2026-07-13', ['northern-ireland']],
    ['2027-07-12', ['northern-ireland']],
    ['2026-08-03', ['scotland']],
    ['2026-08-31', ['england', 'wales', 'northern-ireland']],
    ['2026-11-30', ['scotland']],
    ['2026-12-25', NATIONS],
    ['2026-12-28', NATIONS]
  ])('bank holiday: %s closes lines of %s', (day, closed) => {
    const noon = `${day} 12:00`
    const isClosed = (nation: Nation) =>
      openingAt(`${WORKING}; PH off`, { nation })(noon).startsWith('closed for')
    expect(NATIONS.filter(isClosed)).toEqual(closed)
    const isOpen = (nation: Nation) =>
      openingAt(`${WORKING}; PH off`, { nation })(noon) === `open until ${day} 17:00`
    expect(NATIONS.filter(nation => !isOpen(nation))).toEqual(closed)
  })

  test('bank holiday: one on a Sunday closes the Monday', () => {
    const at = openingAt(`${WORKING}; PH off`, { nation: 'northern-ireland' })
    expect(at('2026-07-10 18:00')).toBe('closed, opens 2026-07-14 09:00')
    expect(at('2026-07-12 12:00')).toBe('closed, opens 2026-07-14 09:00')
  })

  test.each([
    ['PH off', '2026-04-06 00:00', 'closed for a holiday, opens 2026-04-07 09:00'],
    ['PH off', '2026-04-06 23:59', 'closed for a holiday, opens 2026-04-07 09:00'],
    ['PH unknown', '2026-04-05 23:59', 'closed, opens by 2026-04-07 09:00'],
    ['PH unknown', '2026-04-06 00:00', 'unknown: holiday'],
    ['PH unknown', '2026-04-06 23:59', 'unknown: holiday'],
    ['PH unknown', '2026-04-07 00:00', 'closed, opens 2026-04-07 09:00'],
    ['PH 10:00-14:00', '2026-04-05 12:00', 'closed, opens 2026-04-06 10:00'],
    ['PH 10:00-14:00', '2026-04-06 09:59', 'closed, opens 2026-04-06 10:00'],
    ['PH 10:00-14:00', '2026-04-06 10:00', 'open until 2026-04-06 14:00'],
    ['PH 10:00-14:00', '2026-04-06 14:00', 'closed, opens 2026-04-07 09:00'],
    ['PH 10:00-14:00 unknown', '2026-04-06 09:59', 'closed, opens by 2026-04-07 09:00'],
    ['PH 10:00-14:00 unknown', '2026-04-06 14:00', 'closed, opens 2026-04-07 09:00'],
    ['PH 10:00-14:00 unknown', '2026-04-06 10:00', 'unknown: holiday'],
    ['PH 00:00-24:00', '2026-04-06 03:00', 'open until 2026-04-07 00:00']
  ])('bank holiday: with "%s" it is, at %s, %s', (rule, time, opening) => {
    expect(openingAt(`${WORKING}; ${rule}`)(time)).toBe(opening)
  })

  test('bank holiday: no reason for "closed" if the line has no hours on that weekday', () => {
    expect(openingAt('Tu-Fr 09:00-17:00; PH off')('2026-04-06 12:00')).toBe('closed, opens 2026-04-07 09:00')
  })

  test.each([
    ['Su 18:00-02:00', '2026-04-06 03:00', 'closed, opens 2026-04-12 18:00'],
    ['Su 18:00-02:00, Mo 10:00-12:00', '2026-04-06 03:00', 'closed for a holiday, opens 2026-04-12 18:00'],
    ['Mo 00:00-02:00', '2026-04-06 03:00', 'closed for a holiday, opens 2026-04-13 00:00']
  ])(
    'bank holiday: the end of a night does not count as hours of the day: with "%s" it is, at %s, %s',
    (week, time, opening) => {
      expect(openingAt(`${week}; PH off`)(time)).toBe(opening)
    }
  )

  test('bank holiday: hours that are always unknown stay unknown', () => {
    const at = openingAt('Mo-Fr 09:00-17:00 unknown; PH off')
    expect(at('2026-04-06 12:00')).toBe('closed for a holiday')
    expect(at('2026-04-07 12:00')).toBe('unknown: times')
  })
})

describe('a run of holidays at Christmas', () => {
  const at = openingAt(`${WORKING}; PH off`)

  test.each([
    ['2026-12-24 16:59', 'open until 2026-12-24 17:00'],
    ['2026-12-24 17:00', 'closed, opens 2026-12-29 09:00'],
    ['2026-12-25 12:00', 'closed for a holiday, opens 2026-12-29 09:00'],
    ['2026-12-26 12:00', 'closed, opens 2026-12-29 09:00'],
    ['2026-12-28 12:00', 'closed for a holiday, opens 2026-12-29 09:00'],
    ['2026-12-31 17:00', 'closed, opens 2027-01-04 09:00']
  ])('Christmas holidays: all are skipped: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })
})

describe('exceptions', () => {
  const exceptions: NonNullable<Terms['exceptions']> = [
    { on: '2026-11-25', open: '10:00-14:00' },
    { on: '2026-11-26', open: 'off' },
    { on: '2026-11-27', open: 'unknown' },
    { on: '2026-11-28', open: '20:00-24:00' },
    { on: '2026-12-25', open: '11:00-12:00' },
    { on: '2026-12-28', open: 'unknown' }
  ]
  const at = openingAt(`${WORKING}; PH off`, { exceptions })

  test.each([
    ['2026-11-24 17:00', 'closed, opens 2026-11-25 10:00'],
    ['2026-11-25 09:30', 'closed, opens 2026-11-25 10:00'],
    ['2026-11-25 13:59', 'open until 2026-11-25 14:00'],
    ['2026-11-25 14:00', 'closed, opens by 2026-11-28 20:00'],
    ['2026-11-26 12:00', 'closed, opens by 2026-11-28 20:00'],
    ['2026-11-27 00:00', 'unknown: times'],
    ['2026-11-28 20:00', 'open until 2026-11-29 00:00'],
    ['2026-11-29 00:00', 'closed, opens 2026-11-30 09:00']
  ])('exception: replaces its day from midnight to midnight: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })

  test.each([
    ['2026-12-24 17:00', 'closed, opens 2026-12-25 11:00'],
    ['2026-12-25 09:00', 'closed, opens 2026-12-25 11:00'],
    ['2026-12-25 11:00', 'open until 2026-12-25 12:00'],
    ['2026-12-28 12:00', 'unknown: times']
  ])('exception: takes precedence over the bank holiday rule: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })

  test('exception: closes even a line that is always open', () => {
    const always = openingAt('24/7', { exceptions: [{ on: '2026-12-25', open: 'off' }] })
    expect(always('2026-12-24 12:00')).toBe('open until 2026-12-25 00:00')
    expect(always('2026-12-25 12:00')).toBe('closed, opens 2026-12-26 00:00')
  })
})

describe('a clock that shows a day before the build', () => {
  const builtOn = moment('2026-11-24 00:00').day
  const at = openingAt(`${WORKING}; PH off`, { calendar: { builtOn } })

  test.each([
    ['2026-11-23 23:59', 'unknown: clock'],
    ['1970-01-01 12:00', 'unknown: clock'],
    ['2026-11-24 00:00', 'closed, opens 2026-11-24 09:00'],
    ['2026-11-25 12:00', 'open until 2026-11-25 17:00']
  ])('clock before the build day: hours are unknown: %s is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })
})

describe('the end of the known bank holidays', () => {
  const knownUntil = moment('2026-11-27 00:00').day
  const at = openingAt(`${WORKING}; PH off`, { calendar: { knownUntil } })

  test.each([
    ['2026-11-27 12:00', 'open until 2026-11-27 17:00'],
    ['2026-11-27 17:00', 'closed'],
    ['2026-11-28 00:00', 'unknown: calendar'],
    ['2026-11-30 12:00', 'unknown: calendar']
  ])('end of the bank holiday list: hours are unknown after it: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })

  test('end of the bank holiday list: an opening ends there', () => {
    const nights = openingAt('Mo-Su 18:00-02:00; PH off', { calendar: { knownUntil } })
    expect(nights('2026-11-27 20:00')).toBe('open until 2026-11-28 00:00')
    expect(nights('2026-11-27 12:00')).toBe('closed, opens 2026-11-27 18:00')
  })

  test('end of the bank holiday list: no effect on a line without a bank holiday rule', () => {
    const always = openingAt('24/7', {
      calendar: { knownUntil },
      exceptions: [{ on: '2026-12-25', open: 'off' }]
    })
    expect(always('2026-12-25 12:00')).toBe('closed, opens 2026-12-26 00:00')
  })

  test('end of the bank holiday list: the real list ends in 2028', () => {
    const real = openingAt(`${WORKING}; PH off`)
    expect(real('2028-12-29 12:00')).toBe('open until 2028-12-29 17:00')
    expect(real('2029-01-02 12:00')).toBe('unknown: calendar')
  })
})
