import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readServiceSheet } from '../../../../tools/editorial/directories/csv.ts'
import { readDirectory } from '../../../../tools/editorial/directories/requests.ts'
import { sheetOf } from '../../../../tools/editorial/ring-round/sheet.ts'
import { compiledOf, fixtureTexts, TODAY } from '../../../support/content.ts'
import { compared, rowsIn, sourcesOf } from './directory.ts'

describe('a sheet of services', () => {
  test.each([
    ['tabs, as copied from a spreadsheet', 'name\t TELEPHONE \nOpen Road\t01622 690690'],
    ['empty lines', 'Name,Telephone\n\n,,\nOpen Road,01622 690690\n']
  ])('it is read with %s', (_, text) => {
    const [row] = rowsIn(readServiceSheet(text))
    expect([row?.cells.name, row?.cells.phone]).toEqual(['Open Road', '01622 690690'])
  })

  test('rows are counted as a spreadsheet counts them, and columns called as the sheet calls them', () => {
    const [, second] = rowsIn(readServiceSheet('Name,Tel\nOne,1\nTwo,2'))
    expect([second?.at, second?.called('phone'), second?.called('needs')]).toEqual(['Row 3', 'Tel', 'Needs'])
  })

  test('the sheet to ring by is one too', () => {
    const sheet = sheetOf(sourcesOf(), TODAY, compiledOf(fixtureTexts).content.screens.opening)
    const kinds = compared(rowsIn(readServiceSheet(sheet))).map(({ kind, at }) => `${at} ${kind}`)
    expect(kinds.filter(kind => kind.endsWith('same')).length).toBeGreaterThan(5)
    expect(kinds.filter(kind => /new|changed/.test(kind))).toEqual([])
  })

  test.each([
    ['', 'The first row must hold the headings'],
    ['Telephone\n01622 690690', 'The first row must hold the headings'],
    ['Name\n', 'The sheet has no row below its headings.'],
    [`Name\n${'A\n'.repeat(2_001)}`, 'The sheet has more than 2000 rows']
  ])('%.20j is refused in a sentence', (text, problem) => {
    expect(readServiceSheet(text)).toEqual({ problem: expect.stringContaining(problem) })
  })
})

test.each([
  ['a sheet that was pasted', 'Name,Tel\nCafé,01634 111222'],
  ['JSON that was pasted', ' [{ "name": "Café" }]'],
  ['a sheet saved as UTF-8', strToU8('Name;Tel\nCafé;01634 111222')],
  [
    'a sheet saved by an old Windows',
    Uint8Array.from('Name,Tel\r\nCaf\xe9,01634 111222', letter => letter.charCodeAt(0))
  ],
  ['JSON with a mark of its encoding', strToU8('\ufeff{ "contents": [{ "name": "Café" }] }')]
])('directories: %s is known for what it is', (_, directory) => {
  expect(rowsIn(readDirectory(directory, TODAY))[0]?.cells.name).toBe('Café')
})

test('directories: a spreadsheet file is refused, with how to save it', () => {
  expect(readDirectory(zipSync({ 'a.xml': strToU8('x') }), TODAY)).toEqual({
    problem: expect.stringContaining('save it as CSV')
  })
})

test('directories: more than a browser can hold is refused', () => {
  expect(readDirectory('x'.repeat(20_000_001), TODAY)).toEqual({
    problem: 'This is too large: import a part of it.'
  })
})
