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
  /** Adds an entry to a list, before the one that is `at` that place now. */
  | { readonly insertIn: Path; readonly at: number; readonly value: unknown }
  /** Removes a field, or an entry of a list. */
  | { readonly remove: Path }
  /** Moves an entry of a list to another position. */
  | { readonly move: Path; readonly to: number }
  /** Gives a field another name. */
  | { readonly rename: Path; readonly to: string }

type Field = Pair<Scalar, Node | null>

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

const missingValueError = (path: Path) => new Error(`There is nothing at ${path.join('.')} to change.`)

const nodeAt = (document: Document, path: Path): unknown =>
  path.length === 0 ? document.contents : document.getIn(path, true)

const mapAt = (document: Document, path: Path): YAMLMap<Scalar, Node | null> => {
  const map = nodeAt(document, path)
  if (!isMap(map)) throw missingValueError(path)
  return map as YAMLMap<Scalar, Node | null>
}

const listAt = (document: Document, path: Path): YAMLSeq<Node> => {
  const list = nodeAt(document, path)
  if (!isSeq(list)) throw missingValueError(path)
  return list as YAMLSeq<Node>
}

const findField = ({ items }: YAMLMap<Scalar, Node | null>, path: Path): Field | undefined =>
  items.find(({ key }) => String(key.value) === String(path.at(-1)))

const fieldAt = (map: YAMLMap<Scalar, Node | null>, path: Path): Field => {
  const field = findField(map, path)
  if (!field) throw missingValueError(path)
  return field
}

/** A text stays in the form that it has. */
const newValue = (document: Document, before: unknown, value: unknown): Node => {
  const isPlain = !isNode(value) && (typeof value !== 'object' || value === null)
  if (isScalar(before) && before.value !== null && isPlain) {
    before.value = value
    return before
  }
  const node = newNode(document, value)
  if (isNode(before)) {
    const { commentBefore, spaceBefore, comment } = before
    Object.assign(node, { commentBefore, spaceBefore }, isScalar(node) && { comment })
  }
  return node
}

const set = (document: Document, path: Path, value: unknown, order: readonly string[] = []): void => {
  const [holder, key] = [path.slice(0, -1), path.at(-1)]
  if (typeof key === 'number') {
    const { items } = listAt(document, holder)
    if (!items[key]) throw missingValueError(path)
    items[key] = newValue(document, items[key], value)
    return
  }
  const map = mapAt(document, holder)
  const field = findField(map, path)
  if (field) {
    field.value = newValue(document, field.value, value)
    return
  }
  const earlier = order.slice(0, Math.max(order.indexOf(String(key)), 0))
  const isEarlier = (one: Field) => order.length === 0 || earlier.includes(String(one.key.value))
  const at = Math.max(map.items.findLastIndex(isEarlier), 0) + 1
  if (map.items.length === 0) map.flow = false
  map.items.splice(at, 0, document.createPair(String(key), newNode(document, value)) as Field)
}

const insert = (document: Document, path: Path, at: number, value: unknown): void => {
  const list = listAt(document, path)
  const node = newNode(document, value)
  const [first, second] = list.items
  const isSetApart = second?.spaceBefore === true
  node.spaceBefore = at > 0 && isSetApart
  // An empty list is in brackets: the first entry decides how it goes on.
  if (!first) list.flow = (newNode(document, [value]) as YAMLSeq).flow === true
  else if (at === 0) first.spaceBefore = isSetApart
  list.items.splice(at, 0, node)
}

const remove = (document: Document, path: Path): void => {
  const [holder, key] = [path.slice(0, -1), path.at(-1)]
  if (typeof key === 'number') {
    const list = listAt(document, holder)
    if (!list.items[key]) throw missingValueError(path)
    const [gone] = list.items.splice(key, 1)
    if (key === 0 && list.items[0]) list.items[0].spaceBefore = gone?.spaceBefore === true
    return
  }
  const map = mapAt(document, holder)
  const gone = fieldAt(map, path)
  const wasFirst = map.items[0] === gone
  map.items = map.items.filter(field => field !== gone)
  if (wasFirst && map.items[0]) map.items[0].key.spaceBefore = gone.key.spaceBefore === true
}

const move = (document: Document, path: Path, to: number): void => {
  const list = listAt(document, path.slice(0, -1))
  const from = Number(path.at(-1))
  const entry = list.items[from]
  if (!entry) throw missingValueError(path)
  // The blank lines between entries stay where they are.
  const blanks = list.items.map(({ spaceBefore }) => spaceBefore === true)
  list.items = list.items.toSpliced(from, 1).toSpliced(to, 0, entry)
  for (const [at, item] of list.items.entries()) item.spaceBefore = blanks[at] === true
}

const apply = (document: Document, change: Change): void => {
  if ('set' in change) set(document, change.set, change.value, change.order)
  else if ('insertIn' in change) insert(document, change.insertIn, change.at, change.value)
  else if ('remove' in change) remove(document, change.remove)
  else if ('move' in change) move(document, change.move, change.to)
  else fieldAt(mapAt(document, change.rename.slice(0, -1)), change.rename).key.value = change.to
}

/**
 * Changes values, fields and entries of a YAML text, one after the other. A formatted text keeps every line that no
 * change is about.
 * @returns the text, formatted.
 * @throws if it is not valid YAML, or has nothing at the place of a change.
 */
export const changed = (text: string, ...changes: readonly Change[]): string =>
  editedText(text, document => {
    for (const change of changes) apply(document, change)
  })

/** @returns a name for a file, or an id, from the name of what it holds: lower-case letters, digits and hyphens. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')

const HEADER = '# yaml-language-server: $schema=../editor/service.schema.json\n'

/** @returns the text of a file in `services/` that holds these fields. */
export const nationalFile = (fields: object): string =>
  changed(`${HEADER}{}\n`, ...Object.entries(fields).map(([name, value]) => ({ set: [name], value })))
