import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { splice } from '../../../../tools/editorial/splice/splice.ts'

/** The text of some lines, as before and as after, of which those that are new begin with a plus. */
const beforeAndAfter = (marked: string, end: string) => [
  marked.replace(/^\+.*\n/gm, '').replaceAll('\n', end),
  marked.replace(/^\+/gm, '').replaceAll('\n', end)
]

describe.each([
  ['of this machine', '\n'],
  ['of Windows', '\r\n']
])('splice: an entry is added at the end of a list, with line ends %s', (_, end) => {
  test.each([
    ['of entries on one line each', 'list:\n  - { a: 1 }\n  - { a: 2 }\n+  - { a: 3 }\nnext: []\n'],
    ['at the end of the file', 'list:\n  - { a: 1 }\n+  - { a: 3 }\n'],
    ['at the margin', 'list:\n- { a: 1 }\n+- { a: 3 }\n# Of the next.\nnext: []\n'],
    [
      'with comments of its own',
      'list:\n  # The first.\n  - { a: 1 } # One.\n    # More.\n  # The end.\n+  - { a: 3 }\n\n# Of the next.\nnext: []\n'
    ],
    ['of entries over several lines', 'list:\n  - a: 1\n    b:\n      - c # C.\n+  - { a: 3 }\nnext: []\n'],
    [
      'that ends in a block of text',
      'list:\n  - a: |\n      # No comment.\n\n      b\n+  - { a: 3 }\n\nnext: []\n'
    ]
  ])('%s', (_, marked) => {
    const [before = '', after] = beforeAndAfter(marked, end)
    const added = splice(before, [{ path: ['list'], add: ['{ a: 3 }'] }])
    expect(added).toBe(after)
    expect(parse(added).list.at(-1)).toEqual({ a: 3 })
  })
})

test.each([
  ['', 'list:\n  - { a: 1 }', 'list:\n  - { a: 1 }\n  - { a: 3 }\n  - { a: 4 }'],
  ['in brackets', 'list: [{ a: 1 }, ] # One.\n', 'list: [{ a: 1 }, { a: 3 }, { a: 4 }, ] # One.\n'],
  ['that was empty', 'list: [] # None.\n', 'list: [{ a: 3 }, { a: 4 }] # None.\n'],
  ['over lines', 'list: [\n  { a: 1 }, # One.\n]\n', 'list: [\n  { a: 1 }, { a: 3 }, { a: 4 }, # One.\n]\n']
])('splice: several new entries keep their order in a list %s', (_, before, after) => {
  expect(splice(before, [{ path: ['list'], add: ['{ a: 3 }', '{ a: 4 }'] }])).toBe(after)
})

describe.each([
  ['of this machine', '\n'],
  ['of Windows', '\r\n']
])('splice: a field is added and removed, with line ends %s', (_, end) => {
  test.each([
    ['between others', 'a:\n  b: 1\n+  c: { d: 2 }\ne: 3\n'],
    ['at the end of the file', 'a:\n  b: 1\n+  c: { d: 2 }\n'],
    ['after a block of text', 'a:\n  b: |\n    # No comment.\n+  c: { d: 2 }\n# Of e.\ne: 3\n'],
    [
      'after comments',
      'a:\n  b:\n    f: 1 # One.\n    # More.\n  # The end.\n+  c: { d: 2 }\n# Of e.\ne: 3\n'
    ],
    ['deep down', 'x:\n  - y: 0\n  - a:\n      b: 1\n+      c: { d: 2 }\n    e: 3\n']
  ])('%s', (_, marked) => {
    const [without = '', withIt = ''] = beforeAndAfter(marked, end)
    const path = marked.startsWith('x') ? ['x', 1, 'a'] : ['a']
    expect(splice(without, [{ path, add: ['c: { d: 2 }'] }])).toBe(withIt)
    expect(splice(withIt, [{ path: [...path, 'c'], remove: true }])).toBe(without)
  })
})

test.each([
  ['at the end', 'a: { b: 1 } # A.\n', 'a: { b: 1, c: 2 } # A.\n'],
  ['of a set in a set', 'a: { b: { d: 1 } }\n', 'a: { b: { d: 1 }, c: 2 }\n'],
  ['alone', 'a: {} # A.\n', 'a: {c: 2} # A.\n']
])('splice: a field is added and removed %s of a flow mapping', (_, without, withIt) => {
  expect(splice(without, [{ path: ['a'], add: ['c: 2'] }])).toBe(withIt)
  expect(splice(withIt, [{ path: ['a', 'c'], remove: true }])).toBe(without)
})

test.each([
  ['a: { c: 2, b: 1 }', 'a: { b: 1 }'],
  ['a: { b: 1, c: 2, d: 3 }', 'a: { b: 1, d: 3 }'],
  ['a: { b: 1, # B.\n  c: 2, d: 3 }', 'a: { b: 1, # B.\n  d: 3 }'],
  ['a:\n  c:\n    d: 2 # Two.\n    # More.\n  # Of b.\n  b: 1\n', 'a:\n    # More.\n  # Of b.\n  b: 1\n'],
  ['a:\n  b: 1\n  c: 2', 'a:\n  b: 1\n']
])('a field goes and leaves the rest: %j', (before, after) => {
  expect(splice(before, [{ path: ['a', 'c'], remove: true }])).toBe(after)
})

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
