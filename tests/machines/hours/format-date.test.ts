import { describe, expect, test, vi } from 'vitest'
import type { Hours } from '../../../machines/content/content.ts'
import { formatDate, formatFullDate, formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../../machines/hours/format-opening-state.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { hoursWords } from '../../../machines/language/hours-words.ts'
import { formatUnitCount } from '../../../machines/text/format.ts'
import { dateWordsOf } from '../../../tools/content/locales/date-words.ts'
import { content } from '../../support/fixture-content.ts'
import { line } from '../../support/services.ts'

const { calendar } = content
const texts = new Map([
  ['screens.opening.openUntil', 'deschis până la {time}'],
  ['screens.opening.closedOpens', 'închis, se deschide {when}'],
  ['screens.opening.fromTo', '{from} – {to}'],
  ['screens.opening.dayTimes', '{days}: {times}']
])
const inRomanian = hoursWords(content, texts, dateWordsOf({ tag: 'ro', isWhole: false }))

const inWhole = (tag: string) => dateWordsOf({ tag, isWhole: true })

/** Tuesday 24 November 2026. */
const TUESDAY = 20_781
const day = [{ from: 540, to: 1_020 }]
const hours: Hours = { confirmed: true, weekly: { week: [day, day, day, day, day, [], []] } }
const saidAt = (minute: number, on = TUESDAY) => {
  const now = { day: on, minute }
  return formatOpeningState(openingOf(hours, now, calendar), hours, now, inRomanian)
}

describe('opening hours in another language', () => {
  test('opening hours in Welsh: times are in 24-hour form', () => {
    expect(saidAt(600)).toBe('Deschis până la 17:00')
    expect(formatTime(990, inRomanian)).toBe('16:30')
  })

  test.each([
    ['ro', 'luni – miercuri, vineri: 9:00 – 11:00, 13:00 – 17:00'],
    ['ar', 'الاثنين – الأربعاء، الجمعة: 9:00 – 11:00، 13:00 – 17:00'],
    ['zh-Hans', '星期一 – 星期三、星期五: 9:00 – 11:00、13:00 – 17:00']
  ])('opening hours: days and times are separated as in %s', (tag, said) => {
    const twice = line('Mo-We,Fr 09:00-11:00,13:00-17:00').hours
    const words = { ...inRomanian, dates: dateWordsOf({ tag, isWhole: false }) }
    expect(formatHours(twice, { day: TUESDAY, minute: 0 }, words)).toEqual([said])
  })

  test('opening hours in another language: weekdays are translated', () => {
    expect(saidAt(600, TUESDAY + 4)).toBe('Închis, se deschide luni 9:00')
    const week = formatHours(hours, { day: TUESDAY, minute: 0 }, inRomanian)
    expect(week).toEqual(['luni – vineri: 9:00 – 17:00'])
  })

  test.each([
    ['cy', 'Dydd Mawrth', '24 Tachwedd'],
    ['sq', 'e martë', '24 nëntor'],
    ['pl', 'wtorek', '24 listopada'],
    ['ar', 'الثلاثاء', '24 نوفمبر'],
    ['th', 'วันอังคาร', '24 พฤศจิกายน'],
    ['zh-Hans', '星期二', '11月24日']
  ])('date format: %s has %s, %s, with Western digits', (tag, weekday, date) => {
    const dates = dateWordsOf({ tag, isWhole: false })
    expect([formatWeekday(TUESDAY, dates), formatDate(TUESDAY, dates)]).toEqual([weekday, date])
  })

  test('date format: no leading zero in a day of one digit, and the Gregorian year', () => {
    expect(formatDate(TUESDAY + 9, dateWordsOf({ tag: 'ro', isWhole: false }))).toBe('3 decembrie')
    expect(formatFullDate(TUESDAY + 9, inWhole('ro'))).toBe('3 decembrie 2026')
    expect(formatFullDate(TUESDAY, inWhole('th'))).toContain('2026')
  })
})

test('date format: English follows GOV.UK style', () => {
  expect(formatTime(990, hoursWords(content))).toBe('4:30pm')
  const said = [formatWeekday(TUESDAY), formatDate(TUESDAY), formatFullDate(TUESDAY)]
  expect(said.join()).toBe('Tuesday,24 November,24 November 2026')
})

test.each([
  [1, 'minute', undefined, '1 minute'],
  [5, 'minute', undefined, '5 minutes'],
  [2, 'minute', 'cy', '2 funud'],
  [5, 'minute', 'cy', '5 munud'],
  [20, 'second', 'pl', '20 sekund'],
  [58, 'second', 'ar', '58 ثانية'],
  [90, 'day', 'ar', '90 يومًا']
] as const)('unit count: %i %ss in %s is "%s", in the plural of that language', (count, unit, tag, said) => {
  // The person reads seconds too, in languages that no officer works in.
  const dates = tag && dateWordsOf({ tag, isWhole: unit !== 'second' })
  expect(formatUnitCount(count, unit, dates)).toBe(said)
})

test('date format: the page brings the words, so a browser need not know the language', () => {
  const dates = inWhole('cy')
  const asked = vi.spyOn(Intl, 'DateTimeFormat')
  const said = [formatWeekday(TUESDAY, dates), formatFullDate(TUESDAY, dates)]
  expect([...said, formatUnitCount(2, 'minute', dates)].join()).toBe('Dydd Mawrth,24 Tachwedd 2026,2 funud')
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})
