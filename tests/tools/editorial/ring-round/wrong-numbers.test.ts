// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf } from '../../../../machines/text/digits.ts'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, withEdit } from '../../../support/content.ts'
import { applyTo, type Filled, fillSheet, RIGHT, sheetFrom, tableOf } from './fill-sheet.ts'

const NUMBER = '0300 123 7123'
/** The fixture with a number that two lines have. */
const shared = withEdit(
  'services/suzy-lamplugh.yaml',
  '"020 7091 0014"',
  `"${NUMBER}"\n  sharesNumber: true`,
  withEdit('forces/gwent.yaml', '"03300 564456"', `"${NUMBER}"\n      sharesNumber: true`)
)

const rows = tableOf(sheetFrom(shared)).map(row => ({
  key: row[COLUMNS.key] ?? '',
  digits: digitsOf(row[COLUMNS.number] ?? '')
}))
const RUNS = Number(process.env.FUZZ_RUNS ?? 8)
const FOUND = ['right', 'replaced', 'wrong'] as const

const filledAs = (found: (typeof FOUND)[number], at: number): Filled =>
  found === 'right'
    ? RIGHT
    : { ...RIGHT, numberRight: 'no', rightNumber: found === 'wrong' ? '' : `0161 496 0${100 + at}` }

test('wrong numbers: none is ever built, and each is banned unless another line has it', {
  timeout: 300_000 + RUNS * 2_000
}, () => {
  const some = fc.uniqueArray(fc.nat(rows.length - 1), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.constantFrom(...FOUND)), (places, stream) => {
      const found = places.map(at => ({ at, ...rows[at], how: stream.next().value }))
      const answers = Object.fromEntries(found.map(({ key = '', how, at }) => [key, filledAs(how, at)]))
      const { texts: changed, refused } = applyTo(shared, fillSheet(answers, shared))
      fc.pre(refused.length === 0)
      const texts = new Map([...shared, ...changed])
      const { compiled, sources } = checkTexts(texts)
      if (found.some(({ how }) => how === 'wrong')) expect(compiled).toBeUndefined()

      const banned = sources['do-not-use.yaml']?.value.numbers.map(({ digits }) => digits)
      const fine = rows.filter(({ key }) => !found.some(one => one.key === key && one.how !== 'right'))
      for (const { digits = '', how } of found)
        expect(banned?.includes(digits)).toBe(how !== 'right' && !fine.some(row => row.digits === digits))
    }),
    { numRuns: RUNS }
  )
})
