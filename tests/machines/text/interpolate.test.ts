import { expect, test } from 'vitest'
import { interpolate } from '../../../machines/text/interpolate.ts'

test('interpolate: placeholders are replaced, and one without a value stays', () => {
  expect(interpolate('Change: {question} {other}', { question: 'Why?' })).toBe('Change: Why? {other}')
})
