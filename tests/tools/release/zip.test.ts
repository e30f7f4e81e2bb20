import { expect, test } from 'vitest'
import { timeOf, zipOf } from '../../../tools/release/zip.ts'

test('zip: unpacked files are readable by all, and writable by their owner', () => {
  const zip = Buffer.from(
    zipOf('checklist-1', new Map([['README.txt', Buffer.from('Read this.')]]), timeOf('2026-11-24', 1))
  )
  // The central directory: made by Unix, with the file's mode in the upper half of its attributes
  // (APPNOTE 4.4).
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  expect([zip[at + 5], zip.readUInt32LE(at + 38) >>> 16]).toEqual([3, 0o100644])
})

test('zip: two releases of one day, a draft, and what replaces each have times that zip can tell apart: two seconds', () => {
  const files = new Map(['site/sw.js', 'withdrawn/site/sw.js'].map(path => [path, Buffer.from('')]))
  const times = [timeOf('2026-11-24', 1), timeOf('2026-11-24', 1, true), timeOf('2026-11-24', 2)].flatMap(
    mtime => {
      const zip = Buffer.from(zipOf('', files, mtime))
      const second = zip.indexOf(Buffer.from([0x50, 0x4b, 3, 4]), 4)
      // The time in each file's header (APPNOTE 4.3.7).
      return [0, second].map(at => zip.readUInt16LE(at + 10))
    }
  )
  expect(new Set(times).size).toBe(6)
})
