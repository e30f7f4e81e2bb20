import { expect, test } from 'vitest'
import { findTexts } from '../../../../src/editor/phone-beside/find-texts.ts'
import { translationRow } from '../../../support/translation-row.ts'

const TEXTS = [
  translationRow({ key: 'answers.no', english: 'No' }),
  translationRow({ key: 'carry.no', english: 'No' }),
  translationRow({ key: 'opening.1', english: 'You can skip any.' }),
  translationRow({ key: 'call', english: 'Call {name}' }),
  translationRow({ key: 'filled', english: '{from} to {to}' })
]
const ROMANIAN = {
  value: { words: { call: { says: 'Sunați la {name}', of: 'x' } } }
} as unknown as Parameters<typeof findTexts>[1]
const keys = (read: readonly string[], language?: typeof ROMANIAN) =>
  findTexts(TEXTS, language, read).map(({ key }) => key)

test('find a text: all texts worded like the pressed part are found', () => {
  expect(keys(['No', 'No or yes'])).toEqual(['answers.no', 'carry.no'])
})

test('find a text: if no text is worded like the pressed part, what is around it is searched', () => {
  expect(keys(['Galop', 'Call Galop'])).toEqual(['call'])
})

test('find a text: a translation in the open language is found', () => {
  expect(keys(['Sunați la Galop'], ROMANIAN)).toEqual(['call'])
  expect(keys(['Sunați la Galop'])).toEqual([])
})

test('find a text: a text among other words comes after exact matches', () => {
  expect(keys(['“I ask three. You can skip any.”'])).toEqual(['opening.1'])
})

test('find a text: a text that is mostly placeholders does not match everything with its few words', () => {
  expect(keys(['Nine to five', 'I need help to get home'])).toEqual([])
  expect(keys(['9 to 5'])).toEqual(['filled'])
})
