import { expect, test } from 'vitest'
import { collapseSpaces, patternWithin, textPattern } from '../../../../src/editor/model/text-pattern.ts'

test('pattern of a text: it matches any words in its placeholders, and no others', () => {
  const pattern = textPattern('Call {name} (free). Now?')
  expect(pattern.test('Call Victim Support (free). Now?')).toBe(true)
  expect(pattern.test('Call  (free). Now?')).toBe(false)
  expect(pattern.test('Please call Galop (free). Now?')).toBe(false)
  expect(pattern.test('Call Galop (free)X Now?')).toBe(false)
})

test('pattern of a text: any white space matches any other', () => {
  expect(textPattern('one\n  two').test(collapseSpaces('  one two\n'))).toBe(true)
})

test('pattern of a text: only a long enough text is searched among other words', () => {
  expect(patternWithin('Yes {name}')).toBeUndefined()
  expect(patternWithin('You may skip any')?.test('“I have three. You may skip any.”')).toBe(true)
})
