// @module-tag slow
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { fixtureTexts, withEdit } from '../../../support/content.ts'
import { applyCsv, applyTo, fillSheet, RIGHT, rowAt, type Table, toCsv } from '../ring-round/fill-sheet.ts'

const TARA = 'services/tara.yaml phone'
const NUM = 'services/num.yaml phone'

/** The signs of windows-1252 from 0x80 on, with spaces where it has none. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const answers = {
  [TARA]: { ...RIGHT, numberRight: 'no', rightNumber: '0141 276 7725' },
  [NUM]: {
    ...RIGHT,
    hoursRight: 'no',
    rightHours: 'Mo-Fr 10:00-17:00; PH off',
    remarks: `Café: ${WINDOWS_SIGNS}`
  }
}
const table = fillSheet(answers)
const plain = applyTo(fixtureTexts, table)

const withCells = (name: keyof typeof COLUMNS, change: (cell: string) => string): Table =>
  table.map(row => ({ ...row, [COLUMNS[name]]: change(row[COLUMNS[name]] ?? '') }))

const withRows = (change: (row: [string, string][]) => [string, string][]) =>
  toCsv(table.map(row => Object.fromEntries(change(Object.entries(row)))))

const withDay = (day: string) => toCsv(withCells('rungOn', cell => (cell === '' ? '' : day)))
const lines = toCsv(table).split('\r\n')
const EMPTY = ','.repeat(Object.keys(COLUMNS).length - 1)

const parted = (delimiter: string, rest: object = {}) => Papa.unparse([...table], { delimiter, ...rest })
const withTabs = parted('\t')

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

/** What a program without Unicode saves: a question mark for all that it does not know. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, sign => {
    const at = sign === ' ' ? -1 : WINDOWS_SIGNS.indexOf(sign)
    if (at >= 0) return 0x80 + at
    return sign > 'ÿ' ? 0x3f : sign.charCodeAt(0)
  })

describe('sheet encoding: the answers are the same if saved', () => {
  test.each<[string, string | Uint8Array]>([
    ['as Unicode text of Excel, with tabs', utf16(withTabs)],
    ['as Unicode text with the bytes the other way round', utf16(withTabs).swap16()],
    ['by a program without Unicode', windows1252(toCsv(table))],
    ['with a line for Excel that names the semicolon', `sep=;\n${parted(';')}`],
    ['with such a line after the mark of its encoding', `\ufeffSEP=,\r\n${toCsv(table)}`],
    ['with such a line, saved again as a row', `"sep=;"${';'.repeat(9)}\r\n${parted(';')}`],
    [
      'with spaces around its headings',
      withRows(row => row.map(([name, cell]) => [`  ${name}\u00a0`, cell]))
    ],
    [
      'with the mark of its encoding, and a letter that broke on the way',
      Buffer.from(`\ufeff${toCsv(withCells('for', () => 'A\0'))}`).map(byte => byte || 0xff)
    ],
    ['with line endings of an old Mac', lines.join('\r')],
    ['with semicolons', parted(';')],
    ['with empty rows at its end', [...lines, EMPTY, EMPTY, '', ''].join('\r\n')],
    ['without the empty cells at the end of a row', lines.map(line => line.replace(/,+$/, '')).join('\r\n')],
    ['with a number as the sheet has it', toCsv(withCells('rightNumber', cell => cell && `tel. ${cell}`))],
    ['with a day as it is written here', withDay('01/12/2026')],
    ['with a day without its zeros', withDay('1/12/2026')],
    ['with a day of a short year', withDay('01/12/26')],
    ['with other words for yes and no', toCsv(withCells('numberRight', cell => ` ${cell.toUpperCase()} `))],
    ['with a letter for yes and no', toCsv(withCells('hoursRight', cell => cell.charAt(0)))],
    ['with the rows of those alone who were rung', toCsv(table.filter(row => row[COLUMNS.rungOn] !== ''))],
    ['with its columns in another order', withRows(row => row.reverse())],
    ['with columns of their own', toCsv(table.map((row, at) => ({ '': 'x', ...row, 'Who rings': `${at}` })))],
    ['with notes under the headings of nothing', toCsv(table.map(row => ({ ...row, '': 'Ring, again' })))]
  ])('%s', (_, sheet) => {
    const applied = applyCsv(fixtureTexts, sheet)
    expect(applied.refused).toEqual([])
    expect([applied.texts, applied.remarks]).toEqual([plain.texts, plain.remarks])
  })
})

test('sheet encoding: the separator line for Excel is not counted as a row', () => {
  const wrong = `sep=,\r\n${toCsv(fillSheet({ [NUM]: { ...RIGHT, rungOn: '' } }))}`
  expect(applyCsv(fixtureTexts, wrong).refused[0]).toMatch(new RegExp(`^Row ${rowAt(NUM)} \\(`))
})

test('sheet encoding: text over several lines matches with any line ends', () => {
  const texts = withEdit(
    'services/tara.yaml',
    'open: "24/7"\n    confirmed: true',
    'words: "Days.\\nNights."\n    confirmed: false'
  )
  const sheet = toCsv(fillSheet({ [TARA]: RIGHT }, texts)).replace('Days.\nNights.', 'Days.\r\nNights.')
  expect(sheet).toContain('Days.\r\nNights.')
  expect(applyCsv(texts, sheet)).toEqual(applyTo(texts, fillSheet({ [TARA]: RIGHT }, texts)))
})

test('sheet encoding: empty rows above do not change a row number', () => {
  const wrong = toCsv(fillSheet({ [NUM]: { ...RIGHT, rungOn: '' } })).split('\r\n')
  const row = wrong.findIndex(line => line.startsWith(NUM)) + 1
  const { refused } = applyCsv(fixtureTexts, wrong.toSpliced(2, 0, EMPTY, '').join('\r\n'))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatch(new RegExp(`^Row ${row + 2} \\(`))
})
