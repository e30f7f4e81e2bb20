import { expect, test } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { bringTogether, withSide } from '../../../../tools/editorial/changes/bring-together.ts'
import { hashOf } from '../../../../tools/editorial/changes/entries.ts'
import { changesBetween, withEarlier } from '../../../../tools/editorial/changes/entry-changes.ts'
import { fixtureTexts, textOf, withEdit, withFile, withoutFile } from '../../../support/content.ts'

const FORCE = 'forces/gloucestershire.yaml'
const GALOP = 'services/galop.yaml'
const WORDS = 'before-you-start.yaml'

const from = (name: string, edited: Texts, base = fixtureTexts) => ({
  name,
  entries: changesBetween(base, edited)
})
const after = (base: Texts, texts: ReadonlyMap<string, string | undefined>): Texts =>
  new Map(
    [...base, ...texts]
      .flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const]))
      .filter(([file]) => !(texts.has(file) && texts.get(file) === undefined))
  )
const together = (texts: Texts, ...brought: readonly ReturnType<typeof from>[]) => {
  const result = bringTogether(fixtureTexts, texts, brought)
  return { ...result, all: after(texts, result.texts) }
}

const headed = (says: string, base = fixtureTexts) =>
  withEdit(WORDS, '  heading: "Only if true:"\n', `  heading: ${says}\n`, base)
const begun = (base = fixtureTexts) =>
  withEdit(WORDS, 'title: Before you start\n', 'title: Before you begin\n', base)

test('bring together: two that changed different entries of one file are both in, and no other byte changed', () => {
  const { all, conflicts, left } = together(fixtureTexts, from('a', headed('Begin')), from('b', begun()))
  expect([conflicts, left]).toEqual([[], []])
  expect(all).toEqual(begun(headed('Begin')))
})

test('bring together: a file opened again lies over the content it was made from, and changes nothing where it is in already', () => {
  const edited = withoutFile(GALOP, headed('Begin'))
  expect(together(fixtureTexts, from('a', edited)).all).toEqual(edited)
  expect(together(edited, from('a', edited)).texts).toEqual(new Map())
})

test('bring together: of two who added a local service to one force, neither is lost', () => {
  const added = (id: string) =>
    withEdit(FORCE, '  - id: open-door\n', `  - id: ${id}\n    name: ${id}\n  - id: open-door\n`)
  const { all } = together(fixtureTexts, from('b', added('night-van')), from('a', added('day-centre')))
  expect(textOf(all, FORCE)).toBe(
    textOf(added('night-van'), FORCE).replace(
      '  - id: night-van',
      '  - id: day-centre\n    name: day-centre\n  - id: night-van'
    )
  )
})

const sidesOf = ({ conflicts }: ReturnType<typeof together>) =>
  conflicts.map(({ file, entry, sides }) => [
    file,
    entry,
    ...sides.map(({ from, text }) => [...from, text?.trim()])
  ])

test('bring together: of two that changed one entry otherwise, neither is taken, and both are shown beside what is open', () => {
  const result = together(
    fixtureTexts,
    from('a', headed('Begin')),
    from('b', headed('Go')),
    from('c', headed('Go'))
  )
  expect(result.texts).toEqual(new Map())
  expect(sidesOf(result)).toEqual([
    [
      WORDS,
      'ifTrue/heading',
      ['heading: "Only if true:"'],
      ['a', 'heading: Begin'],
      ['b', 'c', 'heading: Go']
    ]
  ])
})

test('bring together: a file that changed what has been edited here since does not undo that', () => {
  const result = together(headed('Go'), from('a', headed('Begin')))
  expect(result.texts).toEqual(new Map())
  expect(sidesOf(result)).toEqual([[WORDS, 'ifTrue/heading', ['heading: Go'], ['a', 'heading: Begin']]])
})

test("bring together: of two downloads of one window the later text goes in, whichever is opened first; somebody else's is still a conflict", () => {
  const earlier = from('early', headed('Begin'))
  const later = {
    name: 'late',
    entries: withEarlier(changesBetween(fixtureTexts, headed('Go')), earlier.entries)
  }
  for (const result of [
    together(fixtureTexts, earlier, later),
    together(fixtureTexts, later, earlier),
    together(headed('Begin'), later)
  ])
    expect(result).toMatchObject({ conflicts: [], all: headed('Go') })
  const since = changesBetween(headed('Begin'), fixtureTexts)
  const back = { name: 'back', entries: withEarlier([], earlier.entries, since) }
  for (const files of [[earlier, back] as const, [back, earlier] as const])
    expect(together(fixtureTexts, ...files)).toMatchObject({ conflicts: [], all: fixtureTexts })
  // After the later one is merged, the earlier one is opened on its own.
  expect(bringTogether(fixtureTexts, headed('Go'), [earlier], [later])).toEqual({
    texts: new Map(),
    conflicts: [],
    left: []
  })
  expect(sidesOf(together(fixtureTexts, earlier, later, from('c', headed('Wait'))))).toEqual([
    [WORDS, 'ifTrue/heading', ['heading: "Only if true:"'], ['late', 'heading: Go'], ['c', 'heading: Wait']]
  ])
})

test('bring together: any side can be taken, and another after it', () => {
  const edited = headed('Go')
  const { conflicts } = together(edited, from('a', headed('Begin')))
  const [conflict] = conflicts
  if (!conflict) throw new Error('There is no conflict.')
  const [open, theirs] = conflict.sides
  if (!open || !theirs) throw new Error('It has no two sides.')
  const taken = withSide(fixtureTexts, edited, conflict, theirs) ?? ''
  expect(taken).toBe(textOf(headed('Begin'), WORDS))
  expect(withSide(fixtureTexts, withFile(WORDS, taken), conflict, open)).toBe(textOf(edited, WORDS))
})

test('bring together: one that was removed by one and changed by another is a conflict', () => {
  const edited = withEdit(GALOP, 'name: Galop\n', 'name: Galop, for LGBT people\n')
  const result = together(fixtureTexts, from('a', withoutFile(GALOP)), from('b', edited))
  expect(result.texts).toEqual(new Map())
  expect(result.conflicts.map(({ file, sides }) => [file, sides.map(({ from }) => from.join())])).toEqual([
    [GALOP, expect.arrayContaining(['', 'a', 'b'])]
  ])
  const [conflict] = result.conflicts
  const gone = conflict?.sides.find(({ text }) => text === undefined)
  expect(conflict && gone && withSide(fixtureTexts, fixtureTexts, conflict, gone)).toBe(undefined)
  expect(gone?.from).toEqual(['a'])
})

test('bring together: two who went back and forth on an entry are a conflict, not a silent choice', () => {
  const [one, two] = [headed('Begin'), headed('Go')]
  const result = together(fixtureTexts, from('a', one, two), from('b', two, one))
  expect(result.conflicts).toHaveLength(1)
  expect(result.texts).toEqual(new Map())
})

test('bring together: where somebody moved entries, their file is merged whole, and a conflict if others changed it', () => {
  const text = textOf(fixtureTexts, WORDS)
  const moved = withFile(WORDS, text.replace(/^(title: .*\n)(overheard: .*\n)/m, '$2$1'))
  expect(together(fixtureTexts, from('a', moved)).all).toEqual(moved)
  const both = together(fixtureTexts, from('a', moved), from('b', headed('Begin')))
  expect(both.texts).toEqual(new Map())
  expect(both.conflicts.map(({ file, entry, sides }) => [file, entry, sides.length])).toEqual([
    [WORDS, undefined, 3]
  ])
})

test('bring together: what has no place is told, by file, and the rest goes in', () => {
  const edited = begun(withEdit(FORCE, 'name: Drug Line of the Docks', 'name: Dock Line'))
  const without = withoutFile(FORCE)
  const { all, left } = together(without, from('a', edited))
  expect(all).toEqual(begun(without))
  expect(left).toEqual([{ file: FORCE, entry: 'localServices/drug-line', from: 'a' }])
  const broken = withFile(FORCE, 'name: [\n')
  expect(together(broken, from('a', edited)).left).toEqual(left)
})

test('bring together: an entry whose text holds more than that entry is not put in', () => {
  const entry = {
    file: 'times.yaml',
    entry: 'idleMinutes',
    was: hashOf('x'),
    now: 'idleMinutes: 5\nhiddenMinutes: 9'
  }
  const { texts, left, conflicts } = bringTogether(fixtureTexts, fixtureTexts, [
    { name: 'a', entries: [entry] }
  ])
  expect(texts).toEqual(new Map())
  expect(left.length + conflicts.length).toBe(1)
})

test('bring together: a file keeps its line ends and its byte order mark', () => {
  const text = `\ufeff${textOf(fixtureTexts, WORDS).replaceAll('\n', '\r\n')}`
  const { all } = together(withFile(WORDS, text), from('a', headed('Begin')))
  expect(all.get(WORDS)).toBe(text.replace('heading: "Only if true:"', 'heading: Begin'))
})
