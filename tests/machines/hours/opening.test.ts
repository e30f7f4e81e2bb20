import { describe, expect, test } from 'vitest'
import { londonTime } from '../../../machines/hours/london.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { isRoundTheClock } from '../../../machines/hours/weekly-schedule.ts'
import { content } from '../../support/fixture-content.ts'
import { describeOpening, moment, openingAt } from '../../support/hours/opening-at.ts'

describe('a working week', () => {
  test.each([
    ['2026-11-25 08:59', 'closed, opens 2026-11-25 09:00'],
    ['2026-11-25 09:00', 'open until 2026-11-25 12:30'],
    ['2026-11-25 12:29', 'open until 2026-11-25 12:30'],
    ['2026-11-25 12:30', 'closed, opens 2026-11-25 13:15'],
    ['2026-11-25 13:15', 'open until 2026-11-25 17:00'],
    ['2026-11-25 17:00', 'closed, opens 2026-11-26 09:00'],
    ['2026-11-27 16:59', 'open until 2026-11-27 17:00'],
    ['2026-11-27 17:00', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-29 00:00', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-30 00:00', 'closed, opens 2026-11-30 09:00']
  ])('opening, working week: at %s it is %s', (time, opening) => {
    expect(openingAt('Mo-Fr 09:00-12:30,13:15-17:00; PH off')(time)).toBe(opening)
  })
})

describe('every night from 6pm to 2am', () => {
  test.each([
    ['2026-11-25 17:59', 'closed, opens 2026-11-25 18:00'],
    ['2026-11-25 18:00', 'open until 2026-11-26 02:00'],
    ['2026-11-26 00:00', 'open until 2026-11-26 02:00'],
    ['2026-11-26 01:59', 'open until 2026-11-26 02:00'],
    ['2026-11-26 02:00', 'closed, opens 2026-11-26 18:00'],
    ['2026-11-29 23:59', 'open until 2026-11-30 02:00'],
    ['2026-11-30 01:59', 'open until 2026-11-30 02:00']
  ])('opening, nightly: at %s it is %s', (time, opening) => {
    expect(openingAt('Mo-Su 18:00-02:00; PH off')(time)).toBe(opening)
  })

  test('opening, nightly: the same if written day by day', () => {
    const byDay = openingAt('Mo-Su 00:00-02:00,18:00-24:00; PH off')
    expect(['2026-11-29 23:59', '2026-11-30 01:59', '2026-11-30 02:00'].map(time => byDay(time))).toEqual([
      'open until 2026-11-30 02:00',
      'open until 2026-11-30 02:00',
      'closed, opens 2026-11-30 18:00'
    ])
  })
})

describe('a night of one weekday alone', () => {
  test.each([
    ['2026-11-30 01:00', 'open until 2026-11-30 02:00'],
    ['2026-11-30 18:00', 'closed, opens 2026-12-06 18:00'],
    ['2026-12-01 01:00', 'closed, opens 2026-12-06 18:00']
  ])('opening, one night: Sunday 6pm to Monday 2am is, at %s, %s', (time, opening) => {
    expect(openingAt('Su 18:00-02:00; PH off')(time)).toBe(opening)
  })
})

describe('a weekend from Friday 6pm to Monday 6am', () => {
  test.each([
    ['2026-11-27 17:59', 'closed, opens 2026-11-27 18:00'],
    ['2026-11-27 18:00', 'open until 2026-11-30 06:00'],
    ['2026-11-28 00:00', 'open until 2026-11-30 06:00'],
    ['2026-11-29 12:00', 'open until 2026-11-30 06:00'],
    ['2026-11-30 05:59', 'open until 2026-11-30 06:00'],
    ['2026-11-30 06:00', 'closed, opens 2026-12-04 18:00']
  ])('opening, weekend: one period without a break: at %s it is %s', (time, opening) => {
    expect(openingAt('Fr 18:00-24:00; Sa,Su 00:00-24:00; Mo 00:00-06:00; PH off')(time)).toBe(opening)
  })
})

describe('hours that are partly unknown', () => {
  const nights = openingAt('Mo-Fr 17:00-24:00, Mo-Fr 00:00-09:00 unknown; PH off')

  test.each([
    ['2026-11-25 08:59', 'unknown: times'],
    ['2026-11-25 09:00', 'closed, opens 2026-11-25 17:00'],
    ['2026-11-25 17:00', 'open until 2026-11-26 00:00'],
    ['2026-11-27 17:00', 'open until 2026-11-28 00:00'],
    ['2026-11-28 12:00', 'closed, opens by 2026-11-30 17:00']
  ])(
    'opening, partly unknown: unknown hours do not count as opening or closing: at %s it is %s',
    (time, opening) => {
      expect(nights(time)).toBe(opening)
    }
  )

  test('opening, partly unknown: unknown if there are only words', () => {
    const hours = { confirmed: true, words: 'In the daytime.' } as const
    expect(describeOpening(openingOf(hours, moment('2026-11-25 12:00'), content.calendar))).toBe(
      'unknown: times'
    )
  })
})

describe('the night the clocks go back', () => {
  const at = openingAt('Mo-Su 00:30-01:30; PH off')

  test.each([
    ['2026-10-24T23:29Z', 'closed, opens 2026-10-25 00:30'],
    ['2026-10-24T23:30Z', 'open until 2026-10-25 01:30'],
    ['2026-10-25T00:29Z', 'open until 2026-10-25 01:30'],
    ['2026-10-25T00:30Z', 'closed, opens 2026-10-26 00:30'],
    ['2026-10-25T00:59Z', 'closed, opens 2026-10-26 00:30'],
    ['2026-10-25T01:00Z', 'open until 2026-10-25 01:30'],
    ['2026-10-25T01:29Z', 'open until 2026-10-25 01:30'],
    ['2026-10-25T01:30Z', 'closed, opens 2026-10-26 00:30']
  ])('opening, clocks go back: by the wall clock, twice from 1am: at %s it is %s', (instant, opening) => {
    expect(at(londonTime(Date.parse(instant)))).toBe(opening)
  })
})

describe('the night the clocks go forward', () => {
  test.each([
    ['2026-03-29T01:00Z', 'closed, opens 2026-03-30 01:00'],
    ['2026-03-30T00:00Z', 'open until 2026-03-30 02:00']
  ])('opening, clocks go forward: never opens from 1am to 2am: at %s it is %s', (instant, opening) => {
    expect(openingAt('Mo-Su 01:00-02:00; PH off')(londonTime(Date.parse(instant)))).toBe(opening)
  })

  test.each([
    ['2026-03-29T00:59Z', 'open until 2026-03-29 04:00'],
    ['2026-03-29T01:00Z', 'open until 2026-03-29 04:00'],
    ['2026-03-29T02:59Z', 'open until 2026-03-29 04:00'],
    ['2026-03-29T03:00Z', 'closed, opens 2026-03-29 22:00']
  ])('opening, clocks go forward: closes at 4am summer time: at %s it is %s', (instant, opening) => {
    expect(openingAt('Mo-Su 22:00-04:00; PH off')(londonTime(Date.parse(instant)))).toBe(opening)
  })
})

describe('round the clock', () => {
  test('opening, round the clock: open whatever the clock or the calendar says', () => {
    const known = { builtOn: moment('2030-01-01 00:00').day, knownUntil: 0 }
    for (const time of ['1970-01-01 01:00', '2026-12-25 03:00', '2099-01-01 00:00'])
      expect(openingAt('24/7', { calendar: known })(time)).toBe('all hours')
  })

  test.each([
    '24/7; PH off',
    'Mo-Sa 00:00-24:00; PH off',
    'Mo-Su 00:00-23:59; PH off',
    'Mo-Su 00:01-24:00; PH off',
    'Mo-Su 00:00-24:00 unknown; PH off'
  ])('opening, round the clock: "%s" is not round the clock', open => {
    expect(openingAt(open)('2026-11-25 12:00')).not.toBe('all hours')
  })

  test('opening, round the clock: a week with a gap is not, even without bank holidays', () => {
    const day = [{ from: 0, to: 1_440 }]
    const night = [{ from: 0, to: 1_439 }]
    const late = [{ from: 1, to: 1_440 }]
    expect(isRoundTheClock({ week: [day, day, day, day, day, day, day] })).toBe(true)
    expect(isRoundTheClock({ week: [day, day, day, day, day, day, night] })).toBe(false)
    expect(isRoundTheClock({ week: [day, day, day, day, day, day, []] })).toBe(false)
    expect(isRoundTheClock({ week: [late, day, day, day, day, day, day] })).toBe(false)
    expect(
      isRoundTheClock({ week: [[{ from: 0, to: 1_440, unknown: true }], day, day, day, day, day, day] })
    ).toBe(false)
    expect(isRoundTheClock({ week: [day, day, day, day, day, day, day], exceptions: { 1: [] } })).toBe(false)
  })
})

describe('how far ahead openings are searched', () => {
  const closure = (days: number) =>
    Array.from({ length: days }, (_, at) => ({
      on: `2026-06-${String(at + 1).padStart(2, '0')}`,
      open: 'off'
    }))

  test('opening: found on the last day of the next two weeks', () => {
    const closed = openingAt('Mo-Su 09:00-17:00; PH off', { exceptions: closure(14) })
    expect(closed('2026-06-01 12:00')).toBe('closed, opens 2026-06-15 09:00')
  })

  test('opening: not searched beyond two weeks', () => {
    const closed = openingAt('Mo-Su 09:00-17:00; PH off', { exceptions: closure(15) })
    expect(closed('2026-06-01 12:00')).toBe('closed')
    expect(closed('2026-06-02 12:00')).toBe('closed, opens 2026-06-16 09:00')
  })

  test('opening: its end is searched for a week', () => {
    const open = openingAt('24/7; PH off')
    expect(open('2026-08-22 12:00')).toBe('open')
    expect(open('2026-08-23 12:00')).toBe('open')
    expect(open('2026-08-24 00:00')).toBe('open until 2026-08-31 00:00')
  })
})
