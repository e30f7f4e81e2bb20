// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf } from '../../../../machines/text/format.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, withEdit } from '../../../support/content.ts'
import { lineIn, linesIn, RUNG, ring, TODAY, taken } from './ring.ts'

const keys = linesIn(fixtureTexts).map(({ key }) => key)
/** Keys of one service's lines differ only in the last word. */
const serviceOf = (key: string) => key.split(' ').slice(0, -1).join(' ')

const checkedOnThatDay = (texts: Texts) =>
  linesIn(texts)
    .filter(({ checked }) => checked.on === RUNG)
    .map(({ key }) => key)

const servicesRung = (texts: Texts) =>
  (checkTexts(texts, TODAY).sources.serviceEntries ?? [])
    .filter(({ value }) => value.checked.how === 'rung')
    .map(({ id, yaml, force }) => (force === undefined ? yaml.file : `${yaml.file} ${id}`))

const RUNS = Number(process.env.FUZZ_RUNS ?? 4)
const SLOW = { timeout: 300_000 + RUNS * 2_000 }

test(
  'ring round: whichever lines are checked, content stays sound and only services with all lines rung count',
  SLOW,
  () => {
    const anyLines = fc.subarray(keys, { maxLength: 12 })
    fc.assert(
      fc.property(anyLines, rung => {
        const calls = (lines: readonly string[]) => lines.map(key => [key] as const)
        const texts = taken(fixtureTexts, calls(rung))
        const { errors, compiled } = checkTexts(texts, TODAY)
        expect([errors, compiled === undefined]).toEqual([[], false])
        const whole = keys.filter(key =>
          keys.every(other => serviceOf(other) !== serviceOf(key) || rung.includes(other))
        )
        expect(checkedOnThatDay(texts).toSorted()).toEqual(rung.toSorted())
        expect(new Set(servicesRung(texts))).toEqual(new Set(whole.map(serviceOf)))
        expect(taken(texts, calls(rung))).toEqual(texts)
        expect(taken(fixtureTexts, calls(rung.toReversed()))).toEqual(texts)
      }),
      { numRuns: RUNS, examples: [[[]], [['services/crimestoppers.yaml text']]] }
    )
  }
)

const NUMBER = '0300 123 7123'
/** The fixture with two lines that share a number. */
const shared = withEdit(
  'services/suzy-lamplugh.yaml',
  '"020 7091 0014"',
  `"${NUMBER}"\n  sharesNumber: true`,
  withEdit('forces/gwent.yaml', '"03300 564456"', `"${NUMBER}"\n      sharesNumber: true`)
)

test('ring round: a wrong number is never built, and is banned unless another line has it', SLOW, () => {
  const found = fc.constantFrom('replaced', 'wrong')
  const line = fc.constantFrom(...linesIn(shared).filter(({ number }) => number !== undefined))
  fc.assert(
    fc.property(line, found, ({ key, number = '' }, how) => {
      const rightNumber = how === 'wrong' ? '' : '0161 496 0123'
      const { texts: changed, refused } = ring(shared, key, { isRight: false, rightNumber })
      const isShared = linesIn(shared).filter(other => other.number === number).length > 1
      expect(refused.length > 0).toBe(isShared && how === 'wrong')
      fc.pre(refused.length === 0)
      const texts = new Map([...shared, ...changed])
      const { compiled, sources } = checkTexts(texts)
      if (how === 'wrong') expect(compiled).toBeUndefined()
      else expect(lineIn(texts, key).number).toBe(rightNumber)
      const banned = sources['do-not-use.yaml']?.value.numbers.map(({ digits }) => digits)
      expect(banned?.includes(digitsOf(number))).toBe(!isShared)
    }),
    { numRuns: RUNS * 4 }
  )
})
