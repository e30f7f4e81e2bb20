import { expect, test } from 'vitest'
import { clean } from '../../../../tools/editorial/directories/clean.ts'

test.each([
  ['=1+1', 'begins with "=", as a formula does'],
  ["'=1+1", 'begins with "=", as a formula does'],
  ['\u200b@SUM(A1)', 'begins with "@", as a formula does'],
  ['<b>=1+1</b>', 'begins with "=", as a formula does'],
  ['&#39;=1', 'begins with "\'", as a formula does'],
  ['|calc', 'begins with "|", as a formula does'],
  ['-2+3', 'begins with "-", as a formula does'],
  ['a <script>alert(1)</script>', 'holds a script'],
  ['a &lt;script&gt;alert(1)', 'holds a script'],
  ['<scr\u200bipt>', 'holds a script'],
  ['java\u202escript:alert(1)', 'holds a script'],
  ['<img src=x onerror=alert(1)>', 'holds a script'],
  ['Pоlice', '"Pоlice" has letters of another alphabet that look like ours']
])('directories: %j in a cell is refused', (cell, problem) => {
  expect(clean(cell)).toEqual({ problem })
})

test.each([
  ['Help\u200b &amp; <b>care</b>', 'Help & care'],
  ['a\u202eb\u0007c', 'abc'],
  ['<<b>i>x', 'x'],
  ['1 < 2', '1 2']
])('directories: %j in a cell is made plain, and that is said', (cell, text) => {
  expect(clean(cell)).toEqual({ text, wasCleaned: true })
})

test('directories: needless spaces and new lines go without a word', () => {
  expect(clean('  Open  Road \n')).toEqual({ text: 'Open Road', wasCleaned: false })
})

test('directories: a number may begin with the plus of its country, and nothing else may', () => {
  expect([clean('+44 1622 690690', '+'), clean('=44', '+')]).toEqual([
    { text: '+44 1622 690690', wasCleaned: false },
    { problem: 'begins with "=", as a formula does' }
  ])
})
