import { expect, test } from 'vitest'
import { collapseSpaces, patternWithin, textPattern } from '../../../../src/editor/model/text-pattern.ts'

test('pattern of a text: whatever fills in its placeholders, and no other words', () => {
  const pattern = textPattern('Call {name} (free). Now?')
  expect(pattern.test('Call Victim Support (free). Now?')).toBe(true)
  expect(pattern.test('Call  (free). Now?')).toBe(false)
  expect(pattern.test('Please call Galop (free). Now?')).toBe(false)
  expect(pattern.test('Call Galop (free)X Now?')).toBe(false)
})

test('pattern of a text: white space counts as it is read', () => {
  expect(textPattern('one\n  two').test(collapseSpaces('  one two\n'))).toBe(true)
})

test('pattern of a text: only one that is long enough is looked for among other words', () => {
  expect(patternWithin('Yes {name}')).toBeUndefined()
  expect(patternWithin('You may skip any')?.test('“I have three. You may skip any.”')).toBe(true)
})
