import { describe, expect, test } from 'vitest'
import type { Calendar, Hours } from '../../../machines/content/content.ts'
import { CHANNELS, DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { formatOpeningState, longestOpeningState } from '../../../machines/hours/format-opening-state.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { compileHours } from '../../../tools/content/hours/compile-hours.ts'
import { content } from '../../support/fixture-content.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { moment, type Terms } from '../../support/hours/opening-at.ts'

const words = content.screens.opening

const hoursOf = (open: string, confirmed = true, exceptions?: Terms['exceptions']): Hours =>
  compileHours({ open, confirmed, ...(exceptions ? { exceptions } : {}) }, ['england'])

const saidAt = (hours: Hours, time: string, calendar: Partial<Calendar> = {}): string =>
  formatOpeningState(
    openingOf(hours, moment(time), { ...content.calendar, ...calendar }),
    hours,
    moment(time),
    words
  )

const listed = (hours: Hours, time = '2026-11-25 12:00') => formatHours(hours, moment(time), words)

const serviceNamed = (id: string) => {
  const service = content.services.find(known => known.id === id)
  if (!service) throw new Error(`There is no service ${id}.`)
  return service
}

const DAYTIME = 'Mo-Fr 09:00-17:00; PH off'
const WEEKEND = 'Fr 18:00-24:00; Sa,Su 00:00-24:00; Mo 00:00-06:00; PH off'
const MORNINGS = 'Sa,Tu 00:00-08:00; PH off'
const TO_SUNDAY = 'Fr 18:00-24:00; Sa,Su 00:00-24:00; PH off'

test('opening hours: twenty-four hours across midnight are not shown as a whole day', () => {
  expect(listed(hoursOf('Mo 09:00-24:00; Tu 00:00-09:00; PH off'))[0]).toBe('Monday 9am to Tuesday 9am')
})

describe('a time of day', () => {
  test.each([
    [0, 'midnight'],
    [1_440, 'midnight'],
    [15, '12:15am'],
    [60, '1am'],
    [545, '9:05am'],
    [719, '11:59am'],
    [720, 'midday'],
    [750, '12:30pm'],
    [780, '1pm'],
    [1_230, '8:30pm'],
    [1_439, '11:59pm']
  ])('time format: minute %d is "%s"', (minute, said) => {
    expect(formatTime(minute, words)).toBe(said)
  })
})

describe('opening state in words', () => {
  test.each([
    [DAYTIME, '2026-11-25 12:00', 'Open until 5pm'],
    [DAYTIME, '2026-11-25 16:29', 'Open until 5pm'],
    [DAYTIME, '2026-11-25 16:30', 'Closes soon, at 5pm'],
    [DAYTIME, '2026-11-25 17:00', 'Closed, opens tomorrow 9am'],
    [DAYTIME, '2026-11-26 00:00', 'Closed, opens today 9am'],
    [DAYTIME, '2026-11-25 06:59', 'Closed, opens today 9am'],
    [DAYTIME, '2026-11-25 07:00', 'Closed, opens soon, at 9am'],
    [DAYTIME, '2026-11-27 18:00', 'Closed, opens Monday 9am'],
    [DAYTIME, '2026-11-29 18:00', 'Closed, opens tomorrow 9am'],
    [DAYTIME, '2026-12-24 18:00', 'Closed, opens Tuesday 9am'],
    ['Mo-Fr 09:30-20:30; PH off', '2026-11-25 12:00', 'Open until 8:30pm'],
    ['Mo-Fr 12:00-24:00; PH off', '2026-11-25 09:00', 'Closed, opens today midday'],
    ['Mo-Fr 12:00-24:00; PH off', '2026-11-25 12:00', 'Open until midnight'],
    ['Mo-Su 18:00-02:00; PH off', '2026-11-25 20:00', 'Open until 2am'],
    ['Mo-Su 18:00-02:00; PH off', '2026-11-26 01:30', 'Closes soon, at 2am'],
    ['Mo-Su 00:00-08:00; PH off', '2026-11-25 23:00', 'Closed, opens soon, at midnight'],
    [WEEKEND, '2026-11-27 20:00', 'Open until Monday 6am'],
    [WEEKEND, '2026-11-28 23:59', 'Open until Monday 6am'],
    [WEEKEND, '2026-11-29 00:00', 'Open until tomorrow 6am'],
    [WEEKEND, '2026-11-29 11:59', 'Open until tomorrow 6am'],
    [WEEKEND, '2026-11-29 12:00', 'Open until 6am'],
    [WEEKEND, '2026-11-30 00:00', 'Open until 6am'],
    ['Mo 18:00-24:00; Tu 00:00-12:00; PH off', '2026-11-23 18:00', 'Open until tomorrow midday'],
    ['Mo 18:00-24:00; Tu 00:00-12:15; PH off', '2026-11-23 18:00', 'Open until tomorrow 12:15pm'],
    ['24/7; PH 00:00-06:00', '2026-08-24 12:00', 'Open until 31 August 6am'],
    ['24/7; PH 00:00-06:00', '2026-08-25 12:00', 'Open until Monday 6am'],
    ['24/7; PH off', '2026-08-24 12:00', 'Open until Sunday midnight'],
    [TO_SUNDAY, '2026-11-27 20:00', 'Open until Sunday midnight'],
    [TO_SUNDAY, '2026-11-28 23:59', 'Open until tomorrow midnight'],
    [TO_SUNDAY, '2026-11-29 00:00', 'Open until midnight'],
    [TO_SUNDAY, '2026-11-29 23:30', 'Closes soon, at midnight'],
    [MORNINGS, '2026-11-25 23:59', 'Closed, opens Friday midnight'],
    [MORNINGS, '2026-11-26 00:00', 'Closed, opens tomorrow midnight'],
    [MORNINGS, '2026-11-26 23:59', 'Closed, opens tomorrow midnight'],
    [MORNINGS, '2026-11-27 00:00', 'Closed, opens today midnight'],
    [MORNINGS, '2026-11-27 21:59', 'Closed, opens today midnight'],
    [MORNINGS, '2026-11-27 22:00', 'Closed, opens soon, at midnight'],
    ['Mo 00:00-08:00; PH off', '2026-11-23 08:00', 'Closed, opens Sunday midnight'],
    ['Mo 00:00-08:00; PH off', '2026-08-24 08:00', 'Closed, opens 6 September midnight'],
    ['24/7', '2026-11-25 12:00', 'Open 24 hours'],
    ['24/7; PH off', '2026-08-22 12:00', 'Open now'],
    ['Mo 09:00-17:00; PH off', '2026-11-24 09:00', 'Closed, opens Monday 9am'],
    ['Mo 09:00-17:00; PH off', '2026-11-23 17:00', 'Closed, opens 30 November 9am'],
    ['Mo 09:00-17:00; PH off', '2026-12-27 12:00', 'Closed, opens 4 January 9am'],
    ['Mo-Fr 09:00-12:00 unknown; PH off', '2026-11-25 13:00', 'Closed now']
  ])('opening state: %s at %s is "%s"', (open, time, said) => {
    expect(saidAt(hoursOf(open), time)).toBe(said)
  })
})

describe('opening state on a bank holiday, in words', () => {
  test.each([
    [DAYTIME, '2026-04-03 12:00', 'Closed today, bank holiday; opens Tuesday 9am'],
    [DAYTIME, '2026-04-06 12:00', 'Closed today, bank holiday; opens tomorrow 9am'],
    [DAYTIME, '2026-04-06 23:00', 'Closed today, bank holiday; opens tomorrow 9am'],
    ['Mo 09:00-17:00; PH off', '2026-12-28 12:00', 'Closed today, bank holiday; opens 4 January 9am'],
    ['Mo-Fr 09:00-12:00 unknown; PH off', '2026-04-06 12:00', 'Closed today, bank holiday'],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', '2026-04-06 06:00', 'Closed, opens today 10am'],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', '2026-04-06 09:00', 'Closed, opens soon, at 10am'],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', '2026-04-06 12:00', 'Open until 2pm'],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', '2026-04-06 14:00', 'Closed, opens tomorrow 9am'],
    ['Tu-Fr 09:00-17:00; PH off', '2026-04-06 12:00', 'Closed, opens tomorrow 9am'],
    ['Su 18:00-02:00; PH off', '2026-04-06 01:00', 'Bank holiday: it may be closed'],
    ['Su 18:00-02:00; PH off', '2026-04-06 03:00', 'Closed, opens Sunday 6pm']
  ])('opening state, bank holiday: %s at %s is "%s"', (open, time, said) => {
    expect(saidAt(hoursOf(open), time)).toBe(said)
  })
})

describe('opening state in words if it may open sooner', () => {
  const DAILY = 'Mo-Su 10:00-16:00; PH off'
  const EARLY = 'Mo-Fr 08:00-09:00 unknown, Mo-Fr 09:00-17:00; PH off'

  test.each([
    ['Mo-Fr 09:00-17:00; PH unknown', '2026-04-05 18:00', 'Closed, opens by Tuesday 9am'],
    ['Mo-Fr 09:00-17:00; PH unknown', '2026-04-07 06:59', 'Closed, opens today 9am'],
    [DAILY, '2026-12-25 12:00', 'Closed today, bank holiday; opens by Sunday 10am'],
    [DAILY, '2026-12-26 09:00', 'Closed, opens by tomorrow 10am'],
    [DAILY, '2026-12-26 12:00', 'Bank holiday: it may be closed'],
    [DAILY, '2027-12-25 17:00', 'Closed, opens by Wednesday 10am'],
    [EARLY, '2026-11-25 07:30', 'Closed, opens by today 9am'],
    [EARLY, '2026-11-25 08:30', words.unknown.times],
    [EARLY, '2026-11-25 17:00', 'Closed, opens by tomorrow 9am']
  ])('opening state, may open sooner: %s at %s is "%s"', (open, time, said) => {
    expect(saidAt(hoursOf(open), time)).toBe(said)
  })
})

describe('opening state of unconfirmed hours, in words', () => {
  test.each([
    [DAYTIME, '2026-11-25 12:00', 'Probably open until 5pm'],
    [DAYTIME, '2026-11-25 16:45', 'Probably closes soon, at 5pm'],
    [DAYTIME, '2026-11-27 18:00', 'Probably closed, opens Monday 9am'],
    [DAYTIME, '2026-04-03 12:00', 'Probably closed today, bank holiday; opens Tuesday 9am'],
    ['24/7', '2026-11-25 12:00', 'Probably open 24 hours'],
    ['Mo-Fr 09:00-17:00; PH unknown', '2026-04-05 18:00', 'Probably closed, opens by Tuesday 9am'],
    ['Mo-Fr 09:00-17:00; PH unknown', '2026-04-03 12:00', 'Bank holiday: it may be closed']
  ])('opening state, unconfirmed: %s at %s is "%s"', (open, time, said) => {
    expect(saidAt(hoursOf(open, false), time)).toBe(said)
  })
})

describe('opening state of unknown hours, in words', () => {
  const { day } = moment('2026-11-25 00:00')

  test('opening state, unknown: gives the reason', () => {
    const unknown = hoursOf('Mo-Fr 09:00-17:00 unknown; PH unknown')
    expect(saidAt(unknown, '2026-11-25 12:00')).toBe(words.unknown.times)
    expect(saidAt(unknown, '2026-12-25 12:00')).toBe('Bank holiday: it may be closed')
    expect(saidAt(unknown, '2026-11-25 12:00', { builtOn: day + 1 })).toBe(
      "This phone's date looks wrong: go by the hours below"
    )
    expect(saidAt(unknown, '2026-11-25 12:00', { knownUntil: day - 1 })).toBe(
      'Bank holidays not known: check the hours below'
    )
  })
})

test('opening state: of hours given only in words, it says that nobody knows', () => {
  const hours = { confirmed: false, words: 'Weekdays, in the daytime.' } as const
  expect(saidAt(hours, '2026-11-25 12:00')).toBe(words.unknown.times)
})

describe('hours of the week, line by line', () => {
  test.each([
    [DAYTIME, ['Monday to Friday, 9am to 5pm', 'Bank holidays: closed']],
    ['Mo-Fr 09:00-17:00; PH unknown', ['Monday to Friday, 9am to 5pm', 'Bank holidays: not known']],
    ['Mo-Fr 09:00-17:00; PH 10:00-14:00', ['Monday to Friday, 9am to 5pm', 'Bank holidays: 10am to 2pm']],
    [
      'Mo-Fr 09:30-12:00,13:00-17:30; Sa 10:00-12:00; PH 00:00-24:00',
      [
        'Monday to Friday, 9:30am to midday, 1pm to 5:30pm',
        'Saturday, 10am to midday',
        'Bank holidays: all day'
      ]
    ],
    [
      'Mo-Fr 09:30-16:00; We 13:00-16:00; PH off',
      ['Monday, Tuesday, Thursday, Friday, 9:30am to 4pm', 'Wednesday, 1pm to 4pm', 'Bank holidays: closed']
    ],
    ['Tu,Fr 09:00-12:00; PH off', ['Tuesday, Friday, 9am to midday', 'Bank holidays: closed']],
    ['Mo,Tu 09:00-12:00; PH off', ['Monday, Tuesday, 9am to midday', 'Bank holidays: closed']],
    [
      'Mo-We,Fr-Su 09:00-12:00; PH off',
      ['Monday to Wednesday, Friday to Sunday, 9am to midday', 'Bank holidays: closed']
    ],
    ['Mo-Su 18:00-02:00; PH off', ['Monday to Sunday, 6pm to 2am', 'Bank holidays: closed']],
    ['Mo-Su 20:00-12:00; PH off', ['Monday to Sunday, 8pm to midday', 'Bank holidays: closed']],
    ['Su 22:00-02:00; PH off', ['Sunday, 10pm to 2am', 'Bank holidays: closed']],
    ['Sa 00:00-24:00; PH off', ['Saturday, all day', 'Bank holidays: closed']],
    ['Sa,Su 00:00-24:00; PH off', ['Saturday, Sunday, all day', 'Bank holidays: closed']],
    ['Fr-Mo 00:00-24:00; PH off', ['Monday, Friday to Sunday, all day', 'Bank holidays: closed']],
    ['24/7; PH off', ['Monday to Sunday, all day', 'Bank holidays: closed']],
    ['24/7; PH 10:00-14:00', ['Monday to Sunday, all day', 'Bank holidays: 10am to 2pm']],
    ['Sa,Su 00:00-24:00 unknown; PH off', ['Saturday, Sunday, all day: not known', 'Bank holidays: closed']],
    ['Sa 00:00-24:00; Su 00:00-10:00; PH off', ['Friday midnight to Sunday 10am', 'Bank holidays: closed']],
    ['Mo 00:00-24:00; Tu 00:00-10:00; PH off', ['Sunday midnight to Tuesday 10am', 'Bank holidays: closed']],
    [WEEKEND, ['Friday 6pm to Monday 6am', 'Bank holidays: closed']],
    [
      'Mo-Th 10:00-20:30; Fr 20:00-24:00; Sa 00:00-13:00; PH off',
      ['Monday to Thursday, 10am to 8:30pm', 'Friday 8pm to Saturday 1pm', 'Bank holidays: closed']
    ],
    [TO_SUNDAY, ['Friday 6pm to Sunday midnight', 'Bank holidays: closed']],
    [
      'Tu-We 09:00-12:00, Mo-We 18:00-24:00 unknown, Tu-Th 00:00-02:00 unknown; PH 10:00-12:00 unknown',
      [
        'Tuesday, Wednesday, 9am to midday',
        'Monday to Wednesday, 6pm to 2am: not known',
        'Bank holidays: not known'
      ]
    ],
    ['24/7', [words.everyHour]]
  ])('weekly hours: %s', (open, said) => {
    expect(listed(hoursOf(open))).toEqual(said)
  })

  test('weekly hours: hours given only in words are shown as written', () => {
    expect(listed({ confirmed: false, words: 'Weekdays, until 5pm.' })).toEqual(['Weekdays, until 5pm.'])
  })

  test('weekly hours: each exception that is not past is listed by date', () => {
    const hours = hoursOf(DAYTIME, true, [
      { on: '2026-12-31', open: '10:00-12:00,13:00-15:00' },
      { on: '2026-11-25', open: 'unknown' },
      { on: '2026-11-24', open: 'off' },
      { on: '2026-12-24', open: 'off' }
    ])
    const week = ['Monday to Friday, 9am to 5pm', 'Bank holidays: closed']
    const december = ['24 December: closed', '31 December: 10am to midday, 1pm to 3pm']
    expect(listed(hours, '2026-11-24 23:59')).toEqual([
      ...week,
      '24 November: closed',
      '25 November: not known',
      ...december
    ])
    expect(listed(hours, '2026-11-25 23:59')).toEqual([...week, '25 November: not known', ...december])
    expect(listed(hours, '2026-11-26 00:00')).toEqual([...week, ...december])
    expect(listed(hours, '2027-01-01 00:00')).toEqual(week)
  })
})

test('hours: nights that run into a whole weekend are listed as one time', () => {
  const hours = hoursOf(
    'Mo 00:00-06:00,18:00-24:00; Tu-Fr 00:00-02:00,18:00-24:00; Sa,Su 00:00-24:00; PH unknown',
    false
  )
  expect(listed(hours)).toEqual([
    'Monday to Thursday, 6pm to 2am',
    'Friday 6pm to Monday 6am',
    'Bank holidays: not known'
  ])
  expect(saidAt(hours, '2026-12-04 20:00')).toBe('Probably open until Monday 6am')
  expect(saidAt(hours, '2027-12-27 12:00')).toBe('Bank holiday: it may be closed')
})

describe('hours of services of the fixture', () => {
  test('real hours: the out-of-hours line of the Housing Executive opens when its day line closes', () => {
    const { phone, outOfHoursPhone } = serviceNamed('nihe')
    expect(phone && listed(phone.hours)).toEqual([
      'Weekdays, in the daytime, until 5pm. When it opens is not known.'
    ])
    expect(outOfHoursPhone && listed(outOfHoursPhone.hours)).toEqual([
      'Monday to Thursday, 5pm to midnight',
      'Friday 5pm to Sunday midnight',
      'Monday to Friday, midnight to 9am: not known',
      'Bank holidays: all day'
    ])
    expect(outOfHoursPhone && saidAt(outOfHoursPhone.hours, '2026-11-25 16:00')).toBe(
      'Closed, opens soon, at 5pm'
    )
    expect(outOfHoursPhone && saidAt(outOfHoursPhone.hours, '2026-11-26 03:00')).toBe(words.unknown.times)
  })

  test('real hours: the Housing Executive is open on a bank holiday, and unknown after it as in any week', () => {
    const { outOfHoursPhone } = serviceNamed('nihe')
    expect(outOfHoursPhone && saidAt(outOfHoursPhone.hours, '2026-04-06 03:00')).toBe('Open until midnight')
    expect(outOfHoursPhone && saidAt(outOfHoursPhone.hours, '2026-04-07 03:00')).toBe(words.unknown.times)
  })
})

describe('the space reserved for an opening state', () => {
  const CHRISTMAS = moment('2026-12-21 00:00').day
  const SHIFT = 12

  const real = content.services.flatMap(service =>
    CHANNELS.flatMap(channel => service[channel]?.hours ?? []).filter(({ weekly }) => weekly)
  )
  const made = generatedHours(20).flatMap(hours =>
    [true, false].map(confirmed => compileHours({ ...hours, confirmed }, ['uk']))
  )

  const stateOf = (hours: Hours, now: Moment) =>
    formatOpeningState(openingOf(hours, now, content.calendar), hours, now, words)

  test('longest opening state: covers every state of the next twelve hours, over a fortnight with bank holidays', {
    tags: ['slow']
  }, () => {
    const short: string[] = []
    for (const hours of [...real, ...made])
      for (let start = 0; start < 14 * 24; start += 7) {
        const from = { day: CHRISTMAS + Math.floor(start / 24), minute: (start % 24) * 60 + 1 }
        const longest = longestOpeningState(hours, words, from, content.calendar)
        for (let quarter = 0; quarter <= SHIFT * 4; quarter++) {
          const at = from.minute + quarter * 15
          const state = stateOf(hours, {
            day: from.day + Math.floor(at / DAY_MINUTES),
            minute: at % DAY_MINUTES
          })
          if (state.length > longest.length) short.push(state)
        }
      }
    expect(short).toEqual([])
    expect(real.length + made.length).toBeGreaterThan(50)
  })

  test.each([
    ['2026-11-25 12:00', 'Closed, opens tomorrow 9am'],
    ['2026-11-27 16:00', 'Closed, opens Monday 9am'],
    ['2026-12-24 16:00', 'Closed today, bank holiday; opens Tuesday 9am']
  ])('longest opening state: at %s it is one that is shown within a shift', (time, longest) => {
    expect(longestOpeningState(hoursOf(DAYTIME), words, moment(time), content.calendar)).toBe(longest)
  })

  // Said within half an hour of 8am alone, which is also the end of a night of twelve hours from 7:30pm.
  const CLOSES = `${'It closes very soon, '.repeat(4)}at {time}`
  test.each([
    ['2026-11-24 19:29', false],
    ['2026-11-24 19:30', true],
    ['2026-11-24 23:00', true],
    ['2026-11-25 07:45', true],
    ['2026-11-25 08:00', false]
  ])(
    'longest opening state: from %s for twelve hours, the hour before an early end counts: %s',
    (from, isSaid) => {
      const hours = hoursOf('We 06:00-08:00; PH off')
      const state = longestOpeningState(
        hours,
        { ...words, closesSoon: CLOSES },
        moment(from),
        content.calendar
      )
      expect(state.includes('very soon')).toBe(isSaid)
    }
  )

  test('longest opening state: hours given only in words stay unknown', () => {
    const hours = { words: 'Weekdays.', confirmed: false }
    expect(longestOpeningState(hours, words, moment('2026-11-25 12:00'), content.calendar)).toBe(
      words.unknown.times
    )
  })
})
