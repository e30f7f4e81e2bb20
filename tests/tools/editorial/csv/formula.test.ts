import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { escapeFormula, unescapeFormula } from '../../../../tools/editorial/csv/formula.ts'

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
const BREAKS = ['\t', '\r', '\n']
const UNSEEN = [' ', '\u00a0', '\u0000', '\u001b', '\u0085', '\u200b', '\ufeff']

/** Tells what a spreadsheet may run, without the product's own pattern. */
const beginsLikeAFormula = (cell: string): boolean => {
  const seen = [...cell].find(character => ![...BREAKS, ...UNSEEN].includes(character))
  return BREAKS.includes(cell.charAt(0)) || SIGNS.includes(seen ?? '')
}

const cell = fc.string({
  unit: fc.constantFrom(...SIGNS, ...BREAKS, ...UNSEEN, "'", "'", '"', ',', ';', 'a', '1', 'é'),
  maxLength: 8
})

test('formula escape: no cell begins like a formula, and each is restored', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(cell, before => {
      expect(beginsLikeAFormula(escapeFormula(before))).toBe(false)
      expect(unescapeFormula(escapeFormula(before))).toBe(before)
    }),
    { numRuns: 5_000 }
  )
})

test('formula escape: rows of any cells survive a CSV file', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), rows => {
      const sheet = Papa.unparse(
        rows.map(row => row.map(escapeFormula)),
        { quotes: true, newline: '\r\n' }
      )
      const read = Papa.parse<string[]>(sheet, { delimiter: ',', newline: '\r\n' }).data
      expect(read.map(row => row.map(unescapeFormula))).toEqual(rows)
    }),
    { numRuns: 500 }
  )
})

test.each([...SIGNS, ...BREAKS])(
  'formula escape: a cell that begins with %j is marked as text',
  character => {
    expect(escapeFormula(`${character}x`)).toBe(`'${character}x`)
  }
)

test.each(['24 hours', "'s-Hertogenbosch", 'a=1', 'a\n=1', '', "''", '"=1"'])(
  'formula escape: %j stays as it is',
  before => {
    expect(escapeFormula(before)).toBe(before)
    expect(unescapeFormula(before)).toBe(before)
  }
)
