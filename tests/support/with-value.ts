import { isCollection, isMap, isNode, isSeq, parseDocument } from 'yaml'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { fixtureTexts } from './fixture/texts.ts'
import { asIfSeen } from './seen.ts'

/** Field names; a list entry by its id, by another field as in `nation=wales`, or by its index. */
export type Path = readonly (string | number)[]

/** Marks where an error is expected. It is not part of the text. */
export const MARK = '▸'

const childOf = (node: unknown, part: string | number): unknown => {
  if (!isSeq(node) || typeof part === 'number') return isCollection(node) ? node.get(part, true) : undefined
  const [value, field = 'id'] = part.split('=').reverse()
  return node.items.find(item => isMap(item) && String(item.get(field)) === value)
}

/** @returns the position in a marked text for one in the text without marks: after any marks there. */
const placeIn = (text: string, place: number): number => {
  let at = 0
  for (let left = place; left > 0 || text[at] === MARK; at++) if (text[at] !== MARK) left--
  return at
}

/** @returns the node at a path, its parent, and a function that gives their positions. */
const foundAt = (text: string, path: Path) => {
  const plain = text.replaceAll(MARK, '')
  const { contents } = parseDocument(plain)
  const holder = path.slice(0, -1).reduce<unknown>(childOf, contents)
  const last = path.at(-1)
  const node = last === undefined ? contents : childOf(holder, last)
  const spanOf = (value: unknown) => {
    const [from, to] = (isNode(value) && value.range) || []
    if (from === undefined || to === undefined) throw new Error(`There is nothing at ${path.join('.')}.`)
    const end = from + plain.slice(from, to).trimEnd().length
    const indent = from - plain.lastIndexOf('\n', from - 1) - 1
    return { begin: placeIn(text, from), end: placeIn(text, end), indent }
  }
  return { node, holder, spanOf }
}

const isInBrackets = (holder: unknown): boolean => isCollection(holder) && holder.flow === true

const put = (text: string, begin: number, end: number, what: string) =>
  text.slice(0, begin) + what + text.slice(end)

/** @returns a text with a value at a path: replaced, or added as the last; `+` adds a list entry. */
export const withValueAt = (text: string, path: Path, written: string): string => {
  const { node, holder, spanOf } = foundAt(text, path)
  if (node) return put(text, spanOf(node).begin, spanOf(node).end, written)
  const { end, indent } = spanOf(holder)
  const entry = isSeq(holder) ? written : `${path.at(-1)}: ${written}`
  const close = end - 1 - Number(text[end - 2] === ' ')
  if (isInBrackets(holder)) return put(text, close, close, `, ${entry}`)
  return put(text, end, end, `\n${' '.repeat(indent)}${isSeq(holder) ? '- ' : ''}${entry}`)
}

/** @returns a text without the value at a path and its lines. */
export const withoutValueAt = (text: string, path: Path): string => {
  const { node, holder, spanOf } = foundAt(text, path)
  const pair = isMap(holder) ? holder.items.find(({ value }) => value === node) : undefined
  const { begin } = spanOf(pair ? pair.key : node)
  const { end } = spanOf(node)
  if (isInBrackets(holder)) return put(text, text.lastIndexOf(',', begin), end, '')
  return put(text, text.lastIndexOf('\n', begin - 1) + 1, end + 1, '')
}

/** @returns a text with marks at the start of a path's value. */
export const withMarksAt = (text: string, path: Path, marks: string): string => {
  const { node, spanOf } = foundAt(text, path)
  const { begin } = spanOf(node)
  return put(text, begin, begin, marks)
}

/** Sets a value whatever it was: a test names what it changes, and not the current words. */
export const withValue = (file: string, path: Path, written: string, texts: Texts = fixtureTexts): Texts =>
  new Map([...texts, [file, asIfSeen(withValueAt(texts.get(file) ?? '', path, written))]])
