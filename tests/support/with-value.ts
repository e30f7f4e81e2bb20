import { isNode, isSeq, parseDocument } from 'yaml'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { fixtureTexts } from './fixture/texts.ts'
import { asIfSeen } from './seen.ts'

/** Fields by name, and what stands in a list by its id or by its place. */
export type Path = readonly (string | number)[]

const nodeAt = (text: string, path: Path): unknown =>
  path.reduce<unknown>((node, part) => {
    if (isSeq(node) && typeof part === 'string')
      return node.items.find(item => (item as { get: (key: string) => unknown }).get('id') === part)
    return (node as { get: (key: string | number, keepNode: true) => unknown }).get(part, true)
  }, parseDocument(text).contents)

const rangeAt = (file: string, path: Path, text: string): readonly [number, number] => {
  const node = nodeAt(text, path)
  const [from, to] = (isNode(node) && node.range) || []
  if (from === undefined || to === undefined) throw new Error(`${file} has nothing at ${path.join('.')}`)
  return [from, to]
}

/** Writes a value at a path, whatever stands there today: a test names what it changes, and no word of it. */
export const withValue = (file: string, path: Path, written: string, texts: Texts = fixtureTexts): Texts => {
  const text = texts.get(file) ?? ''
  const [from, to] = rangeAt(file, path, text)
  return new Map([...texts, [file, asIfSeen(text.slice(0, from) + written + text.slice(to))]])
}
