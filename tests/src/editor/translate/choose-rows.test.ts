import { expect, test } from 'vitest'
import { chosenKeys, countRows, firstFilter } from '../../../../src/editor/translate/choose-rows.ts'
import { translationRow } from '../../../support/translation-row.ts'

const ROWS = [
  translationRow({ key: 'a', english: 'Ring them', says: 'Sunați' }),
  translationRow({ key: 'b', english: 'Stop', says: 'Stați', state: 'stale' }),
  translationRow({ key: 'c', english: 'Go', says: '', state: 'missing' })
]

test('lists of a translator: what is missing comes first, then what is stale', () => {
  expect(firstFilter(ROWS)).toBe('missing')
  expect(firstFilter(ROWS.slice(0, 2))).toBe('stale')
  expect(firstFilter(ROWS.slice(0, 1))).toBe('all')
  expect(countRows(ROWS)).toEqual({ missing: 1, stale: 1, all: 3 })
})

test('lists of a translator: a search looks in English, in the translation and in the key', () => {
  expect(chosenKeys(ROWS, 'all', 'ring')).toEqual(['a'])
  expect(chosenKeys(ROWS, 'all', ' STAȚI ')).toEqual(['b'])
  expect(chosenKeys(ROWS, 'all', 'c')).toEqual(['c'])
  expect(chosenKeys(ROWS, 'stale', '')).toEqual(['b'])
  expect(chosenKeys(ROWS, 'missing', 'ring')).toEqual([])
})
