import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatted } from '../../../tools/content/formatted.ts'
import { changed, inBrackets, inQuotes } from '../../../tools/editorial/change.ts'
import { testRows } from '../../specs/read-rows.ts'

/** A service with comments everywhere, all kinds of quotes, and lists and fields in brackets. */
const SERVICE = `# About this file.

name: Galop # As they write it.
for: >-
  For LGBT+ people. They help.
needs: [talk, housing] # Two.
phone:
  number: "0800 999 5428"
  hours:
    open: 'Mo 10:00-12:00' # Seen.
odd: [unknown, spaces]
website: { address: https://galop.org.uk/, confirmed: true }

sources:
  # Of the list.
  - title: One
    address: https://one.example/
  # Of the second.
  - title: Two # As printed.
    address: https://two.example/

  - title: Three
`

const windows = (text: string) => text.replaceAll('\n', '\r\n')

/** @returns where two texts first differ, and the differing lines of each. */
const differenceOf = (before: string, after: string): string => {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const from = old.findIndex((line, at) => line !== now[at])
  const most = Math.min(old.length, now.length) - from
  const alike = Array.from({ length: most }, (_, at) => old.at(-1 - at) === now.at(-1 - at)).indexOf(false)
  const end = alike < 0 ? most : alike
  return `${from + 1}: ${[old, now].map(lines => lines.slice(from, lines.length - end).join('\n')).join(' -> ')}`
}

testRows('edits/changes', text => {
  const change = JSON.parse(text)
  const after = changed(SERVICE, change)
  expect(changed(windows(SERVICE), change)).toBe(windows(after))
  expect(formatted(after)).toBe(after)
  return differenceOf(SERVICE, after)
})

test('change: an entry moves with its comments, and blank lines between entries stay', () => {
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
  expect(changed(empty, { insertIn: ['a'], at: 0, value: 'housing' })).toBe('a: [housing]\nc: 2\n')
})

test('change: entries are set apart as the others are', () => {
  const apart = 'a:\n  - b: 1\n\n  - b: 2\n'
  expect(changed(apart, { insertIn: ['a'], at: 2, value: { b: 3 } })).toBe(`${apart}\n  - b: 3\n`)
  expect(changed(apart, { insertIn: ['a'], at: 0, value: { b: 0 } })).toBe(
    'a:\n  - b: 0\n\n  - b: 1\n\n  - b: 2\n'
  )
})

const HARD_TEXTS = `yes null ~ { @home " ' *a &a % 0x1F 1e3`.split(' ')

test.each([...HARD_TEXTS, '- a', 'a: b', ' edge ', 'x #y', 'two lines', 'two\nlines\n'])(
  'change: the text %j is read again as it was written',
  value => {
    for (const [text, path] of [
      [SERVICE, ['name']],
      [SERVICE, ['for']],
      [SERVICE, ['phone', 'hours', 'open']],
      [SERVICE, ['website', 'address']],
      [SERVICE, ['needs', 1]],
      [SERVICE, ['new']]
    ] as const) {
      const at = (root: unknown) => path.reduce((holder, key) => (holder as never)[key], root)
      expect(at(parse(changed(text, { set: path, value })))).toBe(value)
    }
  }
)

test('change: what says the same already is not touched', () => {
  expect(changed(SERVICE, { set: ['name'], value: 'Galop' })).toBe(SERVICE)
})

test('change: several are made one after the other', () => {
  expect(
    changed(
      'list: []\nnext: 2 # Two.\n',
      { insertIn: ['list'], at: 0, value: inBrackets({ a: 1, on: '2026-11-24' }) },
      { insertIn: ['list'], at: 1, value: { a: 2 } },
      { set: ['next'], value: inQuotes('x') },
      { rename: ['next'], to: 'other' }
    )
  ).toBe('list:\n  - { a: 1, on: "2026-11-24" }\n  - a: 2\nother: "x" # Two.\n')
})

test('change: a text that is no sound YAML is refused', () => {
  expect(() => changed('a: [', { set: ['a'], value: 1 })).toThrow('cannot be read as YAML')
})

test.each([
  [{ set: ['a', 'b'], value: 1 }, 'a'],
  [{ set: ['a', 0], value: 1 }, 'a'],
  [{ set: ['list', 2], value: 1 }, 'list.2'],
  [{ insertIn: ['none'], at: 0, value: 1 }, 'none'],
  [{ insertIn: ['a'], at: 0, value: 1 }, 'a'],
  [{ remove: ['b'] }, 'b'],
  [{ remove: ['list', 2] }, 'list.2'],
  [{ move: ['list', 2], to: 0 }, 'list.2'],
  [{ rename: ['b'], to: 'c' }, 'b']
])('change: what is not there cannot be changed: %j', (change, place) => {
  expect(() => changed('a: 1\nlist: [x]\n', change)).toThrow(`There is nothing at ${place} to change.`)
})
