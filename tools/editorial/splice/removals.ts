import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../../content/parse/yaml-file.ts'
import {
  afterColon,
  columnOf,
  endOf,
  entriesOf,
  fieldAt,
  type HolderPart,
  holderAt,
  isBlock,
  lineStart,
  missingValueError,
  partsInBrackets,
  restOfLine,
  startOf
} from './layout.ts'
import type { Replacement } from './replacement.ts'

const withoutPart = (parts: readonly HolderPart[], index: number): Replacement => {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]]
  if (!part) throw missingValueError([index])
  return next
    ? { from: part.from, to: next.from, text: '' }
    : { from: before?.to ?? part.from, to: part.to, text: '' }
}

const partsOf = (holder: YAMLMap | YAMLSeq, text: string): readonly HolderPart[] =>
  isSeq(holder) && isBlock(holder) ? entriesOf(holder, text) : partsInBrackets(holder, text)

/** A field with its lines, and the comments that belong to it. */
const withoutField = (text: string, map: YAMLMap, index: number): Replacement => {
  const [field, next] = [map.items[index], map.items[index + 1]]
  const start = startOf(field)
  const indent = columnOf(text, startOf(map.items[0]))
  const isAfterDash = text.slice(lineStart(text, start), start).trim() !== ''
  if (isAfterDash && next) return { from: start, to: startOf(next), text: '' }
  const end = restOfLine(text, endOf(field, text), indent + 1)
  const lineEnd = text.indexOf('\n', end)
  return { from: lineStart(text, start), to: lineEnd < 0 ? text.length : lineEnd + 1, text: '' }
}

/**
 * @returns the replacements that remove a field, or an entry of a list. Removing the last entry leaves an empty list.
 */
export const removals = (text: string, document: Document, path: Path): readonly Replacement[] => {
  const holder = holderAt(document, path.slice(0, -1))
  const named = fieldAt(document, path)
  const index = named && isMap(holder) ? holder.items.indexOf(named) : Number(path.at(-1))
  if (holder.items[index] === undefined) throw missingValueError(path)
  if (!isBlock(holder)) return [withoutPart(partsInBrackets(holder, text), index)]
  if (isMap(holder)) return [withoutField(text, holder, index)]
  const parts = entriesOf(holder, text)
  const field = fieldAt(document, path.slice(0, -1))
  const [only, ...others] = parts
  if (only && others.length === 0 && field)
    return [{ from: afterColon(field, text), to: only.to, text: ' []' }]
  return [withoutPart(parts, index)]
}

/** @returns the replacements that move an entry of a list; the text between entries stays where it is. */
export const moves = (text: string, document: Document, path: Path, to: number): readonly Replacement[] => {
  const list = holderAt(document, path.slice(0, -1))
  if (!isSeq(list)) throw missingValueError(path)
  const from = Number(path.at(-1))
  const parts = partsOf(list, text)
  const order = parts.map((_, index) => index)
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, from)
  return parts.flatMap((part, index) => {
    const other = parts[moved[index] ?? index]
    return !other || other === part ? [] : { ...part, text: text.slice(other.from, other.to) }
  })
}
