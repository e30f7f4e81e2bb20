import { expect, test } from 'vitest'
import { formatDay } from '../../../../src/live/i18n/format.ts'

test('dates: formatted the same on every machine', () => {
  expect(formatDay(20_781)).toBe('24 November 2026')
})
