import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { exportDirectory, readDirectory } from '../../../../tools/editorial/directories/directory-file.ts'
import { FIELDS } from '../../../../tools/editorial/directories/fields.ts'
import { realTexts, withEdit } from '../../../support/content.ts'
import { compared, rowsIn, sourcesOf } from './directory.ts'

describe('a sheet of services', () => {
  test('it is read with tabs and empty lines, and headings in any case', () => {
    const [row] = rowsIn('name\t TELEPHONE \n\n\t\t\nOpen Road\t01622 690690\n')
    expect([row?.cells.name, row?.cells.phone]).toEqual(['Open Road', '01622 690690'])
  })

  test('rows are counted as a spreadsheet counts them, and columns called as the sheet calls them', () => {
    const [, second] = rowsIn('Name,Tel\nOne,1\nTwo,2')
    expect([second?.at, second?.called.phone, second?.called.needs]).toEqual(['Row 3', 'Tel', undefined])
  })

  test.each([
    ['', 'The first row must hold the headings'],
    ['Telephone\n01622 690690', 'The first row must hold the headings'],
    ['{', 'The first row must hold the headings'],
    ['Name\n', 'The sheet has no row below its headings.'],
    [`Name\n${'A\n'.repeat(2_001)}`, 'There are more than 2000 services']
  ])('%.20j is refused in a sentence', (text, problem) => {
    expect(readDirectory(text)).toEqual({ problem: expect.stringContaining(problem) })
  })
})

test('directories: a sheet saved by an old Windows is read as one that was pasted', () => {
  const pasted = 'Name,Tel\nCafé,01634 111222'
  const saved = Uint8Array.from(pasted, letter => letter.charCodeAt(0))
  for (const directory of [pasted, saved]) expect(rowsIn(directory)[0]?.cells.name).toBe('Café')
})

test('directories: a spreadsheet file is refused, with how to save it', () => {
  expect(readDirectory(zipSync({ 'a.xml': strToU8('x') }))).toEqual({
    problem: expect.stringContaining('save it as CSV')
  })
})

test('directories: more than a browser can hold is refused', () => {
  expect(readDirectory('x'.repeat(20_000_001))).toEqual({
    problem: 'This is too large: import a part of it.'
  })
})

const csvOf = (texts = realTexts) => exportDirectory(sourcesOf(texts)).csv

const tableOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\ufeff', ''), { header: true }).data

describe('services as CSV', { tags: ['slow'] }, () => {
  test('each confirmed service is a row under the headings of the sheet, with its hours in quotes', () => {
    const table = tableOf(csvOf())
    expect(Object.keys(table[0] ?? {})).toEqual(Object.values(FIELDS).map(({ heading }) => heading))
    const samaritans = table.find(row => row[FIELDS.name.heading] === 'Samaritans')
    expect([samaritans?.[FIELDS.phone.heading], samaritans?.[FIELDS['phone hours'].heading]]).toEqual([
      'tel. 116 123',
      '"24/7"'
    ])
  })

  test('what is held, to be checked first, not confirmed, or the emergency number is not in it', () => {
    const ids = tableOf(csvOf()).map(row => row[FIELDS.id.heading])
    const wanted = sourcesOf(realTexts).serviceEntries.filter(
      ({ id, value }) => value.status === 'show' && value.phone?.confirmed === true && id !== 'emergency-999'
    )
    expect(ids).toEqual(wanted.map(({ id }) => id))
  })

  test('hours that nobody confirmed are left out', () => {
    const galop = tableOf(csvOf()).find(row => row[FIELDS.id.heading] === 'galop')
    expect([galop?.[FIELDS.phone.heading], galop?.[FIELDS['phone hours'].heading]]).toEqual([
      'tel. 0800 999 5428',
      ''
    ])
  })

  test('no cell begins as a formula does', () => {
    const texts = withEdit('services/galop.yaml', '\nname: Galop\n', '\nname: "=HYPERLINK(1)"\n', realTexts)
    const cells = tableOf(csvOf(texts)).flatMap(row => Object.values(row))
    expect(cells).toContain("'=HYPERLINK(1)")
    expect(cells.filter(cell => /^[=+\-@|]/.test(cell))).toEqual([])
  })

  test('taken in again it says of each service that nothing differs', () => {
    const kinds = compared(rowsIn(csvOf()), realTexts).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['same']))
  })
})
