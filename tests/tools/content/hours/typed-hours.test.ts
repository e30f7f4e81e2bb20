import { expect, test } from 'vitest'
import { weekOf } from '../../../../tools/content/hours/evaluate.ts'
import { rulesOf } from '../../../../tools/content/hours/syntax.ts'
import {
  hoursAsTyped,
  hoursFromRows,
  readTypedDay,
  readTypedHours,
  rowsOfHours
} from '../../../../tools/content/hours/typed-hours.ts'
import { realTexts } from '../../../support/content.ts'

/** All opening hours in the content. */
const HOURS = [
  ...new Set(
    [...realTexts.values()].flatMap(text => [...text.matchAll(/\bopen: "([^"]+)"/g)].map(m => m[1] ?? ''))
  )
].filter(open => open.includes('PH') || open === '24/7')

const weekAt = (open: string) => {
  const rules = rulesOf(open)
  return 'notARule' in rules ? rules : weekOf(rules)
}

test.each([
  ['Mon-Fri 9am-5pm', 'Mo-Fr 09:00-17:00; PH unknown'],
  ['24 hours', '24/7'],
  ['daily 10-22', 'Mo-Su 10:00-22:00; PH unknown'],
  ['Mon-Fri 9am-5pm, closed bank holidays', 'Mo-Fr 09:00-17:00; PH off'],
  ['9am-5pm Mon-Fri (excluding bank holidays)', 'Mo-Fr 09:00-17:00; PH off'],
  ['7 days a week, 9am to 9pm', 'Mo-Su 09:00-21:00; PH unknown'],
  ['Fri and Sat 6pm-2am, bank holidays 10am-noon', 'Fr,Sa 18:00-02:00; PH 10:00-12:00'],
  ['Mon-Fri 9am-5pm, Wed closed', 'Mo-Fr 09:00-17:00; We off; PH unknown'],
  ['Mon-Fri 9am-5pm, Sat and Sun closed', 'Mo-Fr 09:00-17:00; PH unknown'],
  ['Mon-Fri 9:30-12:30', 'Mo-Fr 09:30-12:30; PH unknown'],
  ['Fri 8:30-16.30', 'Fr 08:30-16:30; PH unknown'],
  ['Mon-Fri 9:30-4:30', undefined],
  ['Mon-Fri 8.30am-4.30', undefined],
  ['Mon 1:30-3:30', undefined],
  ['Tue 6.30-8pm', undefined],
  ['Tue 10.30 to 11.30 p.m.', undefined],
  ['Tue 9.30-5pm', 'Tu 09:30-17:00; PH unknown'],
  ['Mon-Fri 9-5', undefined],
  ['ask for Sue', undefined]
])('hours as people write them: %s', (typed, open) => {
  const read = readTypedHours(typed)
  expect(read.open).toBe(open)
  expect(read.findings).toHaveLength(open === undefined ? 1 : 0)
})

test('hours as people write them: a slip is kept, so that the check can name it', () => {
  expect(readTypedHours('Mon 9am-1pm,12pm-5pm; PH off')).toMatchObject({
    open: 'Mo 09:00-13:00,12:00-17:00; PH off',
    findings: [[expect.stringContaining('overlap'), expect.anything()]]
  })
})

test('hours as people write them: those of the content are read back as they are', () => {
  expect(HOURS.length).toBeGreaterThan(40)
  expect(HOURS.filter(open => readTypedHours(hoursAsTyped(open)).open !== open)).toEqual([])
  expect(HOURS.filter(open => hoursAsTyped(open) === open)).toEqual([])
})

test('rows of days: those of the content mean the same week, and one row changes that day alone', () => {
  const rows = HOURS.flatMap(open => [[open, rowsOfHours(open)] as const])
  // A row is either known or not: a day that is both stays a text.
  expect(rows.filter(([open, row]) => row === undefined && !open.includes(' unknown;'))).toEqual([])
  for (const [open, row] of rows) if (row) expect(weekAt(hoursFromRows(row)), open).toEqual(weekAt(open))
  const night = rowsOfHours('Mo-Fr 18:00-02:00; PH off') ?? []
  expect(night[0]).toBe('18:00-02:00')
  const asRead = night.with(2, '09:00-17:00')
  const written = hoursFromRows(night.with(2, readTypedDay('9am-5pm') ?? ''))
  expect(written).toContain('We 00:00-02:00,09:00-17:00')
  expect([readTypedHours(written).findings, rowsOfHours(written)]).toEqual([[], asRead])
  expect(['closed', '', 'not known', '24 hours', 'ask'].map(readTypedDay)).toEqual([
    'off',
    'off',
    'unknown',
    '00:00-24:00',
    undefined
  ])
})
