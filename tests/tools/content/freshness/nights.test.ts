import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { checkTexts, withEdit } from '../../../support/content.ts'

const galop = 'services/galop.yaml'

const askedAbout = (open: string, confirmed = false) =>
  checkTexts(
    withEdit(
      galop,
      'open: "Mo-Th 10:00-20:30; Fr 10:00-16:30; PH unknown"\n    confirmed: false',
      `open: "${open}"\n    confirmed: ${confirmed}`
    )
  )
    .warnings.map(formatDiagnostic)
    .filter(line => line.includes('at night and never by day'))

test('nights: hours with opening and closing swapped are asked about, in words', () => {
  expect(askedAbout('Mo-Fr 09:00-21:00; PH off')).toEqual([])
  expect(askedAbout('Mo-Fr 21:00-09:00; PH off')).toEqual([
    'services/galop.yaml:12:11  Galop (phone) answers at night and never by day: Monday to Friday, 9pm to 9am. Bank holidays: closed  If opening and closing were swapped, swap them back. If it is right, ask them, then set "confirmed: true".'
  ])
})

test('nights: a line that is open on one day, or may be, is not asked about', () => {
  expect(askedAbout('Mo-Fr 18:00-24:00; Sa,Su 00:00-24:00; PH unknown')).toEqual([])
  expect(askedAbout('Mo-Su 18:00-24:00, Mo-Su 09:00-18:00 unknown; PH unknown')).toEqual([])
})

test('nights: hours that somebody confirmed are not asked about', () => {
  expect(askedAbout('Mo-Fr 21:00-09:00; PH off', true)).toEqual([])
})
