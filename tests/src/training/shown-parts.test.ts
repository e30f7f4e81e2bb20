import { expect, test } from 'vitest'
import { shownParts } from '../../../src/training/shown-parts.ts'

test('unknown parameters: names and values that are short words are shown as they stand', () => {
  expect(shownParts(['safety=perhaps', 'force=atlantis', 'x='])).toBe('safety=perhaps, force=atlantis, x=…')
})

test('unknown parameters: no address can make a page show a sentence, a number or another address', () => {
  expect(
    shownParts([
      'Ring 0906 123 4567 now=yes',
      'number=09061234567',
      'go=example.org',
      `word=${'a'.repeat(21)}`
    ])
  ).toBe('…=yes, number=…, go=…, word=…')
  expect(shownParts(['a=\u202Etxet', 'a=<b>', 'a=b=c'])).toBe('a=…, a=…, a=b')
  expect(shownParts(['a=b', 'c=d', 'e=f', 'g=h', 'i=j', 'k=l'])).toBe('a=b, c=d, e=f, g=h, …')
})
