// @module-tag slow
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Path } from '../../../../tools/content/parse/yaml-file.ts'
import { readTexts } from '../../../../tools/content/read-texts.ts'
import { replacementsFor } from '../../../../tools/editorial/splice/change.ts'
import { inverse, replaced } from '../../../../tools/editorial/splice/replacement.ts'
import { type Change, valueAt } from '../../../../tools/editorial/splice/value.ts'

/** How many fields of each file are tried, spread over it. `FIELDS=Infinity` tries every one, which takes long. */
const FIELDS = Number(process.env.FIELDS ?? 3)

/** Files of languages are long, and all alike: one stands for them. */
const files = [...readTexts('content')].filter(([file]) => !/^languages\/(?!ro\b)/.test(file))
const folderOf = (file: string) => file.split('/')[0]

/** Of a folder of files that are alike, the first and one in so many after it. */
const ONE_IN = 12
const some = files.filter(([file]) => {
  const alike = files.filter(([other]) => folderOf(other) === folderOf(file))
  return alike.findIndex(([other]) => other === file) % ONE_IN === 0
})
const theOthers = files.filter(one => !some.includes(one))

interface Field {
  readonly path: Path
  /** Where its value begins and ends. */
  readonly range: readonly [number, number]
  /** The list that it is an entry of, if it is one. */
  readonly entryOf?: number
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** Every value, field and entry of a text. */
const fieldsOf = (text: string): readonly Field[] => {
  const walk = (node: unknown, path: Path, inList: number | undefined): readonly Field[] => {
    const [start = 0, end = 0] = (node as { range?: readonly number[] })?.range ?? []
    const written = text.slice(start, end).trimEnd().length
    const own: Field = {
      path,
      range: [start, start + written],
      ...(inList === undefined ? {} : { entryOf: inList })
    }
    const inner = isMap(node)
      ? node.items.flatMap(({ key, value }) =>
          walk(value, [...path, isScalar(key) ? String(key.value) : ''], undefined)
        )
      : isSeq(node)
        ? node.items.flatMap((item, index) => walk(item, [...path, index], node.items.length))
        : []
    return path.length === 0 ? inner : [own, ...inner]
  }
  return walk(parseDocument(text).contents, [], undefined)
}

const spread = <T>(all: readonly T[]): readonly T[] => {
  const step = Math.max(1, Math.ceil(all.length / FIELDS))
  return all.filter((_, index) => index % step === 0)
}

const other = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value} & more: "so", it's`
  return typeof value === 'number' ? value + 1 : !value
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** The lines that a change leaves as they are, before and after those that it changes. */
const untouched = (before: string, after: string) => {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const first = was.findIndex((line, index) => line !== is[index])
  const last = was.findLastIndex((line, index) => line !== is[is.length - was.length + index])
  return { first: first + 1, last: last + 1 }
}

/** In milliseconds, on a machine that is busy with others. */
const LONG = 300_000

const apply = (text: string, change: Change): string => {
  const replacements = replacementsFor(text, change)
  const after = replaced(text, replacements)
  expect(replaced(after, inverse(text, replacements))).toBe(text)
  return after
}

const holdsIn = (text: string) => {
  const fields = spread(fieldsOf(text))
  const root: unknown = parseDocument(text).toJS()

  test('every value can be changed on its own lines alone, and undone to the byte', { timeout: LONG }, () => {
    for (const { path, range } of fields) {
      const value = valueAt(root, path)
      if (!isPlain(value)) continue
      const after = apply(text, { set: path, value: other(value) })
      const { first, last } = untouched(text, after)
      const lines = range.map(offset => lineOf(text, offset)) as [number, number]
      expect([path, first >= lines[0], last <= lines[1]]).toEqual([path, true, true])
      expect(valueAt(parseDocument(after).toJS(), path)).toEqual(other(value))
    }
  })

  test('every entry can be moved and moved back, copied and taken out, and undone to the byte', {
    timeout: LONG
  }, () => {
    for (const { path, entryOf } of fields) {
      const index = Number(path.at(-1))
      if (entryOf === undefined) continue
      const list = path.slice(0, -1)
      if (index + 1 < entryOf) {
        const moved = apply(text, { move: path, to: index + 1 })
        expect(apply(moved, { move: [...list, index + 1], to: index })).toBe(text)
      }
      const copied = apply(text, { insertIn: list, at: index + 1, value: valueAt(root, path) })
      expect(apply(copied, { remove: [...list, index + 1] })).toBe(text)
      apply(text, { remove: path })
    }
  })

  test('every field can be taken out, and undone to the byte', { timeout: LONG }, () => {
    for (const { path, entryOf } of fields) {
      const holder = valueAt(root, path.slice(0, -1))
      if (entryOf === undefined && Object.keys(holder as object).length > 1) apply(text, { remove: path })
    }
  })
}

describe.each(some)('splice: in %s,', (_, text) => holdsIn(text))

describe.each(theOthers)('splice: in %s,', { tags: ['long'] }, (_, text) => holdsIn(text))
