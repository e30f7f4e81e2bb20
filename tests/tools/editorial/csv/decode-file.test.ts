import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../../tools/editorial/csv/read-csv.ts'

/** The characters of windows-1252 from 0x80 on, with spaces in its gaps. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const HEADINGS = ['Name', 'Number', 'Remarks'] as const
const table = [
  { Name: 'TARA', Number: '0141 276 7725', Remarks: `Café: ${WINDOWS_SIGNS}` },
  { Name: 'Galop, London', Number: '', Remarks: '' }
]
const toCsv = (rows: object[], delimiter = ',') => Papa.unparse(rows, { delimiter, newline: '\r\n' })
const csv = toCsv(table)
const lines = csv.split('\r\n')
const EMPTY = ','.repeat(HEADINGS.length - 1)

const read = (sheet: string | Uint8Array) => {
  const { rows, problem } = readCsv(Buffer.from(sheet), HEADINGS)
  if (problem) return problem
  return rows
    .map(({ cell }) => Object.fromEntries(HEADINGS.map(name => [name, cell(name)])))
    .filter(row => Object.values(row).some(Boolean))
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

/** Encodes as a program without Unicode would: a question mark for each unknown character. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, sign => {
    const at = sign === ' ' ? -1 : WINDOWS_SIGNS.indexOf(sign)
    if (at >= 0) return 0x80 + at
    return sign > 'ÿ' ? 0x3f : sign.charCodeAt(0)
  })

describe('sheet encoding: the cells are the same if saved', () => {
  test.each<[string, string | Uint8Array]>([
    ['as Unicode text of Excel, with tabs', utf16(toCsv(table, '\t'))],
    ['as Unicode text with the bytes the other way round', utf16(toCsv(table, '\t')).swap16()],
    ['by a program without Unicode', windows1252(csv)],
    ['with a line for Excel that names the semicolon', `sep=;\n${toCsv(table, ';')}`],
    ['with such a line after the mark of its encoding', `\ufeffSEP=,\r\n${csv}`],
    ['with such a line, saved again as a row', `"sep=;"${';'.repeat(9)}\r\n${toCsv(table, ';')}`],
    ['with spaces around its headings', csv.replace('Name', '  Name\u00a0')],
    ['with line endings of an old Mac', lines.join('\r')],
    ['with semicolons', toCsv(table, ';')],
    ['with empty rows at its end', [...lines, EMPTY, EMPTY, '', ''].join('\r\n')],
    ['without the empty cells at the end of a row', lines.map(line => line.replace(/,+$/, '')).join('\r\n')],
    ['with columns of their own', toCsv(table.map(row => ({ '': 'x', ...row, 'Who rings': '1' })))]
  ])('%s', (_, sheet) => {
    expect(read(sheet)).toEqual(table.map(row => ({ ...row, Remarks: row.Remarks.trim() })))
  })
})

test('sheet encoding: rows are counted as a spreadsheet counts, without the separator line', () => {
  const { rows } = readCsv(
    Buffer.from(`sep=,\r\n${[lines[0], EMPTY, ...lines.slice(1)].join('\r\n')}`),
    HEADINGS
  )
  expect(rows.map(({ at, cell }) => [at, cell('Name')])).toEqual([
    [2, ''],
    [3, 'TARA'],
    [4, 'Galop, London']
  ])
})

const NOT_CSV =
  'This is a spreadsheet file, not CSV. Open it, save it as CSV ("CSV UTF-8" in Excel), and use that file: it has everything that was filled in.'
const without = (missing: string, found: string) =>
  `The first row must hold the headings of the sheet, and has none of these: ${missing}. It has instead: ${found}. Nothing that was filled in is lost: put each heading back over its column, save the filled sheet as CSV, and try again.`
const ALL = HEADINGS.join('; ')

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', without(ALL, 'nothing')],
  ['a letter', 'Dear all,\n\nI rang "everybody.\n', without(ALL, '"Dear all"')],
  ['a spreadsheet of today', 'PK\u0003\u0004\u0014\0', NOT_CSV],
  ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), NOT_CSV],
  ['a file that would write to the terminal', 'a\u001b[2J\u202eb', without(ALL, '"a<U+001B>[2J<U+202E>b"')],
  ['a long letter', 'x'.repeat(300), without(ALL, `"${'x'.repeat(199)}...`)],
  ['a sheet without one of its columns', csv.replace('Number', 'Digits'), without('Number', '"Digits"')],
  [
    'a row with more cells than the headings',
    `${lines[0]}\r\na,b,c,x`,
    'Row 2 cannot be read: it is longer than the headings.'
  ],
  [
    'a quote that does not end',
    `${lines[0]}\r\n"a,b\r\nc`,
    'Row 2 cannot be read: Quoted field unterminated.'
  ]
])('a file that is not such a sheet is refused, with the fix: %s', (_, sheet, problem) => {
  expect(read(sheet)).toBe(problem)
})
