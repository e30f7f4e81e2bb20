import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { formatted } from '../../content/formatted.ts'
import { soundDocument } from '../../content/parse/read-document.ts'
import { sha256OfText } from '../../content/sha256.ts'

/*
 * A content file is split into entries: its fields and, below them, list entries or texts by their keys. Each
 * has its own lines, with the comment above it. A service is one entry, and so is a question.
 */

/** An entry of a file: its key, such as `localServices/night-van`, and its lines. */
export interface Entry {
  readonly key: string
  readonly text: string
  /** The empty lines above it. */
  readonly gap: string
}

/** How many levels of a file are split into entries: with 0, all of it is one, as a service or a drill. */
const LEVELS = [
  [/^(?:services|drills)\//, 0],
  [/^questions\.yaml$/, 1],
  [/^(?:screens|training)\.yaml$/, 3],
  [/./, 2]
] as const

const levelsOf = (file: string): number => LEVELS.find(([files]) => files.test(file))?.[1] ?? 0

/** @returns the form in which texts are compared and merged: formatted, with the line ends of Unix. */
export const asPlain = (text: string): string =>
  formatted(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))

/** @returns the text of an entry, the same whether a list below it is empty or not. */
export const bare = (text: string): string => text.replace(/: (?:\[\]|\{\})$/, ':')

/** @returns the hash of an entry's text; empty if there is no entry. */
export const hashOf = (text: string | undefined): string =>
  text === undefined ? '' : sha256OfText(bare(text))

/** A list entry is identified by its first field; a signature by its first four, as each is kept. */
const keysOfList = (items: readonly unknown[], file: string): readonly string[] | undefined => {
  const keys = items.map(item => {
    const fields = isMap(item) ? item.items.filter(({ value }) => isScalar(value)) : []
    const known = file.startsWith('sign-off/') ? fields.slice(0, 4) : fields.slice(0, 1)
    return known.map(({ value }) => String((value as { value: unknown }).value)).join(' ')
  })
  return keys.includes('') || new Set(keys).size < keys.length ? undefined : keys
}

type Start = readonly [key: string, offset: number]

const startsIn = (node: unknown, file: string, path: string, levels: number): readonly Start[] => {
  if (levels === 0) return []
  if (isMap(node) && !node.flow)
    return node.items.flatMap(({ key, value }) => {
      const at = `${path}${key}`
      return [[at, (key as Node).range?.[0] ?? 0] as const, ...startsIn(value, file, `${at}/`, levels - 1)]
    })
  const keys = isSeq(node) && !node.flow ? keysOfList(node.items, file) : undefined
  return keys?.map((key, at) => [path + key, ((node as { items: Node[] }).items[at]?.range ?? [0])[0]]) ?? []
}

/** @returns where an entry begins: at its line, or at the comments above it. */
const withComments = (text: string, offset: number): number => {
  let start = text.lastIndexOf('\n', offset - 1) + 1
  const indent = /^ */.exec(text.slice(start))?.[0] ?? ''
  for (let above = start; above > 0; ) {
    above = text.lastIndexOf('\n', above - 2) + 1
    const line = text.slice(above, text.indexOf('\n', above))
    if (line.startsWith(`${indent}#`)) start = above
    else if (line !== '') break
  }
  return start
}

/** @returns the entries of a plain text; nothing if it cannot be read, or is one entry as a whole. */
export const entriesOf = (file: string, text: string): readonly Entry[] | undefined => {
  const document = levelsOf(file) > 0 ? soundDocument(text) : undefined
  if (!document) return undefined
  const starts = startsIn(document.contents, file, '', levelsOf(file)).map(
    ([key, offset]) => [key, withComments(text, offset)] as const
  )
  if (starts[0]?.[1] !== 0) return undefined
  return starts.map(([key, start], index) => {
    const lines = text.slice(start, starts[index + 1]?.[1])
    const above = text.slice(starts[index - 1]?.[1] ?? 0, start)
    return { key, text: lines.trimEnd(), gap: /\n(\n*)$/.exec(above)?.[1] ?? '' }
  })
}
