import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { fixtureTexts, withoutFile } from '../../../support/content.ts'
import { applyCsv, applyTo, fillSheet, NOTHING, RIGHT, sheetFrom, toCsv } from './fill-sheet.ts'

const TARA = 'services/tara.yaml phone'
const NUM = 'services/num.yaml phone'

test('sheet answers: the second row of the same line is refused', () => {
  const table = fillSheet({ [TARA]: RIGHT })
  const again = [...table, ...table.filter(row => row[COLUMNS.key] === TARA)]
  expect(applyTo(fixtureTexts, again)).toEqual({
    ...NOTHING,
    refused: [
      `Row ${table.length + 2} (TARA (Trafficking Awareness Raising Alliance)): this line is in the sheet twice.`
    ]
  })
})

test('outdated sheet: it is taken if only services not in it have changed', () => {
  const sheet = toCsv(fillSheet({ [NUM]: RIGHT, [TARA]: RIGHT }))
  const { refused, texts } = applyCsv(withoutFile('services/galop.yaml'), sheet)
  expect([refused, texts.size]).toEqual([[], 2])
})

describe('sheet answers: a file that is not a filled sheet is refused, with the fix', () => {
  const headings = Object.values(COLUMNS)
  const without = (missing: readonly string[], found: string) =>
    `The first row must hold the headings of the sheet, and has none of these: ${missing.join('; ')}. It has instead: ${found}. Nothing that was filled in is lost: put each heading back over its column, save the filled sheet as CSV, and try again.`
  const NOT_CSV =
    'This is a spreadsheet file, not CSV. Open it, save it as CSV ("CSV UTF-8" in Excel), and use that file: it has everything that was filled in.'
  const line = headings.map(() => '').join(',')
  const head = toCsv(fillSheet({})).split('\r\n')[0] ?? ''

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', without(headings, 'nothing')],
    ['a letter', 'Dear all,\n\nI rang "everybody.\n', without(headings, '"Dear all"')],
    ['a spreadsheet of today', 'PK\u0003\u0004\u0014\0\u0006\0\u0008\0!\0\ufffd\ufffd', NOT_CSV],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), NOT_CSV],
    ['a page', '<!doctype html>', without(headings, '"<!doctype html>"')],
    [
      'a file that would write to the terminal',
      'a\u001b[2J\u202eb',
      without(headings, '"a<U+001B>[2J<U+202E>b"')
    ],
    ['a long letter', 'x'.repeat(300), without(headings, `"${'x'.repeat(199)}...`)],
    [
      'a sheet without two of its columns',
      toCsv(fillSheet({ [TARA]: RIGHT }))
        .replace(COLUMNS.rungOn, ' Day ')
        .replace(COLUMNS.key, 'Line'),
      without([COLUMNS.key, COLUMNS.rungOn], '"Line"; "Day"')
    ],
    [
      'a sheet with semicolons, without one of its columns',
      sheetFrom().replaceAll('","', '";"').replaceAll(',,', ';;').replace(COLUMNS.rungOn, 'Day'),
      without([COLUMNS.rungOn], '"Day"')
    ],
    [
      'a row with more cells than the headings',
      [head, line, `${line},x`].join('\r\n'),
      'Row 3 cannot be read: it is longer than the headings.'
    ],
    [
      'a quote that does not end',
      [head, line, `"${line}`, line].join('\r\n'),
      'Row 3 cannot be read: Quoted field unterminated.'
    ]
  ])('%s', (_, sheet, problem) => {
    expect(applyCsv(fixtureTexts, sheet)).toEqual({ ...NOTHING, refused: [problem] })
  })
})
