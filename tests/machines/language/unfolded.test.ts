import { describe, expect, test } from 'vitest'
import { unfolded } from '../../../machines/language/unfolded.ts'
import { folded, shapeOf } from '../../../tools/content/locales/pack.ts'
import { checkTexts, REAL_TODAY, realTexts } from '../../support/content.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'

describe('a language', () => {
  test.each([
    ['the real content', checkTexts(realTexts, REAL_TODAY).languages],
    ['the sample', checkTexts(inAllLanguages()).languages]
  ])('of %s is the same, folded and unfolded', (_, languages) => {
    const shape = shapeOf(languages.map(({ words }) => words))
    expect(languages.length).toBeGreaterThan(1)
    for (const { words } of languages) expect(unfolded(folded(words, shape), shape)).toEqual(words)
  })

  test('keeps apart what is stale, what it lacks, and an empty text', () => {
    const whole = { a: { b: 'B', c: null, d: '' }, e: { f: 'F' } }
    const part = { a: { b: 'Б', c: 'Ц' } }
    const shape = shapeOf([whole, part])
    expect([folded(whole, shape), folded(part, shape)]).toEqual([
      ['B', null, '', 'F'],
      ['Б', 'Ц']
    ])
    expect([unfolded(folded(whole, shape), shape), unfolded(folded(part, shape), shape)]).toEqual([
      whole,
      part
    ])
  })
})
