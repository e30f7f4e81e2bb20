import { describe, expect, test } from 'vitest'
import { formatFault } from '../../content/check/fault.ts'
import { broken, checkTexts, type Edit, sampleTexts } from '../support/content.ts'
import { pin } from '../support/content-faults.ts'

const FILE = 'bank-holidays.yaml'
const ADD_MORE = 'Add those that GOV.UK has announced since, then move "known-until".'

/** Adds a day behind the last of a division. */
const oneMore = (next: string, on: string): Edit => [
  FILE,
  `  ${next}:\n`,
  `    - { on: ${on}, title: "One more" }\n  ${next}:\n`
]

describe('the list of bank holidays', () => {
  const notAfter = (day: string, before: string) =>
    `${day} does not come after ${before}.  Put the days in order, each once.`
  const tooLate = (day: string) =>
    `${day} is after "known-until".  Set "known-until" to the last day you listed up to.`

  const notListed = (division: string, from: string, to: string) =>
    `No bank holiday of ${division} is listed from ${from} to ${to}.  Add those between, in each list, or write an earlier day.`

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
      'is known up to the last day of all',
      [[FILE, 'known-until: "2028-12-31"', 'known-until: ▸"9999-12-31"']],
      notListed('england-and-wales', '2028-12-26', '9999-12-31')
    ],
    [
      'is known up to what is no day, which is not told twice',
      [[FILE, 'known-until: "2028-12-31"', 'known-until: ▸soon']],
      '"known-until" is not written as it must be: soon  Write a day as "2026-11-24".'
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
      '"ireland" is not a field that is known here.  Remove it, or correct its spelling.'
    ]
  ])

  test('may end 122 days before the day up to which it is known', () => {
    const { texts } = broken([FILE, 'known-until: "2028-12-31"', 'known-until: "2029-04-27"'])
    expect(checkTexts(texts).faults).toEqual([])
  })

  test('may end with the day up to which it is known', () => {
    const { texts } = broken([FILE, 'known-until: "2028-12-31"', 'known-until: "2028-12-26"'])
    expect(checkTexts(texts).faults).toEqual([])
  })
})

describe('the day up to which bank holidays are known', () => {
  const { texts, places } = broken([FILE, 'known-until: ', 'known-until: ▸'])
  const isOfIt = (line: string) => line.startsWith(`${places[0]}  `)
  const told = (today: string) => {
    const { compiled, faults, warnings } = checkTexts(texts, today)
    return {
      built: compiled !== undefined,
      faults: faults.map(formatFault),
      warnings: warnings.map(formatFault).filter(isOfIt)
    }
  }
  const SOON = `${places[0]}  The bank holidays are known until 2028-12-31.  ${ADD_MORE}`
  const PAST = `${places[0]}  The bank holidays are known until 2028-12-31, which is past.  ${ADD_MORE}`

  test.each(['2026-11-24', '2028-07-03', '2028-07-04'])(
    'is far off on %s, 180 days before it or more',
    today => {
      expect(told(today)).toEqual({ built: true, faults: [], warnings: [] })
    }
  )

  test.each(['2028-07-05', '2028-12-30', '2028-12-31'])(
    'is warned of on %s, and the build goes on',
    today => {
      expect(told(today)).toEqual({ built: true, faults: [], warnings: [SOON] })
    }
  )

  test.each(['2029-01-01', '2035-06-01'])('stops the build on %s, when it is past', today => {
    expect(told(today)).toEqual({ built: false, faults: [PAST], warnings: [] })
  })

  test('is all that ever stops a build by its age alone', () => {
    const { faults } = checkTexts(sampleTexts, '2099-01-01')
    expect(faults.map(({ file }) => file)).toEqual([FILE])
  })
})
