import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../../../tools/content/sign-off/pack.ts'

test('packed section: it comes out as it went in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(unpack(pack(value))).toEqual({ holds: JSON.parse(JSON.stringify(value)) })
    })
  )
})

test('packed section: it is one line that YAML takes for text', () => {
  expect(pack({ name: 'Näme: "x"\n' })).toMatch(/^[A-Za-z0-9+/]+=*$/)
})

test.each([
  [400_000, true],
  [600_000, false],
  [4_000_000, false]
])('packed section: one of %i letters is unpacked: %s', (letters, isUnpacked) => {
  expect(unpack(pack('x'.repeat(letters))) !== undefined).toBe(isUnpacked)
})

test.each(['', 'q1Y=', 'not base 64', 'AAAA'])('packed section: %j is none', text => {
  expect(unpack(text)).toBe(undefined)
})
