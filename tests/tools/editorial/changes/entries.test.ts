import { expect, test } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { asPlain, entriesOf } from '../../../../tools/editorial/changes/entries.ts'
import { changesBetween, withChanges } from '../../../../tools/editorial/changes/entry-changes.ts'
import { fixtureTexts, textOf } from '../../../support/content.ts'

test('entries: every file of the content is its entries, one after the other, and nothing else', () => {
  for (const [file, text] of fixtureTexts) {
    const entries = entriesOf(file, asPlain(text))
    expect([file, entries === undefined]).toEqual([file, /^(?:services|drills)\//.test(file)])
    if (entries) expect(withChanges(file, entries, [], new Set())).toBe(asPlain(text))
  }
})

test.each([
  ['a text by its key', 'screens.yaml', 'buttons/start', '  start: Start'],
  ['a question', 'questions.yaml', 'safePlace', /^safePlace:\n {2}prompt: (?:.*\n)+.*$/],
  ['an entry of a list', 'tips.yaml', 'tips/join-num', /^ {2}- id: join-num\n(?: {4}.*\n?)+$/],
  ['a local service', 'forces/gloucestershire.yaml', 'localServices/drug-line', /^ {2}- id: drug-line\n/],
  [
    'the comment above it',
    'times.yaml',
    'contentLasts',
    /^# For how many days.*\n(?:#.*\n)*contentLasts: \d+$/
  ]
])('entries: %s', (_, file, key, text) => {
  const entry = entriesOf(file, asPlain(textOf(fixtureTexts, file)))?.find(one => one.key === key)
  expect(entry?.text).toEqual(typeof text === 'string' ? text : expect.stringMatching(text))
})

test('entries: what looks like a comment or a key within a text belongs to that text', () => {
  const text = 'a: |\n  # one\n  b: two\nb: c\n'
  expect(entriesOf('times.yaml', text)?.map(({ key, text }) => [key, text])).toEqual([
    ['a', 'a: |\n  # one\n  b: two'],
    ['b', 'b: c']
  ])
})

test.each([
  ['cannot be read', 'a: [\n'],
  ['has a key twice', 'a: 1\na: 2\n'],
  ['begins with a list', '- a\n']
])('entries: a file that %s has none', (_, text) => {
  expect(entriesOf('times.yaml', text)).toBe(undefined)
})

const FILE = 'forces/gloucestershire.yaml'
const before = textOf(fixtureTexts, FILE)
const changed = (after: string | undefined, from: string | undefined) => {
  const texts = (text: string | undefined): Texts => new Map(text === undefined ? [] : [[FILE, text]])
  return changesBetween(texts(from), texts(after))
}
const HASH = expect.stringMatching(/^[0-9a-f]{64}$/)

test('changes: an entry that was changed, one that was added and one that was removed', () => {
  const after = before
    .replace('name: Drug Line of the Docks', 'name: Dock Line')
    .replace('  - id: nelson-trust-swop', '  - id: swop')
  expect(changed(after, before)).toEqual([
    {
      file: FILE,
      entry: 'localServices/drug-line',
      was: HASH,
      now: expect.stringContaining('name: Dock Line')
    },
    {
      ...{ file: FILE, entry: 'localServices/swop', after: 'localServices/drug-line' },
      now: expect.stringMatching(/^ {2}- id: swop\n/)
    },
    { file: FILE, entry: 'localServices/nelson-trust-swop', was: HASH }
  ])
})

test.each([
  ['was made', before, undefined, [{ file: FILE, now: asPlain(before) }]],
  ['was removed', undefined, before, [{ file: FILE, was: HASH }]],
  ['cannot be read', 'name: [\n', before, [{ file: FILE, was: HASH, now: 'name: [\n' }]],
  [
    'has its entries in another order',
    before.replace('nations: [england]\nregion: south-west', 'region: south-west\nnations: [england]'),
    before,
    [{ file: FILE, was: HASH, now: expect.stringContaining('region: south-west\nnations: [england]') }]
  ]
])('changes: a file that %s is one entry', (_, after, from, wanted) => {
  expect(changed(after, from)).toEqual(wanted)
})

test('changes: line ends, a byte order mark and layout are none', () => {
  const other = `\ufeff${before.replaceAll('\n', '\r\n').replace('nations: [england]', 'nations:   [ england ]')}`
  expect(changed(other, before)).toEqual([])
})

test.each([
  ['the first entry of an empty list', 'localServices: []\n', 'localServices:\n  - id: a\n    name: A\n'],
  ['the last entry of a list', 'localServices:\n  - id: a\n    name: A\n', 'localServices: []\n'],
  ['the first of entries set apart', 'tips:\n  - id: a\n\n  - id: b\n', 'tips:\n  - id: b\n'],
  ['one before the first', 'tips:\n  - id: b\n\n  - id: c\n', 'tips:\n  - id: a\n\n  - id: b\n\n  - id: c\n'],
  ['the last field below a field', 'slots:\n  drugs: x\nname: A\n', 'slots: {}\nname: A\n'],
  ['a field above the others', 'b: 1\nc: 2\n', 'a: 0\nb: 1\nc: 2\n']
])('changes: %s, put into the file as it was, give the file as it is', (_, from, to) => {
  const changes = changed(to, from)
  expect(changes.every(({ entry }) => entry !== undefined)).toBe(true)
  const entries = entriesOf(FILE, from) ?? []
  expect(withChanges(FILE, entries, changes, new Set(entries.map(({ key }) => key)))).toBe(to)
})

test('changes: an entry whose text is another entry too is not put in', () => {
  const change = { file: FILE, entry: 'region', now: 'region: south-west\nname: Injected' }
  expect(withChanges(FILE, entriesOf(FILE, asPlain(before)) ?? [], [change], new Set())).toBe(undefined)
})
