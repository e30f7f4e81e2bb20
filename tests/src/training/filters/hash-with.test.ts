import { expect, test } from 'vitest'
import { hashWith } from '../../../../src/training/filters/hash-with.ts'

test('hashWith changes some parameters of an address and keeps the rest', () => {
  const current = new URLSearchParams('force=kent&state=due')
  expect(hashWith('facts', current, { state: undefined, need: 'housing' })).toBe(
    '#facts?force=kent&need=housing'
  )
  expect(hashWith('facts', current, { state: undefined, force: undefined })).toBe('#facts')
})
