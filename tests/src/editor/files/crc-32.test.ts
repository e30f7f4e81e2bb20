import { crc32 as ofNode } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../../../src/editor/files/crc-32.ts'

test('CRC-32: it is that of Node', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(crc32(bytes)).toBe(ofNode(bytes))
    })
  )
})
