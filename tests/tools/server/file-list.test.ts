import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listOf, readList } from '../../../tools/server/file-list.ts'
import { NOT_SERVED } from '../../../tools/server/server-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'file-list-'))
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(join(folder, 'training'))
for (const name of [...NOT_SERVED, 'b.js', 'b.js.br', 'b.js.gz', 'training/a.js'])
  writeFileSync(join(folder, name), 'abc')

/** From FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('file list: holds every file of the site, sorted, no compressed copy, and nothing outside it', () => {
  expect(listOf(folder)).toBe(`${ABC}  b.js\n${ABC}  training/a.js\n`)
})

test('file list: reads back what was written, also with Windows line ends', () => {
  const files = [
    { hash: ABC, path: 'b.js' },
    { hash: ABC, path: 'training/a.js' }
  ]
  expect(readList(listOf(folder))).toEqual(files)
  expect(readList(listOf(folder).replaceAll('\n', '\r\n'))).toEqual(files)
})

test('file list: a malformed line is refused and named', () => {
  expect(() => readList(`${ABC}  b.js\nabc  c.js\n`)).toThrow('This line is not a hash and a path: abc  c.js')
})
