// @module-tag promise
import { expect, test } from 'vitest'
import { isGrave, NEEDS } from '../../../machines/content/vocabulary.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { needCombinations } from '../../../machines/training/outcomes/combinations.ts'
import { FIRST_DAY, FORCES, settingIn } from '../../support/every-setting.ts'
import { firstFew, lawsBrokenFor, raisedAs } from '../../support/laws.ts'
import { areaNamed, content, inLondon } from '../../support/setting.ts'

const combinations = needCombinations()

/**
 * No force and each force. Apart from the contacts that come first, which `every-setting.law.ts` checks, an
 * outcome depends on the nations, the actions and who is unserved: equal forces are tested once.
 */
const different = [
  ...new Map(
    FORCES.map(force => {
      const setting = settingIn(force, { day: FIRST_DAY, minute: 0 })
      const { area, actions, contacts } = setting
      return [JSON.stringify([area.nations, actions, [...contacts.unserved]]), { force, setting }] as const
    })
  ).values()
]

test('promise 2, outcome laws: hold for every need, pair and triple in every force (U47)', {
  timeout: 600_000
}, () => {
  const broken = different.flatMap(({ force, setting }) =>
    firstFew(
      combinations.flatMap(({ needs }) => lawsBrokenFor(raisedAs(needs), setting)),
      force ?? 'no force'
    )
  )
  expect(broken).toEqual([])
  expect(combinations.length).toBeGreaterThan(1_500)
  expect(different.length).toBeGreaterThanOrEqual(5)
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
