import {
  type CollectionTag,
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
  parseDocument,
  type Tags,
  type YAMLMap,
  YAMLParseError,
  type YAMLSeq
} from 'yaml'

/**
 * Ten times as deep as any content. A file nested much more deeply would crash the process, as the parser calls itself
 * for each level.
 */
const MAX_LEVELS = 100
const INDENTED_TOO_FAR = new RegExp(`^[ \\t?:-]{${2 * MAX_LEVELS + 1}}`, 'm')

/** Brackets in sentences count too, but nobody opens so many without closing them. */
const opensTooMany = (text: string): boolean => {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + ('[{'.includes(bracket) ? 1 : -1))
    if (open > MAX_LEVELS) return true
  }
  return false
}

/** Visits a node and all nodes in it. The package's own `visit` lists the parents of each, which is slow. */
const lookAtEach = (node: unknown, look: (node: Node) => void): void => {
  if (isNode(node)) {
    look(node)
    if (isCollection(node)) for (const item of node.items) lookAtEach(item, look)
  } else if (isPair(node)) {
    lookAtEach(node.key, look)
    lookAtEach(node.value, look)
  }
}

/** Replaces the parser's check, which compares each key with all before it: slow for languages. */
const findDuplicateKeys = (node: Node, { errors }: Document.Parsed): void => {
  if (!isMap(node) || node.items.length < 2) return
  const seen = new Set<unknown>()
  for (const { key } of node.items) {
    if (!isScalar(key)) continue
    const [start = 0, end = start] = key.range ?? []
    if (seen.has(key.value))
      errors.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique'))
    seen.add(key.value)
  }
}

/** `{ a: b }` and `[a, b]`, as the content has always been written: the package's own option spaces both or neither. */
const spaced = (tags: Tags): Tags =>
  tags.map(tag => {
    if (typeof tag === 'string' || !tag.collection) return tag
    const flowCollectionPadding = tag.collection === 'map' ? ' ' : ''
    const stringify = (node: YAMLMap | YAMLSeq, ...[context, ...rest]: Parameters<YAMLSeq['toString']>) =>
      node.toString(context && { ...context, flowCollectionPadding }, ...rest)
    return { ...tag, stringify } as unknown as CollectionTag
  })

/** @returns a document as `npm run fix` writes it. */
export const written = (document: Document): string => document.toString({ lineWidth: 0 })

/**
 * Reads YAML without checking it.
 * @param look called with each node.
 * @returns the document with its errors; `undefined` if it is nested so deeply that it must be an attack.
 */
export const readDocument = (
  text: string,
  lineCounter?: LineCounter,
  look?: (node: Node) => void
): Document.Parsed | undefined => {
  if (INDENTED_TOO_FAR.test(text) || opensTooMany(text)) return undefined
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    customTags: spaced,
    ...(lineCounter && { lineCounter })
  })
  lookAtEach(document.contents, node => {
    findDuplicateKeys(node, document)
    look?.(node)
  })
  return document
}

/** @returns the document of a text; `undefined` if it is not valid YAML. */
export const soundDocument = (text: string): Document.Parsed | undefined => {
  const document = readDocument(text)
  return document && document.errors.length + document.warnings.length === 0 ? document : undefined
}

/** @returns the data of a text; nothing if it is not valid YAML. */
export const readValue = (text: string): { readonly value: unknown } | undefined => {
  try {
    const document = soundDocument(text)
    return document && { value: document.toJS() }
  } catch {
    return undefined
  }
}
