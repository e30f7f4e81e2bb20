import { describe, expect, test } from 'vitest'
import { unpackWords } from '../../../machines/language/unpack-words.ts'
import { keyIndexOf, packWords } from '../../../tools/content/locales/pack.ts'
import { checkTexts, REAL_TODAY, realTexts } from '../../support/content.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'

describe('packed words', () => {
  test.each([
    ['the real content', checkTexts(realTexts, REAL_TODAY).languages],
    ['the fixture', checkTexts(inAllLanguages()).languages]
  ])('packed words: %s is the same after packing and unpacking', (_, languages) => {
    const keys = keyIndexOf(languages.map(({ words }) => words))
    expect(languages.length).toBeGreaterThan(1)
    for (const { words } of languages) expect(unpackWords(packWords(words, keys), keys)).toEqual(words)
  })

  test('packed words: stale, missing and empty texts stay distinct', () => {
    const whole = { a: { b: 'B', c: null, d: '' }, e: { f: 'F' } }
    const part = { a: { b: 'Б', c: 'Ц' } }
    const keys = keyIndexOf([whole, part])
    expect([packWords(whole, keys), packWords(part, keys)]).toEqual([
      ['B', null, '', 'F'],
      ['Б', 'Ц']
    ])
    expect([unpackWords(packWords(whole, keys), keys), unpackWords(packWords(part, keys), keys)]).toEqual([
      whole,
      part
    ])
  })
})
