import { type Document, isSeq } from 'yaml'
import type { Path } from '../../content/parse/yaml-file.ts'
import {
  columnOf,
  entriesOf,
  holderAt,
  isBlock,
  isInBrackets,
  lineEndOf,
  missingValueError,
  partsInBrackets,
  startOf
} from './layout.ts'
import type { Replacement } from './replacement.ts'
import { settings } from './settings.ts'
import { written } from './written.ts'

type Candidates = readonly (readonly Replacement[])[]

const BLANK_LINE = /\n[ \t]*\r?\n/

/** @returns the ways to add an entry to a list, the most fitting first. */
export const insertions = (
  text: string,
  document: Document,
  path: Path,
  at: number,
  value: unknown
): Candidates => {
  const list = holderAt(document, path)
  if (!isSeq(list)) throw missingValueError(path)
  if (list.items.length === 0) return settings(text, document, path, [value])
  const lineEnd = lineEndOf(text)
  if (!isBlock(list) || isInBrackets(document, path)) {
    const parts = partsInBrackets(list, text)
    const next = parts[at]
    const from = next?.from ?? parts.at(-1)?.to ?? 0
    return written(value, { inBrackets: true, indent: 0, lineEnd }).map(put => [
      { from, to: from, text: next ? `${put}, ` : `, ${put}` }
    ])
  }
  const entries = entriesOf(list, text)
  const [first, second] = entries
  // A new entry has the same blank lines around it as the others.
  const gap = first && second && BLANK_LINE.test(text.slice(first.to, second.from)) ? lineEnd : ''
  const indent = columnOf(text, startOf(list))
  const margin = ' '.repeat(indent)
  const next = entries[at]
  const from = next?.from ?? entries.at(-1)?.to ?? 0
  return written(value, { inBrackets: false, indent: indent + 2, lineEnd }).map(put => [
    {
      from,
      to: from,
      text: next ? `${margin}- ${put}${lineEnd}${gap}` : `${lineEnd}${gap}${margin}- ${put}`
    }
  ])
}
