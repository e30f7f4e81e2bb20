import { describe, expect, test } from 'vitest'
import type { Calendar, Hours } from '../../../machines/content/content.ts'
import { CHANNELS, DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { formatOpeningState, longestOpeningState } from '../../../machines/hours/format-opening-state.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { hoursWords } from '../../../machines/language/hours-words.ts'
import { compileHours, type HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import { content } from '../../support/fixture-content.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { moment } from '../../support/hours/opening-at.ts'
import { DAYTIME } from '../../support/services.ts'

const words = hoursWords(content)

const hoursOf = (open: string, confirmed = true, exceptions?: HoursSource['exceptions']): Hours =>
  compileHours({ open, confirmed, ...(exceptions ? { exceptions } : {}) }, ['england'])

const saidAt = (hours: Hours, time: string, calendar: Partial<Calendar> = {}): string =>
  formatOpeningState(
    openingOf(hours, moment(time), { ...content.calendar, ...calendar }),
    hours,
    moment(time),
    words
  )

const listed = (hours: Hours, time = '2026-11-25 12:00') => formatHours(hours, moment(time), words)

test('opening state, unknown: it says so of a phone whose date is wrong, and after the last known bank holidays', () => {
  const hours = hoursOf('Mo-Fr 09:00-17:00 unknown; PH unknown')
  const { day } = moment('2026-11-25 00:00')
  expect(saidAt(hours, '2026-11-25 12:00', { builtOn: day + 1 })).toBe(
    "This phone's date looks wrong: go by the hours below"
  )
  expect(saidAt(hours, '2026-11-25 12:00', { knownUntil: day - 1 })).toBe(
    'Bank holidays not known: check the hours below'
  )
})

test('opening state: of hours given only in words, it says that nobody knows', () => {
  const hours = { confirmed: false, words: 'Weekdays, in the daytime.' } as const
  expect(saidAt(hours, '2026-11-25 12:00')).toBe(words.say('unknown.times'))
})

test('opening state: of a line by appointment alone, it says so after the state', () => {
  const hours = { ...hoursOf(DAYTIME), byAppointment: true } as const
  expect(saidAt(hours, '2026-11-25 12:00')).toBe('Open until 5pm, by appointment')
})

describe('hours of the week, line by line', () => {
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
    const all = ['24 November: closed', '25 November: not known', '24 December: closed']
    const exceptions = [...all, '31 December: 10am to midday, 1pm to 3pm']
    for (const [time, past] of [
      ['2026-11-24 23:59', 0],
      ['2026-11-25 23:59', 1],
      ['2026-11-26 00:00', 2],
      ['2027-01-01 00:00', 4]
    ] as const)
      expect(listed(hours, time)).toEqual([
        'Monday to Friday, 9am to 5pm',
        'Bank holidays: closed',
        ...exceptions.slice(past)
      ])
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
          const now = { day: from.day + Math.floor(at / DAY_MINUTES), minute: at % DAY_MINUTES }
          const state = formatOpeningState(openingOf(hours, now, content.calendar), hours, now, words)
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

  // Said only in the half hour before 8am, which a twelve-hour shift from 7:30pm just reaches.
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
      const said = hoursWords(content, new Map([['screens.opening.closesSoon', CLOSES]]))
      const state = longestOpeningState(hours, said, moment(from), content.calendar)
      expect(state.includes('very soon')).toBe(isSaid)
    }
  )

  test('longest opening state: hours given only in words stay unknown', () => {
    const hours = { words: 'Weekdays.', confirmed: false }
    expect(longestOpeningState(hours, words, moment('2026-11-25 12:00'), content.calendar)).toBe(
      words.say('unknown.times')
    )
  })
})
