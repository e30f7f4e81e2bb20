import { expect, test } from 'vitest'
import type { Fact } from '../../../../machines/content/content.ts'
import { sharesOf } from '../../../../machines/training/facts/settlers.ts'

const fact = (id: string) => ({ id }) as Fact
const weeks = [
  { monday: 100, facts: [fact('services/num.yaml'), fact('forces/kent.yaml van')] },
  { monday: 107, facts: [fact('forces/essex.yaml'), fact('forces/essex.yaml house'), fact('nations.yaml 1')] }
]
const open = {
  'services/num.yaml': 2,
  'nations.yaml': 1,
  'forces/kent.yaml': 3,
  'forces/essex.yaml': 4,
  'languages/ro.yaml': 5
}

test('who settles what: each file has one role, which is told the first week that it has facts in', () => {
  expect(sharesOf(open, weeks, ['kent', 'essex'])).toEqual([
    { settler: 'national-editor', open: 3, next: { monday: 100, facts: 1 } },
    { settler: 'force-editor', open: 7, next: { monday: 100, facts: 1 } },
    { settler: 'translator', open: 5, next: undefined }
  ])
})

test('who settles what: the editors of some forces are told of their own alone, the others of the same as ever', () => {
  expect(sharesOf(open, weeks, ['essex'])).toEqual([
    { settler: 'national-editor', open: 3, next: { monday: 100, facts: 1 } },
    { settler: 'force-editor', open: 4, next: { monday: 107, facts: 2 } },
    { settler: 'translator', open: 5, next: undefined }
  ])
})
