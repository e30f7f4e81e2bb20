import { expect, test } from 'vitest'
import { formatRelativeDays } from '../../../../machines/training/facts/relative-days.ts'

test.each([
  [0, 'today'],
  [-1, 'yesterday'],
  [1, 'tomorrow'],
  [-59, '59 days ago'],
  [-60, '2 months ago'],
  [92, 'in 3 months'],
  [-800, '26 months ago']
])('relative days: %i is "%s"', (days, said) => {
  expect(formatRelativeDays(days)).toBe(said)
})
