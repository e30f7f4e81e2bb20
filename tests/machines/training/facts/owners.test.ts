import { expect, test } from 'vitest'
import { workloadByRole } from '../../../../machines/training/facts/owners.ts'
import type { RotaWeek } from '../../../../machines/training/facts/rota.ts'

const fact = (id: string) => ({ id, checkOn: 100 }) as RotaWeek['facts'][number]
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

test('workload: each file has one role, with the first week in which that has facts to check', () => {
  expect(workloadByRole(open, weeks, ['kent', 'essex'])).toEqual([
    { owner: 'national-editor', open: 3, next: { monday: 100, facts: 1 } },
    { owner: 'force-editor', open: 7, next: { monday: 100, facts: 1 } },
    { owner: 'translator', open: 5, next: undefined }
  ])
})

test('workload: force editors see only their force; other roles are unchanged', () => {
  expect(workloadByRole(open, weeks, ['essex'])).toEqual([
    { owner: 'national-editor', open: 3, next: { monday: 100, facts: 1 } },
    { owner: 'force-editor', open: 4, next: { monday: 107, facts: 2 } },
    { owner: 'translator', open: 5, next: undefined }
  ])
})
