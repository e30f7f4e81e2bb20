import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDirectory } from '../../../../tools/editorial/directories/read.ts'
import { TODAY } from '../../../support/content.ts'
import { rowsIn } from './directory.ts'

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
