import { type Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { Path } from '../../content/parse/yaml-file.ts'
import { endOf, lineStart, missingValueError, restOfLine } from './layout.ts'
import { type Replacement, replaced } from './replacement.ts'

/** A change at one path of a YAML text. */
export type Edit = { readonly path: Path } & (
  | {
      /** Replaces the value. */
      readonly value: string
      /** Replaces the key. */
      readonly key?: string
    }
  /** Appends to the list or the map there. */
  | { readonly add: readonly string[] }
  /** Removes the field, with the comment behind it. */
  | { readonly remove: true }
)

/** The field at a path, with its map, and the ranges of its key and value. */
const fieldAt = (document: Document, path: Path) => {
  const map = document.getIn(path.slice(0, -1), true)
  if (!isMap(map)) throw missingValueError(path)
  const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1))
  const field = map.items[index]
  if (!isNode(field?.key) || !field.key.range || !isNode(field.value) || !field.value.range)
    throw missingValueError(path)
  return { map, index, field, key: field.key.range, value: field.value.range }
}

const replacing = (
  text: string,
  document: Document,
  path: Path,
  edit: { readonly value: string; readonly key?: string }
): readonly Replacement[] => {
  const { field, key, value } = fieldAt(document, path)
  return [
    ...(edit.key ? [{ from: key[0], to: key[1], text: edit.key }] : []),
    { from: value[0], to: endOf(field, text), text: edit.value }
  ]
}

const removing = (text: string, document: Document, path: Path): readonly Replacement[] => {
  const { map, index, field, key } = fieldAt(document, path)
  const [before, next] = [map.items[index - 1], map.items[index + 1]]
  const end = endOf(field, text)
  if (!map.flow) {
    const lineEnd = text.indexOf('\n', end)
    return [{ from: lineStart(text, key[0]), to: lineEnd < 0 ? text.length : lineEnd + 1, text: '' }]
  }
  if (isNode(next?.key) && next.key.range) return [{ from: key[0], to: next.key.range[0], text: '' }]
  return [{ from: before ? endOf(before, text) : key[0], to: end, text: '' }]
}

const adding = (
  text: string,
  document: Document,
  path: Path,
  entries: readonly string[]
): readonly Replacement[] => {
  const holder = document.getIn(path, true)
  if (!isCollection(holder) || !holder.range) throw missingValueError(path)
  const [start] = holder.range
  const last = holder.items.at(-1)
  if (holder.flow) {
    const offset = last ? endOf(last, text) : start + 1
    return [{ from: offset, to: offset, text: [...(last ? [''] : []), ...entries].join(', ') }]
  }
  const indent = start - lineStart(text, start)
  const offset = restOfLine(text, endOf(last, text), indent)
  const newLine = `${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(indent)}${isSeq(holder) ? '- ' : ''}`
  return [{ from: offset, to: offset, text: entries.map(entry => newLine + entry).join('') }]
}

const replacementsFor = (text: string, document: Document, edit: Edit): readonly Replacement[] => {
  if ('add' in edit) return adding(text, document, edit.path, edit.add)
  return 'remove' in edit ? removing(text, document, edit.path) : replacing(text, document, edit.path, edit)
}

/**
 * Edits a YAML text and leaves every other character unchanged: comments, order, spaces and quotes.
 * @throws if there is nothing at a path.
 */
export const splice = (text: string, edits: readonly Edit[]): string => {
  const document = parseDocument(text)
  return replaced(
    text,
    edits.flatMap(edit => replacementsFor(text, document, edit))
  )
}
