import { expect, test } from 'vitest'
import { digitsOf, interpolate } from '../../../machines/text/format.ts'

test('phone number: its digits do not depend on its spaces', () => {
  expect(['0800 83 85 87', '0800 838587', '0800838587'].map(digitsOf)).toEqual(Array(3).fill('0800838587'))
})

test('interpolate: placeholders are replaced, and one without a value stays', () => {
  expect(interpolate('Change: {question} {other}', { question: 'Why?' })).toBe('Change: Why? {other}')
})
