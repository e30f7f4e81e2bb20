// @module-tag slow
import { expect, test } from 'vitest'
import { attackByFiles, faultsOf } from './files.ts'

test('attack by files: what throws, and what repeats hidden characters, is reported', async () => {
  const throws = { open: () => JSON.parse('{') as never }
  expect(await faultsOf(throws, '')).toEqual([expect.stringContaining('throws "SyntaxError')])
  expect(await faultsOf({ open: damaged => [damaged] }, 'a\u202e')).toEqual([
    'the check repeats what cannot be seen'
  ])
  expect(await faultsOf({ open: () => ['This file cannot be read as a zip.'] }, '')).toEqual([])
})

test('attack by files: each attempt comes to its end, and is counted', async () => {
  let count = 0
  expect(await attackByFiles(12, 1, () => count++)).toEqual([])
  expect(count).toBe(12)
})
