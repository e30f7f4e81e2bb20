// @module-tag slow
import { expect, test } from 'vitest'
import { unpackTexts } from '../../../machines/language/catalogue.ts'
import { keysOf, packTexts } from '../../../tools/content/locales/pack.ts'
import { checkTexts, realChecked } from '../../support/content.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'

test.each([
  ['the real content', realChecked().languages],
  ['the fixture', checkTexts(inAllLanguages()).languages]
])('catalogues: %s is the same after packing and unpacking', (_, languages) => {
  const keys = keysOf(languages.map(({ texts }) => texts))
  expect(languages.length).toBeGreaterThan(1)
  for (const { texts } of languages)
    expect(new Map([...unpackTexts(keys, packTexts(texts, keys))].sort())).toEqual(new Map([...texts].sort()))
})

test('catalogues: a text that a language lacks takes one digit, and none at the end', () => {
  const whole = new Map([
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C']
  ])
  const part = new Map([['b', 'Б']])
  const keys = keysOf([whole, part])
  expect(keys).toEqual(['b', 'a', 'c'])
  expect([packTexts(whole, keys), packTexts(part, keys)]).toEqual([['B', 'A', 'C'], ['Б']])
  expect(packTexts(new Map([['c', 'Ц']]), keys)).toEqual([0, 0, 'Ц'])
})
