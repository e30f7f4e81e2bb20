import { expect, test } from 'vitest'
import { splice } from '../../../../tools/editorial/splice/splice.ts'

test('splice: edits of one text do not shift each other', () => {
  const edits = [
    { path: ['list'], add: ['9'] },
    { path: ['list', 0, 'a'], value: '"long"' },
    { path: ['next'], value: 'x', key: 'other' }
  ]
  expect(splice('list:\n  - a: 1\nnext: 2 # Two.\n', edits)).toBe(
    'list:\n  - a: "long"\n  - 9\nother: x # Two.\n'
  )
})

test.each([
  [{ path: ['none'], add: ['1'] }],
  [{ path: ['a'], add: ['1'] }],
  [{ path: ['a', 'b'], value: '1' }],
  [{ path: ['b'], remove: true as const }]
])('what is not there cannot be changed: %j', edit => {
  expect(() => splice('a: 1\n', [edit])).toThrow(`There is nothing at ${edit.path.join('.')} to change.`)
})
