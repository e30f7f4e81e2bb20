// @module-tag promise
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { outcomeOf, type Setting } from '../../../machines/outcome/outcome.ts'
import { type Combination, needCombinations } from '../../../machines/training/outcomes/combinations.ts'
import { rankingByNeed } from '../../../machines/training/outcomes/contact-rules.ts'
import { everySetting, FIRST_DAY, FORCES, keyOf, LAST_DAY, settingIn } from '../../support/every-setting.ts'
import { firstFew, raisedAs, rowLawsBrokenFor } from '../../support/laws.ts'
import { content } from '../../support/setting.ts'

const groups = everySetting()
const combinations = needCombinations()

/** The needs that general services meet. */
const FOR_ANYBODY: readonly Need[] = ['everyone', 'help-or-support']

const settings = [...groups.values()].map(({ setting, where }) => {
  const rankings = rankingByNeed(setting).map(ranking => `${setting.area.nations} ${ranking}`)
  const general = FOR_ANYBODY.map(need => rankings[NEEDS.indexOf(need)]).join()
  return { setting, where, texts: [general, ...rankings] }
})

/** Numbers for each need's possible contact lists, in order, preceded by those of general services. */
const numbered = ['general', ...NEEDS].map((_, place) => {
  const different = new Set(settings.map(({ texts }) => texts[place]))
  return new Map([...different].map((text, number) => [text, number]))
})

/** The settings with their numbers: equal numbers mean the same contacts for a need in the same order. */
const ranked = settings.map(({ texts, ...one }) => ({
  ...one,
  numbers: texts.map((text, place) => numbered[place]?.get(text) ?? 0)
}))
type Ranked = (typeof ranked)[number]

/**
 * The contacts that come first depend on who meets the needs, and on the general services. @returns a
 * function from a setting to the number of its kind: settings of one kind have the same contacts first.
 */
const kindFor = (needs: readonly Need[]) => {
  const others = needs.filter(need => !FOR_ANYBODY.includes(need)).map(need => NEEDS.indexOf(need) + 1)
  const digits = [0, ...others].map(place => ({ place, base: numbered[place]?.size ?? 1 }))
  expect(digits.reduce((kinds, { base }) => kinds * base, 1)).toBeLessThan(Number.MAX_SAFE_INTEGER)
  // Called three million times: a loop takes a third of the time of `reduce`.
  return ({ numbers }: Ranked): number => {
    let kind = 0
    for (const { place, base } of digits) kind = kind * base + (numbers[place] ?? 0)
    return kind
  }
}

test('promise 2, outcome laws: those of the contacts that come first hold for every need, pair and triple in every force and opening state', {
  timeout: 600_000
}, () => {
  const kinds = combinations.map(({ needs }) => ({ needs, kindOf: kindFor(needs), seen: new Set<number>() }))
  const broken = ranked.flatMap(one =>
    firstFew(
      kinds.flatMap(({ needs, kindOf, seen }) => {
        const kind = kindOf(one)
        if (seen.has(kind)) return []
        seen.add(kind)
        return rowLawsBrokenFor(needs, one.setting).map(law => `${law}: ${needs}`)
      }),
      one.where
    )
  )
  expect(broken).toEqual([])
  expect(groups.size).toBeGreaterThan(50)
})

test('promise 2, every setting: where the same contacts meet the needs, the same contacts come first', () => {
  const firstIn = (needs: readonly Need[], { setting }: Ranked) =>
    setting.contacts.firstOf(needs).first.map(({ id }) => id)
  fc.assert(
    fc.property(fc.constantFrom(...combinations), fc.constantFrom(...ranked), ({ needs }, one) => {
      const kindOf = kindFor(needs)
      const other = ranked.findLast(other => kindOf(other) === kindOf(one))
      expect(other && firstIn(needs, other)).toEqual(firstIn(needs, one))
    }),
    { numRuns: 3_000 }
  )
})

/** Days with unusual opening hours, and the days before and after. */
const UNUSUAL_DAYS = [
  ...Object.values(content.calendar.bankHolidays).flat(),
  ...Object.values(content.calendar.substituted).flat(),
  content.calendar.knownUntil
]
  .flatMap(day => [day - 1, day, day + 1])
  .filter(day => day >= FIRST_DAY && day < LAST_DAY)

const anyMoment = fc.record({
  day: fc.oneof(fc.constantFrom(...UNUSUAL_DAYS), fc.integer({ min: FIRST_DAY, max: LAST_DAY - 1 })),
  minute: fc.nat({ max: 1_439 })
})

test('promise 2, outcome laws: every force has a held group of settings when bank holidays are no longer known', () => {
  const unknown = content.calendar.knownUntil + 1
  const days = Array.from({ length: LAST_DAY - unknown }, (_, index) => unknown + index)
  expect(days.length).toBeGreaterThan(7)
  for (const day of days.slice(0, 7))
    for (const force of FORCES) expect(groups.has(keyOf(settingIn(force, { day, minute: 720 })))).toBe(true)
})

const outcomeIn = ({ needs }: Combination, setting: Setting) => {
  const { unserved, closing, shut: _, ...lists } = outcomeOf(raisedAs(needs), setting)
  return [
    unserved.map(({ raised, instead }) => [raised, instead?.id]),
    closing.map(({ id }) => id),
    ...Object.entries(lists).map(([list, placed]) => [
      list,
      placed.map(({ item, reasons, becauseItAnswers }) => [item.id, reasons, becauseItAnswers])
    ])
  ]
}
test('promise 2, every setting: any force at any minute belongs to a tested group, and has its outcomes', {
  timeout: 600_000
}, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORCES),
      anyMoment,
      fc.constantFrom(...combinations),
      (force, moment, combination) => {
        const setting = settingIn(force, moment)
        const group = groups.get(keyOf(setting))
        if (!group) throw new Error('No group holds this setting.')
        expect(outcomeIn(combination, setting)).toEqual(outcomeIn(combination, group.setting))
      }
    ),
    { numRuns: 1_500 }
  )
})
