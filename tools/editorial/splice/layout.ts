import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'
import type { Path } from '../../content/parse/yaml-file.ts'

/** A field of a map, or an entry of a list, with its text. */
export interface HolderPart {
  readonly from: number
  readonly to: number
}

export const missingValueError = (path: Path) => new Error(`There is nothing at ${path.join('.')} to change.`)

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)

export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

const rangeOf = (node: unknown): readonly [number, number] => {
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return [start, end]
}

export const startOf = (node: unknown): number => rangeOf(isPair(node) ? node.key : node)[0]

/** @returns the end of a node or a field, without the line ends that the parser includes. */
export const endOf = (node: unknown, text: string): number => {
  if (isPair(node)) return Math.max(endOf(node.key, text), endOf(node.value, text))
  const [start, end] = rangeOf(node)
  return start + text.slice(start, end).trimEnd().length
}

/** @returns the end of a line and of the comments below it with at least the same indent. */
export const restOfLine = (text: string, from: number, indent: number): number => {
  const rest = new RegExp(`[^\\r\\n]*(?:\\r?\\n {${Math.max(indent, 1)},}#[^\\r\\n]*)*`, 'y')
  rest.lastIndex = from
  rest.test(text)
  return rest.lastIndex
}

/** @returns the beginning of the lines of comments right above a line that has as many spaces; else of that line. */
export const withCommentsAbove = (text: string, from: number, indent: number): number => {
  const above = lineStart(text, from - 1)
  const isComment = from > 0 && new RegExp(`^ {${indent}}#`).test(text.slice(above, from))
  return isComment ? withCommentsAbove(text, above, indent) : from
}

export const isBlock = (holder: YAMLMap | YAMLSeq): boolean => holder.flow !== true

/** @returns the parts of a list or a map in brackets, without the commas. */
export const partsInBrackets = (holder: YAMLMap | YAMLSeq, text: string): readonly HolderPart[] =>
  holder.items.map(item => ({ from: startOf(item), to: endOf(item, text) }))

/**
 * @returns the entries of a list that is written one below the other, each with its lines and its comments: those above it too, but for
 * the first, whose comments are about the list.
 */
export const entriesOf = (list: YAMLSeq, text: string): readonly HolderPart[] => {
  const indent = columnOf(text, startOf(list))
  return list.items.map((item, index) => {
    const line = lineStart(text, text.lastIndexOf('-', startOf(item) - 1))
    return {
      from: index === 0 ? line : withCommentsAbove(text, line, indent),
      to: restOfLine(text, endOf(item, text), indent + 1)
    }
  })
}

/** @returns the list or the map at a path. @throws if there is none. */
export const holderAt = (document: Document, path: Path): YAMLMap | YAMLSeq => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(node) && !isSeq(node)) throw missingValueError(path)
  return node
}

/** @returns the field at a path, where the last step is a name. */
export const fieldAt = (document: Document, path: Path): Pair<Node, Node | null> | undefined => {
  const holder = holderAt(document, path.slice(0, -1))
  const found = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined
  return found as Pair<Node, Node | null> | undefined
}

/** @returns the place after the colon of a field. */
export const afterColon = (field: Pair<Node, Node | null>, text: string): number =>
  text.indexOf(':', rangeOf(field.key)[1] - (text[rangeOf(field.key)[1] - 1] === ':' ? 1 : 0)) + 1

/** Whether a node is in brackets, at any depth. */
export const isInBrackets = (document: Document, path: Path): boolean =>
  path.some((_, depth) => {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    return (isMap(node) || isSeq(node)) && node.flow === true
  })
