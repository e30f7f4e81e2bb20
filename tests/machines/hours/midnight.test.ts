import { describe, expect, test } from 'vitest'
import { openingAt } from '../../support/hours/opening-at.ts'

const NIGHTS = 'Mo-Su 18:00-02:00'

describe('a night that runs past midnight into a bank holiday', () => {
  const at = openingAt(`${NIGHTS}; PH off`)

  test.each([
    ['2026-05-03 23:59', 'open until 2026-05-04 00:00'],
    ['2026-05-04 00:00', 'unknown: holiday'],
    ['2026-05-04 01:59', 'unknown: holiday'],
    ['2026-05-04 02:00', 'closed for a holiday, opens by 2026-05-05 18:00']
  ])('night into a bank holiday: in doubt until its usual end: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })
})

test('night into a bank holiday: a night of one weekday alone is in doubt too', () => {
  const at = openingAt('Su 18:00-02:00; PH off')
  expect(at('2026-05-04 01:59')).toBe('unknown: holiday')
  expect(at('2026-05-05 00:00')).toBe('closed, opens 2026-05-10 18:00')
})

describe('a night that runs past midnight out of a bank holiday', () => {
  test.each([
    ['PH off', '2026-05-04 23:59', 'closed for a holiday, opens by 2026-05-05 18:00'],
    ['PH off', '2026-05-05 00:00', 'unknown: holiday'],
    ['PH off', '2026-05-05 01:59', 'unknown: holiday'],
    ['PH off', '2026-05-05 02:00', 'closed, opens 2026-05-05 18:00'],
    ['PH unknown', '2026-05-05 01:59', 'unknown: holiday'],
    ['PH 18:00-24:00 unknown', '2026-05-05 00:00', 'unknown: holiday'],
    ['PH 18:00-23:45', '2026-05-05 00:00', 'unknown: holiday'],
    ['PH 00:00-02:00', '2026-05-05 00:00', 'unknown: holiday']
  ])('night out of a bank holiday: in doubt with "%s": at %s it is %s', (rule, time, opening) => {
    expect(openingAt(`${NIGHTS}; ${rule}`)(time)).toBe(opening)
  })
})

describe('a night that runs past midnight into or out of an exception', () => {
  const at = openingAt(`${NIGHTS}; PH off`, { exceptions: [{ on: '2026-11-25', open: '10:00-14:00' }] })

  test.each([
    ['2026-11-24 20:00', 'open until 2026-11-25 00:00'],
    ['2026-11-25 00:00', 'unknown: times'],
    ['2026-11-25 01:59', 'unknown: times'],
    ['2026-11-25 02:00', 'closed, opens 2026-11-25 10:00'],
    ['2026-11-25 14:00', 'closed, opens by 2026-11-26 18:00'],
    ['2026-11-26 00:00', 'unknown: times'],
    ['2026-11-26 01:59', 'unknown: times'],
    ['2026-11-26 02:00', 'closed, opens 2026-11-26 18:00']
  ])('night and an exception: in doubt too: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })
})

test('night and an exception: an exception on a bank holiday decides the reason for the doubt', () => {
  const at = openingAt(`${NIGHTS}; PH off`, { exceptions: [{ on: '2026-05-04', open: '10:00-14:00' }] })
  expect(at('2026-05-04 01:00')).toBe('unknown: times')
  expect(at('2026-05-05 01:00')).toBe('unknown: times')
})

describe('a replaced day with hours that settle the night', () => {
  test.each([
    ['PH 00:00-01:00,18:00-24:00', '2026-05-03 23:00', 'open until 2026-05-04 01:00'],
    ['PH 00:00-01:00,18:00-24:00', '2026-05-04 00:59', 'open until 2026-05-04 01:00'],
    ['PH 00:00-01:00,18:00-24:00', '2026-05-04 01:00', 'unknown: holiday'],
    ['PH 00:00-01:00,18:00-24:00', '2026-05-04 02:00', 'closed, opens 2026-05-04 18:00'],
    ['PH 01:00-03:00', '2026-05-04 00:59', 'unknown: holiday'],
    ['PH 01:00-03:00', '2026-05-04 01:00', 'open until 2026-05-04 03:00'],
    ['PH 18:00-24:00', '2026-05-04 18:00', 'open until 2026-05-05 02:00'],
    ['PH 18:00-24:00', '2026-05-05 00:00', 'open until 2026-05-05 02:00'],
    ['PH 00:00-24:00', '2026-05-03 20:00', 'open until 2026-05-05 02:00'],
    ['PH 00:00-24:00', '2026-05-05 01:59', 'open until 2026-05-05 02:00']
  ])('replaced day: its hours settle the night: with "%s": at %s it is %s', (rule, time, opening) => {
    expect(openingAt(`${NIGHTS}; ${rule}`)(time)).toBe(opening)
  })

  test('replaced day: hours of an exception settle the night too', () => {
    const at = openingAt(`${NIGHTS}; PH off`, {
      exceptions: [
        { on: '2026-11-25', open: '00:00-01:00,18:00-24:00' },
        { on: '2026-11-28', open: '00:00-01:00 unknown' }
      ]
    })
    expect(at('2026-11-25 00:59')).toBe('open until 2026-11-25 01:00')
    expect(at('2026-11-25 01:00')).toBe('unknown: times')
    expect(at('2026-11-26 01:00')).toBe('open until 2026-11-26 02:00')
    expect(at('2026-11-28 00:59')).toBe('unknown: times')
  })
})

describe('nights of unknown hours around a bank holiday that is open all day', () => {
  const at = openingAt('Mo-Fr 17:00-24:00, Mo-Fr 00:00-09:00 unknown; Sa,Su 00:00-24:00; PH 00:00-24:00', {
    nation: 'northern-ireland'
  })

  test.each([
    ['2026-04-02 17:00', 'open until 2026-04-07 00:00'],
    ['2026-04-06 03:00', 'open until 2026-04-07 00:00'],
    ['2026-04-07 00:00', 'unknown: times'],
    ['2026-04-07 03:00', 'unknown: times'],
    ['2026-04-07 09:00', 'closed, opens 2026-04-07 17:00'],
    ['2026-04-14 03:00', 'unknown: times']
  ])('unknown nights: stay unknown around an open bank holiday: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })
})

describe('nights without doubt', () => {
  test('night without doubt: between two days that are both replaced', () => {
    const at = openingAt(`${NIGHTS}; PH off`, {
      exceptions: [
        { on: '2026-12-26', open: '18:00-24:00' },
        { on: '2026-12-27', open: '18:00-24:00' }
      ]
    })
    expect(at('2026-12-25 01:00')).toBe('unknown: holiday')
    expect(at('2026-12-26 01:00')).toBe('closed, opens 2026-12-26 18:00')
    expect(at('2026-12-27 01:00')).toBe('closed, opens 2026-12-27 18:00')
    expect(at('2026-12-28 01:00')).toBe('closed for a holiday, opens by 2026-12-29 18:00')
    expect(at('2026-12-29 01:00')).toBe('unknown: holiday')
  })

  test('night without doubt: between two bank holidays', () => {
    const at = openingAt(`${NIGHTS}; PH off`, { nation: 'scotland' })
    expect(at('2026-01-01 01:00')).toBe('unknown: holiday')
    expect(at('2026-01-02 01:00')).toBe('closed for a holiday, opens by 2026-01-03 18:00')
    expect(at('2026-01-03 01:00')).toBe('unknown: holiday')
  })

  test('night without doubt: a whole day after an evening up to midnight', () => {
    const at = openingAt('Mo-Fr 18:00-24:00; Sa 00:00-24:00; PH off')
    expect(at('2026-04-03 12:00')).toBe('closed for a holiday, opens 2026-04-04 00:00')
    expect(at('2026-04-04 01:00')).toBe('open until 2026-04-05 00:00')
  })

  test('night without doubt: a morning without hours on the evening before', () => {
    const at = openingAt('Mo-Su 00:00-08:00; PH off')
    expect(at('2026-05-03 12:00')).toBe('closed, opens 2026-05-05 00:00')
    expect(at('2026-05-04 01:00')).toBe('closed for a holiday, opens 2026-05-05 00:00')
    expect(at('2026-05-05 01:00')).toBe('open until 2026-05-05 08:00')
  })

  test('night without doubt: a morning that begins after midnight', () => {
    const at = openingAt('Mo-Su 06:00-09:00,18:00-24:00; PH off')
    expect(at('2026-05-04 07:00')).toBe('closed for a holiday, opens 2026-05-05 06:00')
    expect(at('2026-05-05 07:00')).toBe('open until 2026-05-05 09:00')
  })

  test('night without doubt: an evening that ends at midnight', () => {
    const at = openingAt('Mo-Su 18:00-24:00; PH off')
    expect(at('2026-05-03 20:00')).toBe('open until 2026-05-04 00:00')
    expect(at('2026-05-04 00:00')).toBe('closed for a holiday, opens 2026-05-05 18:00')
    expect(at('2026-05-05 00:00')).toBe('closed, opens 2026-05-05 18:00')
  })
})

test('replaced day: no night comes to its end where the day has no hours of its own', () => {
  expect(openingAt('Th 18:00-24:00; PH off')('2026-12-25 01:00')).toBe('closed, opens 2026-12-31 18:00')
})

describe('the latest end of a night', () => {
  test.each([
    ['12:00', '2026-05-05 11:59', 'unknown: holiday'],
    ['12:00', '2026-05-05 12:00', 'closed, opens 2026-05-05 20:00'],
    ['12:15', '2026-05-05 11:59', 'open until 2026-05-05 12:15']
  ])('night: ends at midday at the latest: until %s, at %s, it is %s', (end, time, opening) => {
    expect(openingAt(`Mo-Su 20:00-${end}; PH off`)(time)).toBe(opening)
  })
})
