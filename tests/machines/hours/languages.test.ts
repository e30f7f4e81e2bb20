import { describe, expect, test } from 'vitest'
import type { Hours } from '../../../content/content.ts'
import { countSaid } from '../../../machines/count-said.ts'
import { hoursSaid } from '../../../machines/hours/hours-said.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { openingSaid } from '../../../machines/hours/state-said.ts'
import { dateSaid, fullDateSaid, timeSaid, weekdaySaid } from '../../../machines/hours/time-said.ts'
import { compiledOf, sampleTexts } from '../../support/content.ts'

const { screens, calendar } = compiledOf(sampleTexts, '2026-11-24', '2026-01-01').content
const inRomanian = {
  ...screens.opening,
  locale: 'ro',
  openUntil: 'deschis până la {time}',
  closedOpens: 'închis, se deschide {when}',
  fromTo: '{from} – {to}',
  dayTimes: '{days}: {times}'
}

/** Tuesday 24 November 2026. */
const TUESDAY = 20_781
const day = [{ from: 540, to: 1_020 }]
const hours: Hours = { confirmed: true, weekly: { week: [day, day, day, day, day, [], []] } }
const saidAt = (minute: number, on = TUESDAY) => {
  const now = { day: on, minute }
  return openingSaid(openingOf(hours, now, calendar), hours, now, inRomanian)
}

describe('opening hours in another language', () => {
  test('have the time as a clock of 24 hours', () => {
    expect(saidAt(600)).toBe('Deschis până la 17:00')
    expect(timeSaid(990, inRomanian)).toBe('16:30')
  })

  test('have the days in that language', () => {
    expect(saidAt(600, TUESDAY + 4)).toBe('Închis, se deschide luni 9:00')
    expect(hoursSaid(hours, { day: TUESDAY, minute: 0 }, inRomanian)).toEqual(['luni – vineri: 9:00 – 17:00'])
  })

  test.each([
    ['pl', 'wtorek', '24 listopada'],
    ['ar', 'الثلاثاء', '24 نوفمبر'],
    ['th', 'วันอังคาร', '24 พฤศจิกายน'],
    ['zh-Hans', '星期二', '11月24日']
  ])('%s says %s, %s: in the digits that phones have', (locale, weekday, date) => {
    expect([weekdaySaid(TUESDAY, locale), dateSaid(TUESDAY, locale)]).toEqual([weekday, date])
  })

  test('have the Welsh names of days and months', () => {
    expect(weekdaySaid(TUESDAY, 'cy')).toBe('Dydd Mawrth')
    expect(dateSaid(TUESDAY, 'cy')).toContain('Tachwedd')
  })

  test('have the year of the calendar on the wall', () => {
    expect(fullDateSaid(TUESDAY, 'th')).toContain('2026')
  })
})

test('English stays as it was', () => {
  expect(timeSaid(990, screens.opening)).toBe('4:30pm')
  expect([weekdaySaid(TUESDAY), dateSaid(TUESDAY), fullDateSaid(TUESDAY)]).toEqual([
    'Tuesday',
    '24 November',
    '24 November 2026'
  ])
})

test.each([
  [1, 'minute', undefined, '1 minute'],
  [5, 'minute', undefined, '5 minutes'],
  [2, 'minute', 'cy', '2 funud'],
  [5, 'minute', 'cy', '5 munud'],
  [20, 'second', 'pl', '20 sekund'],
  [90, 'day', 'ar', '90 يومًا']
] as const)('%i %ss in %s are said in the plural of that language: %s', (count, unit, locale, said) => {
  expect(countSaid(count, unit, locale)).toBe(said)
})

test('a language that the browser does not know is said in English, whatever the device speaks', () => {
  expect(weekdaySaid(TUESDAY, 'xx')).toBe('Tuesday')
  expect(countSaid(5, 'minute', 'xx')).toBe('5 minutes')
})
