import { describe, expect, test } from 'vitest'
import { content } from '../../support/fixture-content.ts'
import { moment, openingAt } from '../../support/hours/opening-at.ts'

const DAILY = 'Mo-Su 10:00-16:00; PH off'
const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const

describe('a day with a substitute bank holiday', () => {
  test.each([
    ['2026-07-12', ['northern-ireland']],
    ['2026-12-26', NATIONS],
    ['2027-01-02', ['scotland']],
    ['2027-12-25', NATIONS],
    ['2027-12-26', NATIONS],
    ['2028-01-01', NATIONS],
    ['2028-01-02', ['scotland']],
    ['2028-12-30', []]
  ])('substituted day: %s is in doubt for lines of %s, and no others', (day, inDoubt) => {
    const opening = (nation: (typeof NATIONS)[number]) => openingAt(DAILY, { nation })(`${day} 12:00`)
    expect(NATIONS.filter(nation => opening(nation) === 'unknown: holiday')).toEqual(inDoubt)
    expect(NATIONS.filter(nation => opening(nation) !== `open until ${day} 16:00`)).toEqual(inDoubt)
  })

  test.each([
    ['2026-12-25 12:00', 'closed for a holiday, opens by 2026-12-27 10:00'],
    ['2026-12-26 00:00', 'closed, opens by 2026-12-27 10:00'],
    ['2026-12-26 09:59', 'closed, opens by 2026-12-27 10:00'],
    ['2026-12-26 10:00', 'unknown: holiday'],
    ['2026-12-26 15:59', 'unknown: holiday'],
    ['2026-12-26 16:00', 'closed, opens 2026-12-27 10:00'],
    ['2026-12-27 12:00', 'open until 2026-12-27 16:00'],
    ['2027-12-24 16:00', 'closed, opens by 2027-12-29 10:00'],
    ['2027-12-26 16:00', 'closed, opens 2027-12-29 10:00'],
    ['2027-12-27 12:00', 'closed for a holiday, opens 2027-12-29 10:00'],
    ['2027-12-31 16:00', 'closed, opens by 2028-01-02 10:00']
  ])('substituted day: in doubt while open in any other week: at %s it is %s', (time, opening) => {
    expect(openingAt(DAILY)(time)).toBe(opening)
  })

  test.each([
    ['Mo-Fr 09:00-17:00; PH off', '2027-12-25 12:00', 'closed, opens 2027-12-29 09:00'],
    ['Mo-Fr 09:00-17:00; PH unknown', '2027-12-25 03:00', 'unknown: holiday'],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', '2027-12-25 09:59', 'closed, opens by 2027-12-27 10:00'],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', '2027-12-25 10:00', 'unknown: holiday'],
    ['24/7; PH 10:00-14:00', '2027-12-25 09:59', 'unknown: holiday'],
    ['24/7; PH 10:00-14:00', '2027-12-25 10:00', 'open until 2027-12-25 14:00'],
    ['24/7; PH 10:00-14:00', '2027-12-25 14:00', 'unknown: holiday'],
    ['24/7; PH 10:00-14:00', '2027-12-24 12:00', 'open until 2027-12-25 00:00'],
    ['Mo-Su 10:00-16:00; PH 10:00-16:00', '2027-12-25 12:00', 'open until 2027-12-25 16:00'],
    ['Sa 10:00-16:00 unknown; PH 12:00-13:00', '2027-12-25 11:00', 'unknown: holiday'],
    ['Sa 10:00-16:00 unknown; PH 12:00-13:00', '2027-12-25 12:30', 'unknown: holiday']
  ])(
    'substituted day: certain if the week and the bank holiday rule agree: "%s" at %s is %s',
    (open, time, opening) => {
      expect(openingAt(open)(time)).toBe(opening)
    }
  )

  test('substituted day: no effect on a line without a bank holiday rule', () => {
    const always = openingAt('24/7', { exceptions: [{ on: '2027-12-31', open: 'off' }] })
    expect(always('2027-12-25 12:00')).toBe('open until 2027-12-31 00:00')
  })

  test('substituted day: its own exception decides it', () => {
    const at = openingAt(DAILY, { exceptions: [{ on: '2027-12-25', open: '11:00-12:00' }] })
    expect(at('2027-12-24 16:00')).toBe('closed, opens 2027-12-25 11:00')
    expect(at('2027-12-25 11:59')).toBe('open until 2027-12-25 12:00')
    expect(at('2027-12-25 12:00')).toBe('closed, opens by 2027-12-29 10:00')
    expect(at('2027-12-26 12:00')).toBe('unknown: holiday')
  })

  test('substituted day: a bank holiday if it is also listed as one', () => {
    const christmas = moment('2026-12-25 00:00').day
    const substituted = { ...content.calendar.substituted, 'england-and-wales': [christmas] }
    const at = openingAt(DAILY, { calendar: { substituted } })
    expect(at('2026-12-25 12:00')).toBe('closed for a holiday, opens 2026-12-26 10:00')
  })
})

describe('a night that runs past midnight', () => {
  const at = openingAt('Mo-Su 18:00-02:00; PH off')

  test.each([
    ['2026-12-26 01:00', 'unknown: holiday'],
    ['2026-12-26 02:00', 'closed, opens by 2026-12-27 18:00'],
    ['2026-12-26 18:00', 'unknown: holiday'],
    ['2026-12-27 01:59', 'unknown: holiday'],
    ['2026-12-27 02:00', 'closed, opens 2026-12-27 18:00'],
    ['2027-12-24 20:00', 'open until 2027-12-25 00:00'],
    ['2027-12-26 01:00', 'unknown: holiday'],
    ['2027-12-27 01:00', 'unknown: holiday'],
    ['2027-12-27 02:00', 'closed for a holiday, opens by 2027-12-29 18:00'],
    ['2027-12-28 01:00', 'closed for a holiday, opens by 2027-12-29 18:00']
  ])('substituted day: a night into or out of it is in doubt too: at %s it is %s', (time, opening) => {
    expect(at(time)).toBe(opening)
  })

  test('substituted day: a night is open if the day is open to its end by either reading', () => {
    const open = openingAt('Mo-Su 18:00-02:00; PH 18:00-24:00')
    expect(open('2026-12-26 18:00')).toBe('open until 2026-12-27 02:00')
    expect(open('2026-12-27 01:00')).toBe('open until 2026-12-27 02:00')
  })
})
