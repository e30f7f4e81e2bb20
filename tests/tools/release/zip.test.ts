import { unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { checksumsOf, zipOf } from '../../../tools/release/zip.ts'

afterEach(() => vi.useRealTimers())

const bytes = (text: string) => Buffer.from(text)
const files = [
  ['site/index.html', bytes('<p>Words</p>'.repeat(50))],
  ['README.txt', bytes('Read this.')],
  ['site/.htaccess', bytes('Options -Indexes')]
] as const

const zipped = (order: readonly (readonly [string, Uint8Array])[] = files) =>
  zipOf('checklist-1', new Map(order), '2026-11-24')

test('zip: holds every file in one folder, sorted by name, and is the same in any order and at any time', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T09:00Z') })
  const sooner = zipped()
  vi.setSystemTime(new Date('2027-03-01T15:00Z'))
  expect(zipped([...files].reverse())).toEqual(sooner)
  const names = ['README.txt', 'site/.htaccess', 'site/index.html']
  expect(Object.keys(unzipSync(sooner))).toEqual(names.map(name => `checklist-1/${name}`))
})

test('zip: unpacked files are readable by all, and writable by their owner', () => {
  const zip = Buffer.from(zipped())
  // The central directory: made by Unix, and the bits of the file in the upper half of its attributes
  // (APPNOTE 4.4).
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  expect([zip[at + 5], zip.readUInt32LE(at + 38) >>> 16]).toEqual([3, 0o100644])
})

test('zip: the list of hashes has the format of sha256sum', () => {
  expect(
    checksumsOf(
      new Map([
        ['b', bytes('')],
        ['a c', bytes('abc')]
      ])
    )
  ).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a c\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n'
  )
})
