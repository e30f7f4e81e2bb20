// @module-tag slow
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { formatted } from '../../../tools/content/formatted.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { valueAt } from '../../../tools/content/parse/yaml-file.ts'
import { readTexts } from '../../../tools/content/read-texts.ts'
import { type Change, changed } from '../../../tools/editorial/change.ts'

/** How many fields of each file to try, evenly spread. `FIELDS=Infinity` tries all, which is slow. */
const FIELDS = Number(process.env.FIELDS ?? 3)

const files = [...readTexts('content')]
const folderOf = (file: string) => file.split('/')[0]

/** Of the similar files in a folder, tries the first and every twelfth after it. */
const ONE_IN = 12
const some = files.filter(([file]) => {
  const alike = files.filter(([other]) => folderOf(other) === folderOf(file))
  return alike.findIndex(([other]) => other === file) % ONE_IN === 0
})
const theOthers = files.filter(one => !some.includes(one))

interface Field {
  readonly path: Path
  /** The length of the list that it is an entry of, if it is one. */
  readonly entryOf?: number
}

/** @returns every value, field and entry of a text. */
const fieldsOf = (text: string): readonly Field[] => {
  const walk = (node: unknown, path: Path, inList: number | undefined): readonly Field[] => {
    const own: Field = { path, ...(inList === undefined ? {} : { entryOf: inList }) }
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

const spread = <T>(all: readonly T[], most = FIELDS): readonly T[] => {
  const step = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_, index) => index % step === 0)
}

const other = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value} & more: "so", it's`
  return typeof value === 'number' ? value + 1 : !value
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** @returns how many lines a change removes and adds, between the unchanged lines at both ends. */
const linesChanged = (before: string, after: string): readonly [gone: number, put: number] => {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return [old.length - start - end, now.length - start - end]
}

/** Milliseconds, on a busy machine. */
const LONG = 300_000

const apply = (before: string, change: Change): string => {
  const after = changed(before, change)
  expect([change, formatted(after) === after]).toEqual([change, true])
  return after
}

test.each(files)('change: in %s, a value changes one line, and back', { timeout: LONG }, (_, text) => {
  const root: unknown = parseDocument(text).toJS()
  const values = fieldsOf(text).filter(({ path }) => isPlain(valueAt(root, path)))
  expect(values.length).toBeGreaterThan(0)
  // An edit of a language takes as long as edits of thirty other files.
  for (const { path } of spread(values, text.length > 100_000 ? FIELDS / 3 : FIELDS)) {
    const value = valueAt(root, path)
    const after = apply(text, { set: path, value: other(value) })
    expect([path, linesChanged(text, after)]).toEqual([path, [1, 1]])
    expect(valueAt(parseDocument(after).toJS(), path)).toEqual(other(value))
    expect(valueAt(parseDocument(apply(after, { set: path, value })).toJS(), path)).toEqual(value)
  }
})

const holdsIn = (text: string) => {
  test('every entry can be moved and moved back, copied and taken out', { timeout: LONG }, () => {
    const root: unknown = parseDocument(text).toJS()
    for (const { path, entryOf } of spread(fieldsOf(text))) {
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

  test('every field can be taken out, and takes lines out alone', { timeout: LONG }, () => {
    const root: unknown = parseDocument(text).toJS()
    for (const { path, entryOf } of spread(fieldsOf(text))) {
      const holder = valueAt(root, path.slice(0, -1))
      if (entryOf !== undefined || Object.keys(holder as object).length === 1) continue
      const [gone, put] = linesChanged(text, apply(text, { remove: path }))
      // A field in brackets is only part of a line.
      expect([path, put <= 1, gone >= put]).toEqual([path, true, true])
    }
  })
}

describe.each(some)('change: in %s,', (_, text) => holdsIn(text))

describe.each(theOthers)('change: in %s,', { tags: ['long'] }, (_, text) => holdsIn(text))
