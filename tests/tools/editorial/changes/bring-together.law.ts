// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '../../../../machines/content/vocabulary.ts'
import { signedChanges } from '../../../../machines/training/sign-off/sign-off.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { type Brought, bringTogether, withSide } from '../../../../tools/editorial/changes/bring-together.ts'
import { changesBetween } from '../../../../tools/editorial/changes/entry-changes.ts'
import { withTranslations } from '../../../../tools/editorial/languages/language-file.ts'
import { signedBefore } from '../../../../tools/editorial/sign-off/signatures.ts'
import { checkTexts, textOf, withEdit, withFile } from '../../../support/content.ts'
import { fixtureStrings, languageText, withLanguage } from '../../../support/languages.ts'
import { sectionsIn, signing, sourcesOf } from '../../../support/signed.ts'

const FORCE = 'forces/gloucestershire.yaml'
const RO = 'languages/ro.yaml'

const ordersOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map(rest => [item, ...rest]))

const withAll = (texts: Texts, changes: ReadonlyMap<string, string | undefined>): Texts =>
  new Map(
    [...new Map<string, string | undefined>([...texts, ...changes])].flatMap(([file, text]) =>
      text === undefined ? [] : [[file, text] as const]
    )
  )

/** Resolves all conflicts by one rule: the alphabetically first text. */
const chosen = (opened: Texts, texts: Texts, brought: readonly Brought[]): Texts => {
  const result = bringTogether(opened, texts, brought)
  const merged = withAll(texts, result.texts)
  return result.conflicts.reduce((now, conflict) => {
    const [side] = [...conflict.sides].sort((a, b) => ((a.text ?? '') < (b.text ?? '') ? -1 : 1))
    const text = side && withSide(opened, now, conflict, side)
    return withAll(now, new Map([[conflict.file, text]]))
  }, merged)
}

const inTurn = (opened: Texts, order: readonly Brought[]): Texts =>
  order.reduce((texts, one) => chosen(opened, texts, [one]), opened)

/** @returns the result of merging some files in each order. Common beginnings are merged only once. */
const inEachOrder = (opened: Texts, texts: Texts, left: readonly Brought[]): readonly Texts[] =>
  left.length === 0
    ? [texts]
    : left.flatMap((one, at) => inEachOrder(opened, chosen(opened, texts, [one]), left.toSpliced(at, 1)))

/** @returns the files sorted, to compare contents. */
const sorted = (texts: Texts) => [...texts].sort(([a], [b]) => (a < b ? -1 : 1))

const base = withLanguage(languageText({ strings: fixtureStrings.slice(0, 30) }))

const local = (id: string, name: string) => (texts: Texts) =>
  withEdit(
    FORCE,
    '  - id: open-door\n',
    `${(/ {2}- id: open-door\n(?: {4}.*\n)*/.exec(textOf(texts, FORCE))?.[0] ?? '')
      .replace('open-door', id)
      .replace(/name: .*/, `name: ${name}`)
      .replace(/shortName: .*/, `shortName: ${name}`)
      .replaceAll('example.org/open-door', `example.org/${id}`)}  - id: open-door\n`,
    texts
  )

const editorA = local(
  'night-van',
  'Night van'
)(withEdit('tips.yaml', 'You can join.', 'Anyone can join.', base))
const editorB = local(
  'day-centre',
  'Day centre'
)(withEdit(FORCE, 'name: Drug Line of the Docks', 'name: Dock Line', base))
const translator = withFile(
  RO,
  withTranslations(textOf(base, RO), [{ key: 'questions.answers.yes', english: 'Yes', says: 'Da' }]),
  base
)
const signature = (role: Role, ...ids: readonly string[]): Brought => ({
  name: role,
  entries: signing(role, base, ids)
})

const five: readonly Brought[] = [
  { name: 'editor A', entries: changesBetween(base, editorA) },
  { name: 'editor B', entries: changesBetween(base, editorB) },
  { name: 'translator', entries: changesBetween(base, translator) },
  signature('fact-checker', 'tips', 'needs'),
  signature('practice-lead', 'forces/gloucestershire', 'needs')
]

test('bring together: two editors of one force, a translator and two signers give the same content in each of 120 orders, all at once or one after the other', () => {
  const wanted = sorted(inTurn(base, five))
  const orders = ordersOf(five)
  expect(orders).toHaveLength(120)
  expect(new Set(inEachOrder(base, base, five).map(texts => JSON.stringify(sorted(texts))))).toEqual(
    new Set([JSON.stringify(wanted)])
  )
  for (const order of orders)
    expect(sorted(withAll(base, bringTogether(base, base, order).texts))).toEqual(wanted)
  const content = new Map(wanted)
  expect(checkTexts(content).errors.map(formatDiagnostic)).toEqual([])
  for (const said of ['Dock Line', 'Night van', 'Day centre'])
    expect(textOf(content, FORCE)).toContain(`name: ${said}`)
  expect(textOf(content, 'tips.yaml')).toContain('Anyone can join.')
  expect(textOf(content, RO)).toContain('"Da"')
})

test('bring together: a section that is signed again after the edit counts, whichever signature comes first', () => {
  const [edit] = five
  const after = sectionsIn(editorA).find(({ id }) => id === 'tips')?.hash ?? ''
  const again = {
    name: 'again',
    entries: signedChanges('fact-checker', [
      { section: 'tips', hash: after, reference: 'national fact-checker', on: '2026-11-25' }
    ])
  }
  for (const order of ordersOf([edit as Brought, signature('fact-checker', 'tips'), again])) {
    const content = inTurn(base, order)
    expect(signedBefore(sourcesOf(content))).toEqual([])
    expect(sectionsIn(content).find(({ id }) => id === 'tips')?.marks).toMatchObject([
      { hash: after, binds: true }
    ])
  }
})

/** A small content: random edits by several people are merged in random order. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const listOf = (entries: readonly (readonly [string, number])[]) =>
  `name: X\nlocalServices:${entries.length === 0 ? ' []' : entries.map(([id, says]) => `\n  - id: ${id}\n    name: ${says}`).join('')}\n`
const START = listOf([
  ['b', 0],
  ['e', 0]
])
const small: Texts = new Map([[FORCE, START]])

const person = fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.nat(2)), { selector: ([id]) => id })

test('bring together: whatever people did to a list, each order gives the same, and each entry is in it or was chosen against', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 3 }), fc.nat(), (people, seed) => {
      const files = people.map(
        (entries, index): Brought => ({
          name: String(index),
          entries: changesBetween(small, new Map([[FORCE, listOf(entries)]]))
        })
      )
      const orders = ordersOf(files)
      const order = orders[seed % orders.length] ?? files
      const [one, other] = [bringTogether(small, small, files), bringTogether(small, small, order)]
      expect(other).toEqual(one)
      expect(chosen(small, small, order)).toEqual(chosen(small, small, files))
      const text = withAll(small, one.texts).get(FORCE) ?? ''
      const waiting = one.conflicts.flatMap(({ entry, sides }) => sides.map(side => `${entry} ${side.text}`))
      const isWhole = one.conflicts.some(({ entry }) => entry === undefined)
      for (const { name, entries } of files)
        for (const { entry, now } of entries) {
          if (isWhole) expect(one.conflicts[0]?.sides.some(({ from }) => from.includes(name))).toBe(true)
          else if (now === undefined)
            expect(
              !text.includes(`id: ${entry?.slice(-1)}\n`) || waiting.includes(`${entry} undefined`)
            ).toBe(true)
          else expect(text.includes(now) || waiting.includes(`${entry} ${now}`)).toBe(true)
        }
    })
  )
})

test('bring together: whatever somebody did to a list, their file opened the next day gives what they had', () => {
  fc.assert(
    fc.property(person, entries => {
      const edited: Texts = new Map([[FORCE, listOf(entries)]])
      const { texts, conflicts } = bringTogether(small, small, [
        { name: 'mine', entries: changesBetween(small, edited) }
      ])
      expect([conflicts, withAll(small, texts)]).toEqual([[], edited])
    })
  )
})
