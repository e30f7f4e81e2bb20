import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'
import { editedText } from '../content/formatted.ts'
import type { Path } from '../content/parse/yaml-file.ts'

/** A change of one value, field or entry of a YAML text. A value may be a node, which says how it is written. */
export type Change =
  /** Sets a value. A field that was left out is added, after those that come before it in `order`. */
  | { readonly set: Path; readonly value: unknown; readonly order?: readonly string[] | undefined }
  /** Adds an entry to a list, before the one that is at position `at` now. */
  | { readonly insertIn: Path; readonly at: number; readonly value: unknown }
  /** Removes a field, or an entry of a list. */
  | { readonly remove: Path }
  /** Moves an entry of a list to another position. */
  | { readonly move: Path; readonly to: number }
  /** Gives a field another name. */
  | { readonly rename: Path; readonly to: string }

/** @returns a text that is written in double quotes. */
export const inQuotes = (text: string): Scalar =>
  Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE })

/** @returns fields that are written on one line. */
export const inBrackets = (fields: Readonly<Record<string, unknown>>): YAMLMap =>
  Object.assign(new Document(fields).contents as YAMLMap, { flow: true })

/** In the style of the content: numbers and days in quotes, lists of ids in brackets. */
const newNode = (document: Document, value: unknown): Node => {
  const node = document.createNode(value)
  visit(node, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string' && /^[0-9+.-]/.test(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE
    },
    Seq: (_, list) => {
      const isOfIds = list.items.every(item => isScalar(item) && /^[a-z][a-z0-9-]*$/.test(String(item.value)))
      if (isOfIds) list.flow = true
    }
  })
  return node
}

const missing = (path: Path) => new Error(`There is nothing at ${path.join('.')} to change.`)

/** @returns the list or the map of fields at a path. @throws if there is none. */
const collectionAt = (document: Document, path: Path, isWanted: (node: unknown) => boolean) => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isWanted(node)) throw missing(path)
  return node as YAMLMap<Scalar, Node> | YAMLSeq<Node>
}

const listAt = (document: Document, path: Path) => collectionAt(document, path, isSeq) as YAMLSeq<Node>

/** @returns the list or the map that contains the entry or the field at a path. */
const holderOf = (document: Document, path: Path) =>
  collectionAt(document, path.slice(0, -1), typeof path.at(-1) === 'number' ? isSeq : isMap)

const addField = (map: YAMLMap, field: Pair, order: readonly string[]): void => {
  const earlier = order.slice(0, Math.max(order.indexOf(String(field.key)), 0))
  const last = map.items.findLastIndex(({ key }) => order.length === 0 || earlier.includes(String(key)))
  if (map.items.length === 0) map.flow = false
  map.items.splice(Math.max(last, 0) + 1, 0, field)
}

const set = (document: Document, path: Path, value: unknown, order: readonly string[] = []): void => {
  const holder = holderOf(document, path)
  const before = holder.get(path.at(-1), true)
  const node = newNode(document, value)
  // A scalar that replaces another keeps its style.
  if (isScalar(before) && !isNode(value) && Object(value) !== value) document.setIn(path, value)
  else if (isNode(before)) {
    const { commentBefore, spaceBefore, comment } = before
    document.setIn(path, Object.assign(node, { commentBefore, spaceBefore }, isScalar(node) && { comment }))
  } else if (isMap(holder)) addField(holder, document.createPair(path.at(-1), node), order)
  else throw missing(path)
}

const insert = (document: Document, path: Path, at: number, value: unknown): void => {
  const list = listAt(document, path)
  const node = newNode(document, value)
  const [first, second] = list.items
  const isSetApart = second?.spaceBefore === true
  node.spaceBefore = at > 0 && isSetApart
  // An empty list is written in brackets: the first entry decides the style.
  if (!first) list.flow = (newNode(document, [value]) as YAMLSeq).flow === true
  else if (at === 0) first.spaceBefore = isSetApart
  list.items.splice(at, 0, node)
}

const remove = (document: Document, path: Path): void => {
  const holder = holderOf(document, path)
  const first = () => (isMap(holder) ? holder.items[0]?.key : holder.items[0]) as Node | undefined
  const isSetApart = first()?.spaceBefore === true
  if (!document.deleteIn(path)) throw missing(path)
  Object.assign(first() ?? {}, { spaceBefore: isSetApart })
}

const move = (document: Document, path: Path, to: number): void => {
  const list = listAt(document, path.slice(0, -1))
  const from = Number(path.at(-1))
  const entry = list.items[from]
  if (!entry) throw missing(path)
  // The blank lines between entries stay where they are.
  const blanks = list.items.map(({ spaceBefore }) => spaceBefore === true)
  list.items = list.items.toSpliced(from, 1).toSpliced(to, 0, entry)
  for (const [at, item] of list.items.entries()) item.spaceBefore = blanks[at] === true
}

const rename = (document: Document, path: Path, to: string): void => {
  const map = holderOf(document, path) as YAMLMap<Scalar>
  const field = map.items.find(({ key }) => key.value === path.at(-1))
  if (!field) throw missing(path)
  field.key.value = to
}

const apply = (document: Document, change: Change): void => {
  if ('set' in change) set(document, change.set, change.value, change.order)
  else if ('insertIn' in change) insert(document, change.insertIn, change.at, change.value)
  else if ('remove' in change) remove(document, change.remove)
  else if ('move' in change) move(document, change.move, change.to)
  else rename(document, change.rename, change.to)
}

/**
 * Changes values, fields and entries of a YAML text, one after the other. In a formatted text, every line
 * that no change is about stays the same.
 * @returns the text, formatted.
 * @throws if it is not valid YAML, or has nothing at the place of a change.
 */
export const changed = (text: string, ...changes: readonly Change[]): string =>
  editedText(text, document => {
    for (const change of changes) apply(document, change)
  })

/** @returns a name for a file, or an id, from a title: lower-case letters, digits and hyphens. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')

/** @returns the text of a file in `services/` with these fields. */
export const nationalFile = (fields: object): string =>
  changed(
    '# yaml-language-server: $schema=../editor/service.schema.json\n{}\n',
    ...Object.entries(fields).map(([name, value]) => ({ set: [name], value }))
  )
