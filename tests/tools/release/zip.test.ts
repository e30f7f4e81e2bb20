import { afterEach, expect, test, vi } from 'vitest'
import { zipOf } from '../../../tools/release/zip.ts'

afterEach(() => vi.useRealTimers())

const bytes = (text: string) => Buffer.from(text)
const files = [
  ['site/index.html', bytes('<p>Words</p>'.repeat(50))],
  ['README.txt', bytes('Read this.')],
  ['site/.htaccess', bytes('Options -Indexes')]
] as const

const zipped = (order: readonly (readonly [string, Uint8Array])[] = files) =>
  zipOf('checklist-1', new Map(order), '2026-11-24')

test('zip: unpacked files are readable by all, and writable by their owner', () => {
  const zip = Buffer.from(zipped())
  // The central directory: made by Unix, and the bits of the file in the upper half of its attributes
  // (APPNOTE 4.4).
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  expect([zip[at + 5], zip.readUInt32LE(at + 38) >>> 16]).toEqual([3, 0o100644])
})
