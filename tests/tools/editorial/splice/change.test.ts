import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { changed, replacementsFor, withEntries } from '../../../../tools/editorial/splice/change.ts'
import { splice } from '../../../../tools/editorial/splice/splice.ts'
import { SERVICE } from '../../../support/odd-service.ts'

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

const HARD_TEXTS = `yes null ~ { @home " ' *a &a % 0x1F 1e3`.split(' ')

test.each([...HARD_TEXTS, '- a', 'a: b', ' edge ', 'x #y', 'two lines'])(
  'change: the text %j is read again as it was written',
  value => {
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
  }
)

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
