import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { changed, replacementsFor, withEntries } from '../../../../tools/editorial/splice/change.ts'
import { inverse, replaced } from '../../../../tools/editorial/splice/replacement.ts'
import type { Change } from '../../../../tools/editorial/splice/value.ts'

const SERVICE = `# About this file.
name:   Galop   # As they write it.
for: >-
  For LGBT+ people.
  They help.
needs: [ talk, housing ]   # Two.
phone:
  number: "0800 999 5428"
  hours:
    open: 'Mo 10:00-12:00' # Seen.
odd: [unknown,   spaces]
website: { address: https://galop.org.uk/,  confirmed: true }

sources:
  # Of the list.
  - title: One
    address: https://one.example/
  # Of the second.
  - title: Two # As printed.
    address: https://two.example/

  - title: Three
`

/** Each change, and the lines that it makes out of which. */
const CHANGES: readonly (readonly [title: string, change: Change, from: string, to: string])[] = [
  ['a plain text', { set: ['name'], value: 'Galop UK' }, 'Galop   #', 'Galop UK   #'],
  [
    'a plain text that needs quotes',
    { set: ['name'], value: 'Galop: the line' },
    'Galop   #',
    '"Galop: the line"   #'
  ],
  ['a text that looks like a comment', { set: ['name'], value: 'Galop #1' }, 'Galop   #', '"Galop #1"   #'],
  ['a text that looks like a number', { set: ['name'], value: '116 123' }, 'Galop   #', '116 123   #'],
  ['a text that would be read as a number', { set: ['name'], value: '0800' }, 'Galop   #', '"0800"   #'],
  ['a text in quotes', { set: ['phone', 'number'], value: '0800 "1"' }, '"0800 999 5428"', '"0800 \\"1\\""'],
  [
    'a text in single quotes',
    { set: ['phone', 'hours', 'open'], value: "It's" },
    "'Mo 10:00-12:00'",
    "'It''s'"
  ],
  [
    'folded text',
    { set: ['for'], value: 'For anyone.' },
    '  For LGBT+ people.\n  They help.\n',
    '  For anyone.\n'
  ],
  [
    'a value in brackets',
    { set: ['website', 'confirmed'], value: false },
    'confirmed: true',
    'confirmed: false'
  ],
  [
    'an address in brackets',
    { set: ['website', 'address'], value: 'https://a.uk/b,c' },
    'https://galop.org.uk/',
    '"https://a.uk/b,c"'
  ],
  [
    'an entry in brackets',
    { insertIn: ['needs'], at: 1, value: 'money' },
    'talk, housing',
    'talk, money, housing'
  ],
  [
    'an entry at the end of brackets',
    { insertIn: ['needs'], at: 2, value: 'money' },
    'housing ]',
    'housing, money ]'
  ],
  ['an entry taken out of brackets', { remove: ['needs', 0] }, '[ talk, housing', '[ housing'],
  ['the last entry taken out of brackets', { remove: ['needs', 1] }, 'talk, housing', 'talk'],
  ['an entry moved in brackets', { move: ['needs', 0], to: 1 }, 'talk, housing', 'housing, talk'],
  [
    'a field that was left out',
    { set: ['phone', 'confirmed'], value: false, order: ['number', 'confirmed', 'hours'] },
    '5428"\n',
    '5428"\n  confirmed: false\n'
  ],
  [
    'a field with fields of its own',
    {
      set: ['text'],
      value: { number: '07700 900000', hours: { confirmed: true } },
      order: ['phone', 'text']
    },
    'Seen.\nodd',
    'Seen.\ntext:\n  number: "07700 900000"\n  hours:\n    confirmed: true\nodd'
  ],
  [
    'a field in brackets',
    { set: ['website', 'seen'], value: 'today' },
    ' confirmed: true }',
    ' confirmed: true, seen: today }'
  ],
  ['a field taken out', { remove: ['phone', 'hours'] }, "  hours:\n    open: 'Mo 10:00-12:00' # Seen.\n", ''],
  ['a field taken out of brackets', { remove: ['website', 'confirmed'] }, ',  confirmed: true', ''],
  [
    'an entry before another',
    { insertIn: ['sources'], at: 1, value: { title: 'New', address: 'https://new.example/' } },
    '  # Of the second.',
    '  - title: New\n    address: https://new.example/\n  # Of the second.'
  ],
  [
    'an entry at the end',
    { insertIn: ['sources'], at: 3, value: { title: 'New' } },
    'title: Three\n',
    'title: Three\n  - title: New\n'
  ],
  [
    'an entry taken out with its comment',
    { remove: ['sources', 1] },
    '  # Of the second.\n  - title: Two # As printed.\n    address: https://two.example/\n\n',
    ''
  ],
  [
    'the first field of an entry',
    { remove: ['sources', 0, 'title'] },
    '- title: One\n    address',
    '- address'
  ]
]

describe.each([
  ['of this machine', '\n'],
  ['of Windows', '\r\n']
])('change: with line ends %s, nothing else moves with', (_, end) => {
  test.each(CHANGES)('%s', (_, change, from, to) => {
    const text = SERVICE.replaceAll('\n', end)
    const [was, is] = [from.replaceAll('\n', end), to.replaceAll('\n', end)]
    expect(text.split(was)).toHaveLength(2)
    const replacements = replacementsFor(text, change)
    expect(replaced(text, replacements)).toBe(text.replace(was, () => is))
    expect(replaced(replaced(text, replacements), inverse(text, replacements))).toBe(text)
  })
})

test('change: an entry moves with its comments, and what stands between entries stays', () => {
  const moved = changed(SERVICE, { move: ['sources', 1], to: 2 })
  expect(moved).toContain(
    'one.example/\n  - title: Three\n\n  # Of the second.\n  - title: Two # As printed.\n    address: https://two.example/\n'
  )
  expect(changed(moved, { move: ['sources', 2], to: 1 })).toBe(SERVICE)
})

test('change: the last entry leaves an empty list, which takes another', () => {
  const empty = changed('a:\n  - b: 1\nc: 2\n', { remove: ['a', 0] })
  expect(empty).toBe('a: []\nc: 2\n')
  expect(changed(empty, { insertIn: ['a'], at: 0, value: { b: 1, d: 'A whole sentence.' } })).toBe(
    'a:\n  - b: 1\n    d: A whole sentence.\nc: 2\n'
  )
  expect(changed(empty, { insertIn: ['a'], at: 0, value: 'housing' })).toBe('a: [ housing ]\nc: 2\n')
})

test('change: entries are set apart as the others are', () => {
  expect(changed('a:\n  - b: 1\n\n  - b: 2\n', { insertIn: ['a'], at: 2, value: { b: 3 } })).toBe(
    'a:\n  - b: 1\n\n  - b: 2\n\n  - b: 3\n'
  )
})

test.each([
  'yes',
  'null',
  '~',
  '- a',
  '{',
  '@home',
  '"',
  "'",
  'a: b',
  ' edge ',
  'x #y',
  '*a',
  '&a',
  'two lines',
  '%',
  '0x1F',
  '1e3'
])('change: the text %j is read again as it was written', value => {
  for (const [text, path] of [
    [SERVICE, ['name']],
    [SERVICE, ['for']],
    [SERVICE, ['phone', 'hours', 'open']],
    [SERVICE, ['website', 'address']],
    [SERVICE, ['needs', 1]]
  ] as const) {
    const at = (root: unknown) => path.reduce((holder, key) => (holder as never)[key], root)
    expect(at(parse(changed(text, { set: path, value })))).toBe(value)
  }
})

test('change: what says the same already is not touched', () => {
  expect(replacementsFor(SERVICE, { set: ['name'], value: 'Galop' })).toEqual([])
})

test('change: a text that is no sound YAML, or has nothing there, is refused', () => {
  expect(() => changed('a: [', { set: ['a'], value: 1 })).toThrow('cannot be read as YAML')
  expect(() => changed('a: 1\n', { remove: ['b'] })).toThrow('There is nothing at b')
})

describe('many entries at once', () => {
  const ONE_BY_ONE = (text: string, values: readonly unknown[]) =>
    values.reduce<string>(
      (before, value) => changed(before, { insertIn: ['list'], at: parse(before).list.length, value }),
      text
    )

  test.each([
    ['an empty list', 'list: []\nrest: 1 # kept\n'],
    ['a list in brackets', 'list: [ { a: 0 } ] # kept\nrest: 1\n'],
    ['a list of blocks', 'list:\n  - a: 0 # kept\nrest: 1\n'],
    ['a list of blocks set apart', 'list:\n  - a: 0\n\n  - a: 1\n\nrest: 1\n'],
    ['a list with the line ends of Windows', 'list:\r\n  - a: 0\r\nrest: 1\r\n']
  ])('%s gets them as it would get them one by one', (_, text) => {
    const values = [
      { a: 'x: y', b: ['- z'] },
      { a: '', b: [] },
      { a: 'two lines', b: ['#'] }
    ]
    expect(withEntries(text, ['list'], values)).toBe(ONE_BY_ONE(text, values))
    expect(withEntries(text, ['list'], [])).toBe(text)
  })
})
