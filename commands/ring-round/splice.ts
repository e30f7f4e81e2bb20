import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Path } from '../../content/check/yaml-file.ts'

/** A value to put in place of the one that stands there; with another key, if it gets one. */
export interface Edit {
  readonly path: Path
  readonly value: string
  readonly key?: string
}

interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

const replacementsFor = (
  text: string,
  document: ReturnType<typeof parseDocument>,
  edit: Edit
): readonly Replacement[] => {
  const parent = document.getIn(edit.path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === edit.path.at(-1))
    : undefined
  const { key, value } = pair ?? {}
  if (!isNode(key) || !key.range || !isNode(value) || !value.range)
    throw new Error(`There is nothing at ${edit.path.join('.')} to replace.`)
  /** A block of text has the end of its last line in it. */
  const written = text.slice(value.range[0], value.range[1])
  return [
    ...(edit.key ? [{ from: key.range[0], to: key.range[1], text: edit.key }] : []),
    { from: value.range[0], to: value.range[0] + written.trimEnd().length, text: edit.value }
  ]
}

/**
 * Puts values into a YAML text and leaves every other character as it is: comments, order, spaces, quotes.
 * @throws if there is nothing at a path.
 */
export const splice = (text: string, edits: readonly Edit[]): string => {
  const document = parseDocument(text)
  return edits
    .flatMap(edit => replacementsFor(text, document, edit))
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to), text)
}
