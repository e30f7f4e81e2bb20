// @module-tag slow
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit, fixtureTexts, TODAY } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

/** Where the two dates of each kind of fact stand, with as much around them as there is once. */
const FACTS: readonly (readonly [what: string, file: string, dates: string])[] = [
  [
    'a service',
    'services/tara.yaml',
    'checked:\n  on: "2026-11-24"\n  how: published\nreview-by: "2027-02-24"'
  ],
  [
    'a local service',
    'forces/west-yorkshire.yaml',
    '    checked: { on: "2026-11-24", how: published }\n    review-by: "2027-02-24"'
  ],
  [
    'a force',
    'forces/west-yorkshire.yaml',
    '\nchecked: { on: "2026-11-24", how: published }\nreview-by: "2027-02-24"'
  ],
  [
    'a note on a nation',
    'nations.yaml',
    'on: "2026-11-24"\n      how: published\n    review-by: "2027-02-24"\n  - nation: northern-ireland'
  ],
  [
    'an officer action',
    'officer-actions.yaml',
    'on: "2026-11-24"\n      how: published\n    review-by: "2027-02-24"\n\n  - id: somewhere-tonight'
  ],
  [
    'the list of bank holidays',
    'bank-holidays.yaml',
    'on: "2026-11-24"\n  how: published\nreview-by: "2027-11-24"'
  ]
]

interface Days {
  readonly on?: string
  readonly reviewBy?: string
}

const STILL_TO_COME = `is in the future: today is ${TODAY}.  Write the day on which it was checked.`
const notAfter = (reviewBy: string) =>
  `${reviewBy} does not come after the check on 2026-11-24.  Write the day by which it must be checked again.`
const tooLate = (reviewBy: string, on = '2026-11-24') =>
  `${reviewBy} is more than a year after the check on ${on}.  A fact is checked at least once a year: write an earlier day.`

describe.each(FACTS)('dates: %s', (_, file, dates) => {
  const dated = ({ on = '"2026-11-24"', reviewBy = '"2027-02-24"' }: Days): readonly Edit[] => [
    [file, dates, dates.replace(/on: "[\d-]+"/, `on: ${on}`).replace(/by: "[\d-]+"/, `by: ${reviewBy}`)]
  ]

  pin([
    ['was checked tomorrow', dated({ on: '▸"2026-11-25"' }), `2026-11-25 ${STILL_TO_COME}`],
    [
      'was checked in a mistyped year, with one error alone',
      dated({ on: '▸"2062-11-24"' }),
      `2062-11-24 ${STILL_TO_COME}`
    ],
    ['is due on the day of its check', dated({ reviewBy: '▸"2026-11-24"' }), notAfter('2026-11-24')],
    ['is due before its check', dated({ reviewBy: '▸"2026-02-24"' }), notAfter('2026-02-24')],
    ['is due 367 days after its check', dated({ reviewBy: '▸"2027-11-26"' }), tooLate('2027-11-26')],
    ['is due in a mistyped year', dated({ reviewBy: '▸"2072-02-24"' }), tooLate('2072-02-24')],
    ['is due on the last day of all', dated({ reviewBy: '▸"9999-12-31"' }), tooLate('9999-12-31')],
    [
      'was checked years ago',
      dated({ on: '"2016-11-24"', reviewBy: '▸"2027-02-24"' }),
      tooLate('2027-02-24', '2016-11-24')
    ],
    [
      'was checked on a day that does not exist, with one error alone',
      dated({ on: '▸soon' }),
      '"on" has the wrong format: soon  Write a day as "2026-11-24".'
    ],
    [
      'is due on a day that does not exist, with one error alone',
      dated({ reviewBy: '▸soon' }),
      '"review-by" has the wrong format: soon  Write a day as "2026-11-24".'
    ]
  ])

  test('dates: a review may be due from 1 to 366 days after the check', () => {
    for (const reviewBy of ['"2026-11-25"', '"2027-11-25"'])
      expect(checkTexts(broken(...dated({ reviewBy })).texts).errors).toEqual([])
  })
})

describe('dates: a line with its own check day', () => {
  const [fear, victim] = ['services/crimestoppers.yaml', 'services/victim-support.yaml']
  const own = (file: string, line: string, on: string): Edit => [
    file,
    `\n${line}:\n`,
    `\n${line}:\n  checked: { on: ${on}, how: rung }\n`
  ]

  pin([
    ['was checked tomorrow', [own(fear, 'text', '▸"2026-11-25"')], `2026-11-25 ${STILL_TO_COME}`],
    [
      'and is a chat, was checked in a mistyped year',
      [own(victim, 'webchat', '▸"2062-11-24"')],
      `2062-11-24 ${STILL_TO_COME}`
    ],
    [
      'was checked on a day that does not exist, with one error alone',
      [own(fear, 'text', '▸soon')],
      '"on" has the wrong format: soon  Write a day as "2026-11-24".'
    ]
  ])

  test('may be checked today', () => {
    expect(checkTexts(broken(own(fear, 'text', `"${TODAY}"`)).texts).errors).toEqual([])
  })
})

test('dates: every fact with a check day is covered', () => {
  const { errors } = checkTexts(fixtureTexts, '2026-11-23')
  const facts = [...fixtureTexts].filter(([file]) => file !== 'training.yaml')
  const written = facts.flatMap(([, text]) => text.match(/^ *checked:/gm) ?? [])
  expect(errors.map(formatDiagnostic).filter(line => line.includes('today is 2026-11-23'))).toHaveLength(
    written.length
  )
  expect(errors).toHaveLength(written.length)
})
