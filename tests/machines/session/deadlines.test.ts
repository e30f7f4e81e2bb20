import { expect, test } from 'vitest'
import { limitsOf } from '../../../machines/session/deadlines.ts'

test('limits: come from content/times.yaml', () => {
  expect(
    limitsOf({ idleMinutes: 2, warningSeconds: 20, hiddenMinutes: 3, callMinutes: 7, contentLasts: 90 })
  ).toEqual({
    idle: 120_000,
    warning: 20_000,
    hidden: 180_000,
    call: 420_000
  })
})
