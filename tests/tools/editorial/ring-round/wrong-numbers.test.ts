// @module-tag slow
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsOf } from '../../../../machines/text/digits.ts'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts, textOf, withEdit } from '../../../support/content.ts'
import {
  applyTo,
  changedLines,
  DO_NOT_USE,
  type Filled,
  fillSheet,
  NOTHING,
  RIGHT,
  rowAt,
  sheetFrom,
  tableOf
} from './fill-sheet.ts'

const TARA = 'services/tara.yaml phone'

const NUMBER = '0300 123 7123'
/** The fixture with a number that two lines have. */
const shared = withEdit(
  'services/suzy-lamplugh.yaml',
  '"020 7091 0014"',
  `"${NUMBER}"\n  shares-number: true`,
  withEdit('forces/gwent.yaml', '"03300 564456"', `"${NUMBER}"\n      shares-number: true`)
)

describe('wrong number that another line has too', () => {
  const ONE = 'services/suzy-lamplugh.yaml phone'
  const OTHER = 'forces/gwent.yaml cyfannol phone'
  const other = (rightNumber: string): Filled => ({
    ...RIGHT,
    numberRight: 'no',
    rightNumber,
    hoursRight: ''
  })
  const bannedBy = (answers: Readonly<Record<string, Filled>>, texts = shared) => {
    const { texts: changed, refused } = applyTo(texts, fillSheet(answers, texts))
    expect(refused).toEqual([])
    return changedLines(texts, { texts: changed })[DO_NOT_USE]?.map(
      ([, line]) => /digits: "(\d+)"/.exec(line)?.[1]
    )
  }

  test.each([
    ['was not rung', {}],
    ['is right there', { [OTHER]: RIGHT }],
    ['is said with other spaces there', { [OTHER]: { ...other('03001 237123') } }]
  ])('is not banned, if it %s', (_, answers) => {
    expect(bannedBy({ [ONE]: other('0300 123 7124'), ...answers })).toBeUndefined()
  })

  test('is not banned while it is the right number of another line', () => {
    expect(
      bannedBy({
        [TARA]: other('0300 123 4567'),
        'services/galop.yaml phone': other('0141 276 7724')
      })
    ).toEqual([
      textOf(fixtureTexts, 'services/galop.yaml')
        .match(/number: "(.*)"/)?.[1]
        ?.replaceAll(' ', '')
    ])
  })

  test('is banned once, when both lines have lost it', () => {
    const answers = { [ONE]: other('0300 123 7124'), [OTHER]: other('0300 123 7125') }
    expect(bannedBy(answers)).toEqual(['03001237123'])
    expect(
      applyTo(shared, fillSheet(answers, shared)).remarks.filter(remark =>
        remark.endsWith(`${NUMBER} is on do-not-use.yaml now, so that it cannot come back.`)
      )
    ).toHaveLength(2)
  })

  test('is banned at once if the other number differs', () => {
    const apart = withEdit('forces/gwent.yaml', NUMBER, '0300 123 7125', shared)
    expect(bannedBy({ [ONE]: other('0300 123 7124') }, apart)).toEqual(['03001237123'])
  })

  test.each([
    ['was not rung', {}],
    ['is right there', { [OTHER]: RIGHT }]
  ])('is refused if no other number is known and it %s', (_, answers) => {
    expect(applyTo(shared, fillSheet({ [ONE]: other(''), ...answers }, shared))).toEqual({
      ...NOTHING,
      refused: [
        `Row ${rowAt(ONE)} (Suzy Lamplugh Trust): ${NUMBER} is not theirs, but Cyfannol Women's Aid exploitation support service (phone) has it too. If it is wrong there as well, say so in that row; if not, remove "phone" from services/suzy-lamplugh.yaml and empty this row.`
      ]
    })
  })

  test('is banned if neither line has another number', () => {
    expect(bannedBy({ [ONE]: other(''), [OTHER]: other('') })).toEqual(['03001237123'])
  })
})

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
  timeout: 5_000 + RUNS * 2_000
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

      const banned = sources[DO_NOT_USE]?.value.numbers.map(({ digits }) => digits)
      const fine = rows.filter(({ key }) => !found.some(one => one.key === key && one.how !== 'right'))
      for (const { digits = '', how } of found)
        expect(banned?.includes(digits)).toBe(how !== 'right' && !fine.some(row => row.digits === digits))
    }),
    { numRuns: RUNS }
  )
})
