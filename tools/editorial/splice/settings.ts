import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, stringify } from 'yaml'
import type { Path } from '../../content/parse/yaml-file.ts'
import {
  afterColon,
  columnOf,
  endOf,
  fieldAt,
  holderAt,
  isBlock,
  isInBrackets,
  lineEndOf,
  missingValueError,
  restOfLine,
  startOf
} from './layout.ts'
import type { Replacement } from './replacement.ts'
import { type WritingPlace, written } from './written.ts'

type Candidates = readonly (readonly Replacement[])[]

const isBlockText = (text: string, value: unknown): boolean =>
  typeof value === 'object' && value !== null && !/^[[{]/.test(text)

/** @returns the text after the colon of a field that is new, or whose value gets another form. */
const afterKey = (
  value: unknown,
  indent: number,
  inBrackets: boolean,
  lineEnd: string
): readonly string[] => {
  const inner = indent + 2
  return written(value, { inBrackets, indent: inner, lineEnd }).map(text =>
    isBlockText(text, value) ? `${lineEnd}${' '.repeat(inner)}${text}` : ` ${text}`
  )
}

const isPlainValue = (value: unknown) => typeof value !== 'object' || value === null

/** Replaces a scalar by a scalar, so that only its own characters change. */
const inPlace = (text: string, document: Document, path: Path, node: Node, value: unknown): Candidates => {
  const [start] = node.range ?? [0]
  const source = text.slice(start, endOf(node, text))
  const holder = holderAt(document, path.slice(0, -1))
  const place: WritingPlace = {
    before: isScalar(node) ? node : undefined,
    source,
    inBrackets: isInBrackets(document, path),
    indent: columnOf(text, startOf(isMap(holder) ? fieldAt(document, path) : holder)) + 2,
    lineEnd: lineEndOf(text)
  }
  return written(value, place).map(put => [{ from: start, to: endOf(node, text), text: put }])
}

const ofField = (
  text: string,
  document: Document,
  path: Path,
  field: Pair<Node, Node | null>,
  value: unknown
): Candidates => {
  const { value: node } = field
  const colon = afterColon(field, text)
  if (isNode(node) && isScalar(node) && node.value !== null && isPlainValue(value))
    return inPlace(text, document, path, node, value)
  const column = columnOf(text, startOf(field))
  return afterKey(value, column, isInBrackets(document, path), lineEndOf(text)).map(put => [
    { from: colon, to: Math.max(colon, endOf(node, text)), text: put }
  ])
}

const keyText = (name: PropertyKey) => stringify(String(name)).trimEnd()

/** A field that was left out is added after the last of the fields that come before it. */
const newField = (
  text: string,
  document: Document,
  path: Path,
  value: unknown,
  order: readonly string[]
): Candidates => {
  const map = holderAt(document, path.slice(0, -1))
  if (!isMap(map)) throw missingValueError(path)
  const name = path.at(-1) ?? ''
  const earlier = order.slice(0, Math.max(order.indexOf(String(name)), 0))
  const isEarlier = ({ key }: Pair) =>
    isScalar(key) && (order.length === 0 || earlier.includes(String(key.value)))
  const index = Math.max(map.items.findLastIndex(isEarlier), 0)
  const before = map.items[index]
  const lineEnd = lineEndOf(text)
  if (!isBlock(map)) {
    const from = before ? endOf(before, text) : startOf(map) + 1
    return written(value, { inBrackets: true, indent: 0, lineEnd }).map(put => [
      { from, to: from, text: before ? `, ${keyText(name)}: ${put}` : ` ${keyText(name)}: ${put} ` }
    ])
  }
  const indent = columnOf(text, startOf(map.items[0]))
  const isLast = index === map.items.length - 1
  const from = restOfLine(text, endOf(before, text), isLast ? indent : indent + 1)
  return afterKey(value, indent, false, lineEnd).map(put => [
    { from, to: from, text: `${lineEnd}${' '.repeat(indent)}${keyText(name)}:${put}` }
  ])
}

const ofEntry = (text: string, document: Document, path: Path, value: unknown): Candidates => {
  const list = holderAt(document, path.slice(0, -1))
  const node = isSeq(list) ? list.items[Number(path.at(-1))] : undefined
  if (!isNode(node)) throw missingValueError(path)
  if (isScalar(node) && isPlainValue(value)) return inPlace(text, document, path, node, value)
  const indent = columnOf(text, startOf(node))
  const inBrackets = isInBrackets(document, path)
  return written(value, { inBrackets, indent, lineEnd: lineEndOf(text) }).map(put => [
    { from: startOf(node), to: endOf(node, text), text: put }
  ])
}

/** @returns the ways to set a value, the most fitting first. */
export const settings = (
  text: string,
  document: Document,
  path: Path,
  value: unknown,
  order: readonly string[] = []
): Candidates => {
  if (typeof path.at(-1) === 'number') return ofEntry(text, document, path, value)
  const field = fieldAt(document, path)
  return field ? ofField(text, document, path, field, value) : newField(text, document, path, value, order)
}
