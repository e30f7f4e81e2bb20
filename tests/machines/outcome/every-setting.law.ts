import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { type Outcome, outcomeOf, type Setting } from '../../../machines/outcome/outcome.ts'
import {
  type Combination,
  combinationOf,
  needCombinations,
  picks
} from '../../../machines/training/outcomes/combinations.ts'
import { everySetting, FIRST_DAY, FORCES, keyOf, LAST_DAY, settingIn } from '../../support/every-setting.ts'
import { lawsBrokenFor, raisedAs } from '../../support/laws.ts'
import { print } from '../../support/print.ts'
import { content } from '../../support/setting.ts'

const groups = everySetting()
const combinations = needCombinations()

const others = NEEDS.filter(need => need !== 'everyone')
const UP_TO_PAIRS = new Set(
  [0, 1, 2].flatMap(size => picks(others, size)).map(needs => combinationOf(needs).needs.join())
)
const upToPairs = combinations.filter(({ needs }) => UP_TO_PAIRS.has(needs.join()))
const triples = combinations.filter(({ needs }) => !UP_TO_PAIRS.has(needs.join()))

/** Every triple in every group would take minutes. Each is held in one group of five: the next triple in the next group. */
const STEP = 5
const triplesIn = (group: number) => triples.filter((_, triple) => (group + triple) % STEP === 0)

test('outcome laws: hold for every need and pair in every force and opening state, and every triple in every force', {
  timeout: 240_000
}, () => {
  let held = 0
  const broken = [...groups.values()].flatMap(({ setting, where }, group) => {
    const some = triplesIn(group)
    held += upToPairs.length + some.length
    return [...upToPairs, ...some]
      .flatMap(({ needs }) => lawsBrokenFor(raisedAs(needs), setting))
      .slice(0, 3)
      .map(law => `${where[0]}: ${law}`)
  })
  expect(broken).toEqual([])
  expect(upToPairs.length).toBeGreaterThan(250)
  expect(triples.length).toBeGreaterThan(1_000)
  expect(groups.size).toBeGreaterThan(50)
  const settings = [...groups.values()].reduce((sum, { where }) => sum + where.length, 0)
  print(
    `${upToPairs.length} needs and pairs in ${groups.size} groups of ${settings} settings (force and opening state), and ${triples.length} triples in a fifth of the groups each: ${held} outcomes held`
  )
})

test('outcome laws: every force has groups of settings that hold every triple between them', () => {
  const every = [...groups.values()]
  expect(new Set(Array.from({ length: STEP }, (_, group) => triplesIn(group)).flat()).size).toBe(
    triples.length
  )
  for (const force of FORCES) {
    const name = force ?? 'no force'
    const remainders = every.flatMap(({ where }, group) =>
      where.some(one => one.startsWith(`${name} `)) ? [group % STEP] : []
    )
    expect([name, new Set(remainders).size]).toEqual([name, STEP])
  }
})

/** Days on and beside which opening hours are unusual. */
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

test('outcome laws: every force has a held group of settings when bank holidays are no longer known', () => {
  const unknown = content.calendar.knownUntil + 1
  const days = Array.from({ length: LAST_DAY - unknown }, (_, index) => unknown + index)
  expect(days.length).toBeGreaterThan(7)
  for (const day of days.slice(0, 7))
    for (const force of FORCES) expect(groups.has(keyOf(settingIn(force, { day, minute: 720 })))).toBe(true)
})

const outcomeIn = ({ needs }: Combination, setting: Setting) => {
  const { unserved, ...lists } = outcomeOf(raisedAs(needs), setting)
  return [
    unserved.map(({ raised, instead }) => [raised, instead?.id]),
    ...Object.entries(lists).map(([list, placed]: [string, Lists[keyof Lists]]) => [
      list,
      placed.map(({ item, reasons, becauseItAnswers }) => [item.id, reasons, becauseItAnswers])
    ])
  ]
}
type Lists = Omit<Outcome, 'unserved'>

test('every setting: any force at any minute belongs to a tested group, and has its outcomes', {
  timeout: 120_000
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
