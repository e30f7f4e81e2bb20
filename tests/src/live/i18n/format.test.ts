import { expect, test } from 'vitest'
import { formatFullDate } from '../../../../machines/hours/format-date.ts'

test('dates: formatted the same on every machine', () => {
  expect(formatFullDate(20_781)).toBe('24 November 2026')
})
