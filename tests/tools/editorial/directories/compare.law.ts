// @module-tag slow
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeFormula } from '../../../../tools/editorial/csv/formula.ts'
import type { DirectoryRow } from '../../../../tools/editorial/directories/fields.ts'
import { checkTexts } from '../../../support/content.ts'
import { compared, importAll, inKent, rowsIn } from './directory.ts'

/** Separated by two spaces or a line break. */
const HOSTILE = [
  ...`=HYPERLINK("http://a.example")  +44 1634 111222  '=1+1  @SUM(A1)  -1  |calc  \t=1
<script>alert(1)</script>  &lt;script&gt;  java\u200bscript:alert(1)  <img src=x onerror=alert(1)>
a\u202eb  \u2066x\u2069  \u0000  \ud800  \ufeffx  Pоlice  １２３  $x  {force}  __proto__  constructor
# no comment  : x  - x  &a *a  !!js/function x  "  '  \\  %TAG  | x  > x  [a, b  { a: 1  0909 879 0000
01634 111222  0800 555 111  999  24/7  Mo-Fr 09:00-17:00  Mo-Fr 09:00-17:00; PH off  every other Tuesday
https://a.example/  javascript:alert(1)  data:text/html,x  http://user@a.example  ftp://a.example
A bed for the night.  Open Road  housing; money  nhs  2026-11-24  yes  null  ~  1e3  0x10`.split(/ {2}|\n/),
  'x'.repeat(3_000)
]

const COLUMNS = `Name,Telephone,Opening hours,Website,Description,Needs,Area,Run by
Short name (24 characters at most),What for (5 words at most),Text number,Web chat hours
How to reach it,Cost,Where we read it,Address of that page`.split(/[,\n]/)

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => `${a} ${b}`)
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 40, arbitrary: fc.constant('') }
)
const name = fc.oneof(fc.string({ unit: 'grapheme-ascii', minLength: 3, maxLength: 30 }), cell)
const number = fc.oneof(
  fc.integer({ min: 100_000, max: 999_999 }).map(last => `01634 ${last}`),
  cell
)
const line = fc
  .tuple(name, number, fc.array(cell, { minLength: COLUMNS.length - 2, maxLength: COLUMNS.length - 2 }))
  .map(([first, second, rest]) => [first, second, ...rest])

const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const BAD = /[\p{Bidi_Control}\p{Cc}\p{Cf}\p{Cs}\p{Co}]|<\/?[a-z]|(?:java|vb)script\s*:|data:text\/html/iu

/** Whatever a directory contains, nothing harmful gets into the content. */
const expectHarmless = (rows: readonly DirectoryRow[]) => {
  const after = importAll(rows)
  expect(checkTexts(after).errors).toEqual([])
  const values = inKent(after).map(({ value }) => value)
  const texts = values.flatMap(textsIn)
  expect(texts.filter(text => BAD.test(text))).toEqual([])
  expect(texts.filter(text => escapeFormula(text) !== text)).toEqual([])
  expect(
    values.filter(({ status, phone, website }) => status !== 'held' || phone?.confirmed || website?.confirmed)
  ).toEqual([])
  expect(compared(rows, after).filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual([])
  return values.length
}

describe('500 hostile rows', () => {
  const lines = fc.sample(line, { numRuns: 500, seed: 20261124 })
  const sheets = Array.from({ length: 5 }, (_, at) => lines.slice(at * 100, at * 100 + 100))

  test('none throws, and no formula, script or hidden character comes through', () => {
    const taken = sheets.map(sheet =>
      expectHarmless(rowsIn([COLUMNS, ...sheet].map(row => row.map(quotedCell).join()).join('\n')))
    )
    expect(Math.min(...taken)).toBeGreaterThan(10)
  })
})
