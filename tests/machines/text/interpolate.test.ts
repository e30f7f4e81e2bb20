import { expect, test } from 'vitest'
import { interpolate } from '../../../machines/text/interpolate.ts'

test('fill: placeholders are filled in, and one without a value stays', () => {
  expect(interpolate('Change: {question} {other}', { question: 'Why?' })).toBe('Change: Why? {other}')
})
