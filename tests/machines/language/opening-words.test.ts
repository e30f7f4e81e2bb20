import { expect, test } from 'vitest'
import { hasOpeningWords, openingWords } from '../../../machines/language/opening-words.ts'
import { content } from '../../support/fixture-content.ts'

const { opening } = content.screens

test('opening words: nested texts are translated too, and English alone has halves of a day', () => {
  const texts = new Map([
    ['screens.opening.open', 'deschis'],
    ['screens.opening.openUntil', 'deschis până la {time}'],
    ['screens.opening.unknown.clock', 'ceas greșit']
  ])
  const words = openingWords(opening, texts)
  expect(words.openUntil).toBe('deschis până la {time}')
  expect(words.unknown.clock).toBe('ceas greșit')
  expect(words.am).toBe(opening.am)
  expect([hasOpeningWords(texts), hasOpeningWords(new Map())]).toEqual([true, false])
})
