import { expect, test } from 'vitest'
import { parseRows } from './read-rows.ts'

test('rows: each has its title, what goes in and what comes out, with codes for what nobody sees', () => {
  expect(parseRows('a.txt', '// why\n# one\n\\sa\\u202e => b\\\\n\n\n# two\nc =>\n => d\n')).toEqual([
    { title: 'one', input: ' a\u202e', output: 'b\\n' },
    { title: 'two', input: 'c', output: '' },
    { title: 'two', input: '', output: 'd' }
  ])
})

test.each([
  ['no result', '# one\na', 'a.txt:2  This row has no result.'],
  ['two results', '# one\na => b => c', 'a.txt:2  This row has two results.'],
  ['no title', 'a => b', 'a.txt:1  This row has no title.']
])('rows: one with %s is refused, with its place and the fix', (_, text, message) => {
  expect(() => parseRows('a.txt', text)).toThrow(message)
})
