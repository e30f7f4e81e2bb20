import { expect, test } from 'vitest'
import { isNight } from '../../../machines/hand-over/is-night.ts'
import { inLondon } from '../../support/fixture-content.ts'

test.each([
  ['20:59', false],
  ['21:00', true],
  ['23:59', true],
  ['00:00', true],
  ['05:59', true],
  ['06:00', false],
  ['12:00', false]
])('night: at %s it is %s', (time, night) => {
  expect(isNight(inLondon(`2026-11-25T${time}`))).toBe(night)
})
