import { isMap, isNode, isSeq } from 'yaml'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import { readDocument } from '../../../tools/content/parse/read-document.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'

/** What is open in the middle column: a file, at one entry or one line. */
export interface OpenPlace {
  readonly file: string
  readonly path?: Path | undefined
  readonly line?: number
  /** The field to go to in the form. */
  readonly field?: Path
  /** The key of the requested translation. */
  readonly sought?: string
}

/** @returns where a line of a text begins. Lines are counted from 1. */
export const startOfLine = (text: string, line: number): number =>
  text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0)

const startOf = (node: unknown): number => (isNode(node) ? node.range?.[0] : undefined) ?? 0

/** The check reports an error of a whole entry at the first letter of its first field. */
const pathWithin = (node: unknown, offset: number, path: Path): Path => {
  if (isMap(node)) {
    if (offset <= startOf(node)) return path
    const pair = node.items.findLast(({ key }) => startOf(key) <= offset)
    if (!pair) return path
    const at = [...path, String(pair.key)]
    return isNode(pair.value) && startOf(pair.value) <= offset ? pathWithin(pair.value, offset, at) : at
  }
  if (!isSeq(node)) return path
  const index = node.items.findLastIndex(item => startOf(item) <= offset)
  return index < 0 ? path : pathWithin(node.items[index], offset, [...path, index])
}

/**
 * @returns a function from a line and column of a YAML text, counted from 1 as the check counts, to the path of the
 * value there; nothing if the text cannot be read.
 */
export const pathFinder = (text: string): ((line: number, column: number) => Path) | undefined => {
  const document = readDocument(text)
  if (!document || document.errors.length > 0) return undefined
  return (line, column) => pathWithin(document.contents, startOfLine(text, line) + column - 1, [])
}

/**
 * @returns the path of the entry that contains a value: one of the first list of its file, such as a tip or a
 * local service; empty if there is none.
 */
export const entryOf = (path: Path): Path => (typeof path[1] === 'number' ? path.slice(0, 2) : [])

const placeOf = (file: string, line: number, field: Path | undefined): OpenPlace => {
  if (!field) return { file, line }
  if (!file.startsWith('languages/')) return { file, path: entryOf(field), field }
  const [part, key] = field
  return part === 'words' && key !== undefined ? { file, sought: String(key) } : { file, line }
}

/** @returns where something is edited: at its field in a form, or as text if no form shows it. */
export const placeAt = (file: string, text: string, line: number, column: number): OpenPlace => {
  const isComment = text.split('\n')[line - 1]?.trimStart().startsWith('#') ?? true
  return placeOf(file, line, isComment ? undefined : pathFinder(text)?.(line, column))
}

/** @returns where a finding of the check can be fixed. @param text the text of its file. */
export const placeOfFinding = ({ file, line, column, path }: Diagnostic, text: string): OpenPlace =>
  path ? placeOf(file, line, path) : placeAt(file, text, line, column)
