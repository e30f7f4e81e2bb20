import { expect, test } from 'vitest'
import { changedFactsTable, changedRulesTable } from '../../../src/training/Changes.tsx'

test('changes as a table: each changed field has a line, with the id of what changed in a column of its own', () => {
  const fields = ['number', 'hours'].map(field => ({ field, before: 'was', after: 'is' }))
  const num = { id: 'num', kind: 'contact', name: 'Ugly Mugs', heading: 'contact: Ugly Mugs (num)' } as const
  const { fields: heads, data } = changedFactsTable([{ ...num, fields }])
  expect(data).toEqual([
    ['num', 'contact', 'Ugly Mugs', 'number', 'was', 'is'],
    ['num', 'contact', 'Ugly Mugs', 'hours', 'was', 'is']
  ])
  expect(heads.length).toBe(data[0]?.length)
})

test('changes as a table: an outcome that the rules changed has its setting, its needs and both results', () => {
  const change = { setting: 'anywhere, noon', needs: 'housing', before: 'num', after: 'samaritans' }
  expect(changedRulesTable([change]).data).toEqual([Object.values(change)])
})
