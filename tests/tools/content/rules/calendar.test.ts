import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit, fixtureTexts } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const FILE = 'bank-holidays.yaml'
const ADD_MORE =
  'bank-holidays.yaml add to each of the three lists the days from 2029-01-01 on that GOV.UK has announced, then move "known-until".'

/** Adds a day behind the last of the division that stands before another. */
const oneMore = (next: string, on: string): Edit => [
  FILE,
  `  ${next}:\n`,
  `    - { on: ${on}, title: "One more" }\n  ${next}:\n`
]

/** The same of England and Wales, behind Boxing Day 2028, which is a Tuesday. */
const lastDay = (entry: string): Edit => [FILE, '  scotland:\n', `    - ${entry}\n  scotland:\n`]

describe('bank holidays: a list is refused if it', () => {
  const notAfter = (day: string, before: string) =>
    `${day} does not come after ${before}.  Put the days in order, each once.`
  const tooLate = (day: string) =>
    `${day} is after "known-until".  Set "known-until" to the last day you listed up to.`

  const notListed = (division: string, from: string, to: string) =>
    `No bank holiday of ${division} is listed from ${from} to ${to}.  Add the missing days to each list, or write an earlier day here.`

  pin([
    ['is out of order', [oneMore('scotland', '▸"2028-12-01"')], notAfter('2028-12-01', '2028-12-26')],
    ['has a day twice', [oneMore('northern-ireland', '▸"2028-12-26"')], notAfter('2028-12-26', '2028-12-26')],
    [
      'goes on after the day up to which it is known',
      [oneMore('scotland', '▸"2029-01-01"')],
      tooLate('2029-01-01')
    ],
    [
      'is known up to a day before its last ones',
      [
        [FILE, 'known-until: "2028-12-31"', 'known-until: "2028-12-28"'],
        oneMore('scotland', '▸"2028-12-29"'),
        oneMore('northern-ireland', '▸"2028-12-29"')
      ],
      tooLate('2028-12-29'),
      tooLate('2028-12-29')
    ],
    [
      'is known up to a day of a mistyped year',
      [[FILE, 'known-until: "2028-12-31"', 'known-until: ▸"2082-12-31"']],
      notListed('england-and-wales', '2028-12-26', '2082-12-31')
    ],
    [
      'is known up to the year 9999',
      [[FILE, 'known-until: "2028-12-31"', 'known-until: ▸"9999-12-31"']],
      notListed('england-and-wales', '2028-12-26', '9999-12-31')
    ],
    [
      'is known up to a day that does not exist, with one error alone',
      [[FILE, 'known-until: "2028-12-31"', 'known-until: ▸soon']],
      '"known-until" has the wrong format: soon  Write a day as "2026-11-24".'
    ],
    [
      'ends in one division 123 days before the day up to which it is known',
      [
        [FILE, 'known-until: "2028-12-31"', 'known-until: ▸"2029-05-01"'],
        oneMore('scotland', '"2029-01-01"'),
        oneMore('northern-ireland', '"2028-12-29"'),
        [FILE, '\nsources:', '    - { on: "2029-01-01", title: "One more" }\n\nsources:']
      ],
      notListed('scotland', '2028-12-29', '2029-05-01')
    ],
    [
      'lacks a division',
      [
        [FILE, '  england-and-wales:\n', '  ▸england-and-wales:\n'],
        [FILE, '  northern-ireland:\n    -', '  ireland:\n    ▸-']
      ],
      '"northern-ireland" is missing.  Add "northern-ireland:" here.',
      'There is no field "ireland" here.  Remove it, or correct its spelling.'
    ]
  ])

  test('unless it ends 122 days before the day up to which it is known', () => {
    const { texts } = broken([FILE, 'known-until: "2028-12-31"', 'known-until: "2029-04-27"'])
    expect(checkTexts(texts).errors).toEqual([])
  })

  test('unless it ends on the day up to which it is known', () => {
    const { texts } = broken([FILE, 'known-until: "2028-12-31"', 'known-until: "2028-12-26"'])
    expect(checkTexts(texts).errors).toEqual([])
  })
})

describe('bank holidays: a substitute day is refused if it', () => {
  const ownDay = (title: string, day: string, fix: string) => `${title} is on ${day}.  ${fix}`
  const write = (day: string) => `Correct the day, or write instead-of: "${day}".`
  const tooFar = (on: string, day: string) =>
    `${on} is not within 7 days after ${day}.  Correct one of the two days.`

  pin([
    [
      'lacks "Substitute day" in its name',
      [lastDay('▸{ on: "2028-12-28", title: "Boxing Day" }')],
      ownDay('Boxing Day', '2028-12-26', write('2028-12-26'))
    ],
    [
      'is named with another apostrophe, and more words',
      [lastDay('▸{ on: "2028-12-28", title: "St Andrew’s Day (moved)" }')],
      ownDay('St Andrew’s Day (moved)', '2028-11-30', write('2028-11-30'))
    ],
    [
      'does not name the day that it stands in for',
      [lastDay('▸{ on: "2028-12-28", title: "Jubilee (Substitute day)" }')],
      '"Jubilee (Substitute day)" does not say which day it replaces.  Add "instead-of:" with that day.'
    ],
    [
      'stands in for another day than its name says',
      [lastDay('{ on: "2028-12-28", title: "Boxing Day", instead-of: ▸"2028-12-25" }')],
      ownDay('Boxing Day', '2028-12-26', write('2028-12-26'))
    ],
    [
      'is on the day that it stands in for',
      [
        [
          FILE,
          `on: "2028-03-17", title: "St Patrick's Day"`,
          `on: "2028-03-17", title: "St Patrick's Day", instead-of: ▸"2028-03-12"`
        ]
      ],
      ownDay("St Patrick's Day", '2028-03-17', 'Remove "instead-of".')
    ],
    [
      'does not come after the day that it stands in for',
      [lastDay('{ on: "2028-12-30", title: "One more", instead-of: ▸"2028-12-30" }')],
      tooFar('2028-12-30', '2028-12-30')
    ],
    [
      'comes more than a week after it',
      [lastDay('{ on: "2028-12-31", title: "One more", instead-of: ▸"2028-12-23" }')],
      tooFar('2028-12-31', '2028-12-23')
    ],
    [
      'stands in for a working day',
      [lastDay('{ on: "2028-12-29", title: "One more", instead-of: ▸"2028-12-22" }')],
      '2028-12-22 is not a Saturday, a Sunday or another bank holiday.  Correct it: a substitute day replaces one of those.'
    ],
    [
      'stands in for a day that does not exist',
      [lastDay('{ on: "2028-12-29", title: "One more", instead-of: ▸"2028-02-30" }')],
      '"instead-of" has the wrong format: "2028-02-30"  Write a day as "2026-11-24".'
    ]
  ])

  test.each([
    ['a Saturday, a week before', '"2028-12-30"', '"2028-12-23"'],
    ['a Sunday', '"2028-12-27"', '"2028-12-24"'],
    ['another bank holiday', '"2028-12-27"', '"2028-12-26"']
  ])('may stand in for %s', (_, on, insteadOf) => {
    const { texts } = broken(lastDay(`{ on: ${on}, title: "One more", instead-of: ${insteadOf} }`))
    expect(checkTexts(texts).errors).toEqual([])
  })
})

describe('bank holidays: the day up to which they are known', () => {
  const { texts, places } = broken([FILE, 'known-until: ', 'known-until: ▸'])
  const isOfIt = (line: string) => line.startsWith(`${places[0]}  `)
  const told = (today: string) => {
    const { compiled, errors, warnings } = checkTexts(texts, today)
    return {
      built: compiled !== undefined,
      errors: errors.map(formatDiagnostic),
      warnings: warnings.map(formatDiagnostic).filter(isOfIt)
    }
  }
  const SOON = `${places[0]}  The bank holidays are known until 2028-12-31.  In ${ADD_MORE}`
  const PAST = `${places[0]}  The bank holidays are known until 2028-12-31, which is past.  National editor: in ${ADD_MORE}`

  test.each(['2026-11-24', '2028-07-03', '2028-07-04'])(
    'gives no warning on %s, 180 days before it or more',
    today => {
      expect(told(today)).toEqual({ built: true, errors: [], warnings: [] })
    }
  )

  test.each(['2028-07-05', '2028-12-30', '2028-12-31'])(
    'gives a warning on %s, and the content is built',
    today => {
      expect(told(today)).toEqual({ built: true, errors: [], warnings: [SOON] })
    }
  )

  test.each(['2029-01-01', '2035-06-01'])('stops the build on %s, when it is past', today => {
    expect(told(today)).toEqual({ built: false, errors: [PAST], warnings: [] })
  })

  test('is the only fact that stops a build by its age alone', () => {
    const { errors } = checkTexts(fixtureTexts, '2099-01-01')
    expect(errors.map(({ file }) => file)).toEqual([FILE])
  })
})
