import { expect, test } from 'vitest'
import { matchesQuery } from '../../../../machines/training/facts/query.ts'

test.each([
  ['116 123', '116 123', true],
  ['116123', '116 123', true],
  ['+44 800 999 5428', '0800 999 5428', true],
  ['99', '0800 999 5428', true],
  ['117', '0116 123', false],
  ['SAMÁRITANS', 'Samaritans', true],
  ['gal switch', 'Galop', false],
  ['', 'Galop', true]
])('query: "%s" finds a fact with the text "%s": %s', (query, text, isFound) => {
  expect(matchesQuery([text], query)).toBe(isFound)
})

test('query: each word may be in a text of its own', () => {
  expect(matchesQuery(['Galop', 'Kent'], 'kent galop')).toBe(true)
})
