import { expect, test } from 'vitest'
import { isNight } from '../../../machines/hand-over/night.ts'
import { sheetsOf } from '../../../machines/hand-over/sheets.ts'
import { inLondon } from '../../support/sample.ts'

test.each([
  ['20:59', false],
  ['21:00', true],
  ['23:59', true],
  ['00:00', true],
  ['05:59', true],
  ['06:00', false],
  ['12:00', false]
])('at %s: night is %s', (time, night) => {
  expect(isNight(inLondon(`2026-11-25T${time}`))).toBe(night)
})

test.each([
  [0, [0]],
  [6, [6]],
  [7, [6, 1]],
  [13, [6, 6, 1]]
])('%i contacts are on cards of %j', (count, cards) => {
  expect(sheetsOf(Array.from({ length: count })).map(({ length }) => length)).toEqual(cards)
})
