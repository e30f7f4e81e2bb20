// @module-tag slow
import { expect, test } from 'vitest'
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Scalar,
  visit,
  type visitorFn
} from 'yaml'
import { isApproved } from '../../../../machines/training/sign-off/sign-off.ts'
import { parseSources, type Sources, type Texts } from '../../../../tools/content/parse/sources.ts'
import { schemaOf } from '../../../../tools/content/schema/file-schema.ts'
import { signOffOf } from '../../../../tools/editorial/sign-off/review.ts'
import { fixtureTexts, withFile } from '../../../support/content.ts'
import { signed } from '../../../support/signed.ts'

const SLOW = { timeout: 180_000 }

/** The files of the fixture that no phone shows. */
const UNSEEN = ['guidance.yaml', 'do-not-use.yaml', 'training.yaml', 'release.yaml']
const all = signed(fixtureTexts)
const files = [...fixtureTexts.keys()].filter(file => !file.startsWith('sign-off/'))

/** @returns the keys and indexes that lead to what stands in the last of some nodes. */
const namesOf = (path: Parameters<visitorFn<unknown>>[2], last: unknown): readonly unknown[] =>
  path.flatMap((node, index) => {
    if (isSeq(node)) return [node.items.indexOf(path[index + 1] ?? last)]
    return isPair(node) && isScalar(node.key) ? [node.key.value] : []
  })

/** What a value may be instead, the likeliest first: one of them fits the field. */
const others = (value: unknown, siblings: readonly unknown[]): readonly unknown[] => {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value - 1]
  const text = String(value)
  return [
    `${text} more`,
    `${text}x`,
    `${text}1`,
    text === '2027-01-31' ? '2027-01-30' : '2027-01-31',
    ...siblings,
    ...'show held rung website wales england north-east charity nhs scotland talk housing street online tip'.split(
      ' '
    ),
    ...'figure yes no money client follows uk refused housing-tonight sexual-assault'.split(' ')
  ].filter(other => other !== value)
}

/** @returns the sources with an edited file, or nothing if the edit does not fit: its schema alone refuses most, and is quick. */
const sourcesAfter = (file: string, edited: Document): Sources | undefined => {
  if (!schemaOf(file)?.safeParse(edited.toJS()).success) return undefined
  const texts: Texts = withFile(file, String(edited), all)
  const { sources, errors } = parseSources(texts)
  return errors.length === 0 ? (sources as Sources) : undefined
}

const openIn = (sources: Sources) =>
  signOffOf(sources)
    .filter(section => !isApproved(section))
    .map(({ id }) => id)

const touchedBy = (file: string) => (UNSEEN.includes(file) ? [] : [file.replace('.yaml', '')])

/** A field of one kind of file: of those that stand in many files or many times in one, nothing tells one from the other. */
const kindOf = (file: string, field: string) => `${file.split('/')[0]} ${field}`
/** What last fitted each field: it saves most of the attempts, each of which parses a file. */
const fitted = new Map<string, readonly unknown[]>()
const likely = (field: string, value: unknown) =>
  (fitted.get(field) ?? []).filter(other => typeof other === typeof value && other !== value)

/** What says `true` or is not there at all has one edit: it is removed. */
const withoutFlag = (file: string, document: Document, flag: readonly unknown[]): Sources | undefined => {
  const removed = document.clone()
  return removed.deleteIn(flag) ? sourcesAfter(file, removed) : undefined
}

/** The kinds of values in a file that are wanted, each edited once on its own: the file with that edit. */
function* editsOf(
  file: string,
  isWanted: (kind: string) => boolean
): Generator<{ readonly place: string; readonly sources: Sources | undefined }> {
  const document = parseDocument(fixtureTexts.get(file) ?? '')
  const values: { readonly node: Scalar; readonly field: string; readonly path: readonly unknown[] }[] = []
  visit(document, {
    Scalar: (key, node, path) => {
      if (key !== 'key')
        values.push({ node, field: String(path.findLast(isPair)?.key), path: namesOf(path, node) })
    }
  })
  const siblings = values.slice(0, 3).map(({ node }) => node.value)
  for (const { node, field, path } of values.filter(({ field }) => isWanted(kindOf(file, field)))) {
    const { value } = node
    let sources: Sources | undefined
    for (const other of [...likely(field, value), ...others(value, siblings)]) {
      node.value = other
      sources = sourcesAfter(file, document)
      if (sources) fitted.set(field, [other, ...(fitted.get(field) ?? [])].slice(0, 2))
      if (sources) break
    }
    node.value = value
    if (!sources && value === true) sources = withoutFlag(file, document, path)
    yield { place: `${file}: ${value}`, sources }
  }
}

/** @returns the fields that hold a plain value, from values instead of the nodes that are edited. */
const fieldsIn = (value: unknown, field = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? [field]
    : Object.entries(value).flatMap(([key, inner]) => fieldsIn(inner, Array.isArray(value) ? field : key))

/** @returns whether a kind is met for the first time, and is one in so many of those. */
const oneIn = (many: number) => {
  const seen = new Set<string>()
  return (kind: string): boolean => !seen.has(kind) && seen.add(kind).size % many === 1 % many
}

/** @returns the number of fields that were edited, each of which voided its own section and no other. */
const editsThatVoid = (isWanted: (kind: string) => boolean): number => {
  let edits = 0
  const wrong: string[] = []
  const unfit: string[] = []
  for (const file of files)
    for (const { place, sources } of editsOf(file, isWanted)) {
      edits++
      // Of a drill's closed words and presses few fit where another stood; its sentences all do.
      if (!sources && file.startsWith('drills/')) continue
      if (!sources) unfit.push(place)
      else if (openIn(sources).join() !== touchedBy(file).join())
        wrong.push(`${place} voids ${openIn(sources)}`)
    }
  expect(wrong).toEqual([])
  expect(unfit).toEqual([])
  return edits
}

test('sign-off: an edit of one field in nine voids its own section and no other', SLOW, () => {
  expect(editsThatVoid(oneIn(9))).toBeGreaterThan(10)
})

test('sign-off: an edit of any one field voids its own section and no other', { tags: ['long'] }, () => {
  const written = files.flatMap(file =>
    fieldsIn(parse(fixtureTexts.get(file) ?? '')).map(field => kindOf(file, field))
  )
  expect(editsThatVoid(oneIn(1))).toBe(new Set(written).size)
})

test('sign-off: a new order of fields or a comment voids nothing', SLOW, () => {
  for (const file of files) {
    const document = parseDocument(fixtureTexts.get(file) ?? '')
    visit(document, {
      Map: (_, node) => {
        node.items.reverse()
      },
      Seq: (_, node) => {
        node.commentBefore = ' looked at'
      }
    })
    const sources = sourcesAfter(file, document)
    expect([file, sources && openIn(sources)]).toEqual([file, []])
  }
})

/** @returns the files of which a field was removed, each of which voided its own section and no other. */
const removalsThatVoid = (isWanted: (kind: string) => boolean): ReadonlySet<string> => {
  const edited = new Set<string>()
  for (const file of files) {
    const whole = parseDocument(fixtureTexts.get(file) ?? '')
    const paths: (readonly unknown[])[] = []
    visit(whole, {
      Pair: (_, pair, path) => {
        if (isScalar(pair.key) && isWanted(kindOf(file, String(pair.key.value))))
          paths.push([...namesOf(path, pair), pair.key.value])
      }
    })
    for (const path of paths) {
      const document = whole.clone()
      if (!document.deleteIn(path) || !isMap(document.contents)) continue
      const sources = sourcesAfter(file, document)
      if (!sources) continue
      edited.add(file)
      expect([file, path.join('.'), openIn(sources)]).toEqual([file, path.join('.'), touchedBy(file)])
    }
  }
  return edited
}

test('sign-off: removing one field in five voids its own section and no other', SLOW, () => {
  expect(removalsThatVoid(oneIn(5)).size).toBeGreaterThan(3)
})

test('sign-off: removing a field voids its own section and no other', { tags: ['long'] }, () => {
  const edited = removalsThatVoid(oneIn(1))
  // A service has fields that it need not have.
  expect([...edited].some(file => file.startsWith('services/'))).toBe(true)
  expect(edited.size).toBeGreaterThan(5)
})
