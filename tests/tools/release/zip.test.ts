import { expect, test } from 'vitest'
import { timeOf, zipOf } from '../../../tools/release/zip.ts'

test('zip: unpacked files are readable by all, and writable by their owner', () => {
  const zip = Buffer.from(
    zipOf('checklist-1', new Map([['README.txt', Buffer.from('Read this.')]]), timeOf('2026-11-24', 1))
  )
  // The central directory: made by Unix, and the bits of the file in the upper half of its attributes
  // (APPNOTE 4.4).
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  expect([zip[at + 5], zip.readUInt32LE(at + 38) >>> 16]).toEqual([3, 0o100644])
})

test('zip: two releases of one day have files of different times, which zip can tell apart', () => {
  const [first, second] = [1, 2].map(release => {
    const zip = zipOf('', new Map([['sw.js', Buffer.from('worker')]]), timeOf('2026-11-24', release))
    // The time of the first file (APPNOTE 4.4.6).
    return Buffer.from(zip).readUInt16LE(10)
  })
  expect(first).not.toBe(second)
})
