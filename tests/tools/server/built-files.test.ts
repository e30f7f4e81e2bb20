import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listOf, readList } from '../../../tools/server/file-list.ts'
import { hashesInBuild, hashesInPage, hashesInSettings } from '../../../tools/server/inline-hashes.ts'
import { precompress } from '../../../tools/server/precompressed.ts'
import { NOT_SERVED, serverFiles } from '../../../tools/server/server-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

describe('file list', () => {
  /** From FIPS 180-2, appendix B.1. */
  const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

  test('holds every file of the site, sorted, no compressed copy, and nothing outside it; and reads back, also with Windows line ends', () => {
    mkdirSync(join(folder, 'training'))
    for (const name of [...NOT_SERVED, 'b.js', 'b.js.br', 'b.js.gz', 'training/a.js']) write(name, 'abc')
    const list = listOf(folder)
    expect(list).toBe(`${ABC}  b.js\n${ABC}  training/a.js\n`)
    const files = ['b.js', 'training/a.js'].map(path => ({ hash: ABC, path }))
    for (const written of [list, list.replaceAll('\n', '\r\n')]) expect(readList(written)).toEqual(files)
  })

  test('with a malformed line is refused, and the line named', () => {
    expect(() => readList(`${ABC}  b.js\nabc  c.js\n`)).toThrow(
      'This line is not a hash and a path: abc  c.js'
    )
  })
})

test('hashes in settings: those of the page, and still those of the build after its page was replaced by the notice of withdrawal', () => {
  const page =
    '<style>a{}</style><script>1</script><script>2</script><script type="application/json">{}</script>'
  const hashes = hashesInPage(page)
  write('index.html', page)
  expect(hashesInSettings(folder)).toEqual(hashes)
  expect(hashes.scripts.length).toBe(2)
  write('_headers', serverFiles(hashes).get('_headers') ?? 'no settings')
  write('index.html', '<p>Withdrawn.</p>')
  expect(hashesInBuild(folder)).toEqual({ scripts: [], styles: [] })
  expect(hashesInSettings(folder)).toEqual(hashes)
})

test('precompressed copies: each unpacks to its file, and small files and pictures have none', () => {
  const long = 'Words of a page. '.repeat(500)
  for (const name of ['page.html', 'picture.png']) write(name, long)
  write('small.js', 'f()')
  precompress(folder, ['page.html', 'picture.png', 'small.js'])
  const read = (name: string) => readFileSync(join(folder, name))
  const copies = ['page.html.br', 'page.html.gz']
  expect(readdirSync(folder).sort()).toEqual(['page.html', ...copies, 'picture.png', 'small.js'])
  expect(brotliDecompressSync(read('page.html.br')).toString()).toBe(long)
  expect(gunzipSync(read('page.html.gz')).toString()).toBe(long)
  // The timestamp (RFC 1952), which would make each build differ.
  expect([...read('page.html.gz').subarray(4, 8)]).toEqual([0, 0, 0, 0])
})
