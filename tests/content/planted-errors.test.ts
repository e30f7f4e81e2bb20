import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit } from '../support/content.ts'

/** After the last day up to which bank holidays are listed, and after every review day. */
const LATE = '2029-01-01'

const PLANTED: readonly (readonly [what: string, edit: Edit, line: string])[] = [
  [
    'a stale fact',
    ['forces/gwent.yaml', '    review-by: "2027-02-24"\n    area', '    review-by: ▸"2027-02-24"\n    area'],
    'The review of Cyfannol Women\'s Aid exploitation support service was due on 2027-02-24.  Check it again, then set "checked" and "review-by".'
  ],
  [
    'expired bank holidays',
    ['bank-holidays.yaml', 'known-until: "2028-12-31"', 'known-until: ▸"2028-12-31"'],
    'The bank holidays are known until 2028-12-31, which is past.  National editor: in bank-holidays.yaml add to each of the three lists the days from 2029-01-01 on that GOV.UK has announced, then move "known-until".'
  ],
  [
    'a local service for a force that is not known',
    ['forces/gloucestershire.yaml', 'also-in: [wiltshire]', 'also-in: [▸wiltsshire]'],
    'There is no force "wiltsshire".  Did you mean "wiltshire"? Use the name of a file in forces/.'
  ],
  [
    'a number from the do-not-use list',
    ['forces/west-yorkshire.yaml', 'number: "0113 243 0036"', 'number: ▸"0800 77 66 00"'],
    '0800 77 66 00 is on the do-not-use list: Old FRANK number.  Use the number that replaced it, or remove it.'
  ],
  [
    'overlapping spans',
    ['services/galop.yaml', 'open: "Mo-Th 10:00-20:30;', 'open: ▸"Mo-Th 10:00-15:00,14:00-20:30;'],
    'Two spans of "10:00-15:00,14:00-20:30" overlap.  Join them into one, or correct a time.'
  ],
  [
    'bad hours',
    ['services/num.yaml', 'open: "Mo-Fr 09:00-17:00;', 'open: ▸"Mo-Fr 9-5;'],
    '"Mo-Fr 9-5" has the wrong format for opening hours.  Write it like "Mo-Fr 09:00-17:00; PH off", or "24/7".'
  ]
]

for (const [what, edit, line] of PLANTED)
  test(`planted errors: ${what}: caught, with place and fix`, () => {
    const { texts, places } = broken(edit)
    const { errors, warnings } = checkTexts(texts, LATE)
    expect([...errors, ...warnings].map(formatDiagnostic)).toContain(`${places[0]}  ${line}`)
  })

test('planted errors: all are caught in one run', () => {
  const { texts, places } = broken(...PLANTED.map(([, edit]) => edit))
  const { errors, warnings } = checkTexts(texts, LATE)
  const told = [...errors, ...warnings].map(formatDiagnostic)
  const missed = places.filter(place => !told.some(line => line.startsWith(`${place}  `)))
  expect(missed).toEqual([])
  expect(places).toHaveLength(PLANTED.length)
})
