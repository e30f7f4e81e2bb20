import { expect, test } from 'vitest'
import { fill } from '../../machines/fill.ts'

test('fill: placeholders are filled in, and one without a value stays', () => {
  expect(fill('Change: {question} {other}', { question: 'Why?' })).toBe('Change: Why? {other}')
})
