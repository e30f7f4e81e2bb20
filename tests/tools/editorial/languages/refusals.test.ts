import { describe, expect, test } from 'vitest'
import { refusalReasons } from '../../../../tools/editorial/languages/refusals.ts'
import { translationRow } from '../../../support/translation-row.ts'

const ROW = translationRow({ english: 'You are not alone', facts: { for: 'person' } })
const messages = (says: string, row = ROW) => refusalReasons(says, row).map(([message]) => message)

test('refusals: plain words of another script are taken, with the letters that it joins by', () => {
  expect(messages('Nu sunteți singur')).toEqual([])
  expect(messages('لست وحدك')).toEqual([])
  expect(messages('نمی\u200cتوانم')).toEqual([])
})

describe('refusals: a translation is refused with', () => {
  test.each([
    ['a mark that turns the line round', 'abc\u202ecba', /invisible/],
    ['a mark that isolates a direction', 'abc\u2066cba', /invisible/],
    ['a control character', 'abc\u0007', /invisible/],
    ['a script', '<script>alert()</script>', /mark of code/],
    ['a formula', '=HYPERLINK("https://example.org")', /formula/],
    ['a formula in wide signs', '＝1', /formula/],
    ['a formula after a space', ' @SUM(A)', /formula/],
    ['a second line', 'unu\ndoi', /one line/],
    ['letters of another alphabet that look like ours', 'Nu s\u0443nteți', /look like ours/],
    ['a number that the English does not have', 'Sunați la 999', /999/],
    ['far more than any text has', 'a'.repeat(2_001), /longer/]
  ])('%s', (_, says, message) => {
    expect(messages(says).join(' ')).toMatch(message)
  })
})

test('refusals: what begins like a formula in English may do so in another language', () => {
  expect(messages('- da', translationRow({ english: '- yes', facts: { for: 'person' } }))).toEqual([])
})
