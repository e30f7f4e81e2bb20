// @module-tag promise
import { expect, test } from 'vitest'
import { needCombinations } from '../../../machines/training/outcomes/combinations.ts'
import { FIRST_DAY, FORCES, settingIn } from '../../support/every-setting.ts'
import { firstFew, lawsBrokenFor, raisedAs } from '../../support/laws.ts'

const combinations = needCombinations()

/** No force and each force once: all of an outcome but the contacts that come first is the same there at any time. */
const inEachForce = FORCES.map(force => settingIn(force, { day: FIRST_DAY, minute: 0 }))

test('promise 2, outcome laws: hold for every need, pair and triple in every force', {
  timeout: 600_000
}, () => {
  const broken = inEachForce.flatMap((setting, index) =>
    firstFew(
      combinations.flatMap(({ needs }) => lawsBrokenFor(raisedAs(needs), setting)),
      FORCES[index] ?? 'no force'
    )
  )
  expect(broken).toEqual([])
  expect(combinations.length).toBeGreaterThan(1_500)
})
