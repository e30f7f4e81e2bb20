import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { precompress, uncompressedPath } from '../../../tools/server/precompressed.ts'

const folder = mkdtempSync(join(tmpdir(), 'precompressed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LONG = 'Words of a page. '.repeat(500)

test('precompressed copies: each unpacks to its file, and small files and pictures have none', () => {
  for (const name of ['page.html', 'picture.png']) writeFileSync(join(folder, name), LONG)
  writeFileSync(join(folder, 'small.js'), 'f()')
  precompress(folder, ['page.html', 'picture.png', 'small.js'])
  const read = (name: string) => readFileSync(join(folder, name))
  expect(readdirSync(folder).sort()).toEqual([
    'page.html',
    'page.html.br',
    'page.html.gz',
    'picture.png',
    'small.js'
  ])
  expect(brotliDecompressSync(read('page.html.br')).toString()).toBe(LONG)
  expect(gunzipSync(read('page.html.gz')).toString()).toBe(LONG)
  // RFC 1952: the time, which would make each build another.
  expect([...read('page.html.gz').subarray(4, 8)]).toEqual([0, 0, 0, 0])
})

test('precompressed copies: a copy leads back to its file', () => {
  expect(['a.js.gz', 'training/index.html.br', 'sw.js'].map(uncompressedPath)).toEqual([
    'a.js',
    'training/index.html',
    'sw.js'
  ])
})
