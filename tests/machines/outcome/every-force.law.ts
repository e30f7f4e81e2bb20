// @module-tag promise
import { expect, test } from 'vitest'
import { isGrave, NEEDS } from '../../../machines/content/vocabulary.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { needCombinations } from '../../../machines/training/outcomes/combinations.ts'
import { FIRST_DAY, FORCES, settingIn } from '../../support/every-setting.ts'
import { firstFew, lawsBrokenFor, raisedAs } from '../../support/laws.ts'
import { areaNamed, content, inLondon } from '../../support/setting.ts'

const combinations = needCombinations()

/** No force and each force once: all of an outcome but the contacts that come first is the same there at any time. */
const inEachForce = FORCES.map(force => settingIn(force, { day: FIRST_DAY, minute: 0 }))

test('promise 2, outcome laws: hold for every need, pair and triple in every force (U47)', {
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

const GRAVE = NEEDS.filter(isGrave)

/** Every set of grave needs. */
const GRAVE_SETS = Array.from({ length: 2 ** GRAVE.length }, (_, bits) =>
  GRAVE.filter((_, at) => bits & (2 ** at))
).filter(({ length }) => length > 0)

test.each(['2026-11-29T03:00', '2026-12-01T14:00'])(
  'promise 2, outcome laws: no grave need of up to six is without its row in any force, at %s',
  at => {
    const broken = FORCES.flatMap(force => {
      const setting = settingOf(content, areaNamed(force), inLondon(at))
      const laws = GRAVE_SETS.flatMap(needs => lawsBrokenFor(raisedAs([...needs, 'everyone']), setting))
      return firstFew(laws, force ?? 'no force')
    })
    expect(broken).toEqual([])
    expect(GRAVE_SETS.length).toBeGreaterThan(100)
  }
)
