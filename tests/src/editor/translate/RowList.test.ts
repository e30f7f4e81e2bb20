import { expect, test } from 'vitest'
import { firstFilter, listedRows } from '../../../../src/editor/translate/RowList.tsx'
import { translationRow } from '../../../support/translation-row.ts'

const ROWS = [
  translationRow({ key: 'a', english: 'Ring them', says: 'Sunați' }),
  translationRow({ key: 'b', english: 'Stop', says: 'Stați', state: 'stale' }),
  translationRow({ key: 'c', english: 'Go', says: '', state: 'missing' })
]

const keys = (filter: 'missing' | 'stale' | 'all', sought?: string) =>
  listedRows(ROWS, filter, sought).map(({ key }) => key)

test('lists of a translator: what is missing comes first, then what is stale', () => {
  expect(firstFilter(ROWS)).toBe('missing')
  expect(firstFilter(ROWS.slice(0, 2))).toBe('stale')
  expect(firstFilter(ROWS.slice(0, 1))).toBe('all')
  expect([keys('missing'), keys('stale'), keys('all')]).toEqual([['c'], ['b'], ['a', 'b', 'c']])
})

test('lists of a translator: a search looks in English, in the translation and in the key', () => {
  expect(keys('all', 'ring')).toEqual(['a'])
  expect(keys('all', ' STAȚI ')).toEqual(['b'])
  expect(keys('all', 'c')).toEqual(['c'])
  expect(keys('stale', '')).toEqual(['b'])
  expect(keys('missing', 'ring')).toEqual([])
})
