import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { Path } from '../../content/check/yaml-file.ts'

/** A change of what stands at one place of a YAML text. */
export type Edit = { readonly path: Path } & (
  | {
      /** Put in place of the value that stands there. */
      readonly value: string
      /** Put in place of its key. */
      readonly key?: string
    }
  /** Put after all that the list there holds. */
  | { readonly add: readonly string[] }
)

interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

const nothingAt = (path: Path) => new Error(`There is nothing at ${path.join('.')} to change.`)

/** Where a node ends: the parser counts line ends in. */
const endOf = (node: unknown, text: string): number => {
  const [start, end] = (isNode(node) && node.range) || [0, 0]
  return start + text.slice(start, end).trimEnd().length
}

const replacing = (
  text: string,
  document: Document,
  path: Path,
  edit: { readonly value: string; readonly key?: string }
): readonly Replacement[] => {
  const parent = document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  const { key, value } = pair ?? {}
  if (!isNode(key) || !key.range || !isNode(value) || !value.range) throw nothingAt(path)
  return [
    ...(edit.key ? [{ from: key.range[0], to: key.range[1], text: edit.key }] : []),
    { from: value.range[0], to: endOf(value, text), text: edit.value }
  ]
}

/** The rest of a line, and the comments below it that are indented as it is. */
const restOfLine = (text: string, from: number, indent: number): number => {
  const rest = new RegExp(`[^\\r\\n]*(?:\\r?\\n {${Math.max(indent, 1)},}#[^\\r\\n]*)*`, 'y')
  rest.lastIndex = from
  rest.test(text)
  return rest.lastIndex
}

const adding = (
  text: string,
  document: Document,
  path: Path,
  entries: readonly string[]
): readonly Replacement[] => {
  const list = document.getIn(path, true)
  if (!isSeq(list) || !list.range) throw nothingAt(path)
  const [start] = list.range
  const last = list.items.at(-1)
  if (list.flow) {
    const at = last ? endOf(last, text) : start + 1
    return [{ from: at, to: at, text: [...(last ? [''] : []), ...entries].join(', ') }]
  }
  const indent = start - (text.lastIndexOf('\n', start) + 1)
  const at = restOfLine(text, endOf(last, text), indent)
  const newLine = `${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(indent)}- `
  return [{ from: at, to: at, text: entries.map(entry => newLine + entry).join('') }]
}

const replacementsFor = (text: string, document: Document, edit: Edit): readonly Replacement[] =>
  'add' in edit ? adding(text, document, edit.path, edit.add) : replacing(text, document, edit.path, edit)

/**
 * Changes places of a YAML text and leaves every other character as it is: comments, order, spaces, quotes.
 * @throws if there is nothing at a path.
 */
export const splice = (text: string, edits: readonly Edit[]): string => {
  const document = parseDocument(text)
  return edits
    .flatMap(edit => replacementsFor(text, document, edit))
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to), text)
}
