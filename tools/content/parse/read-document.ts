import {
  type CollectionTag,
  type Document,
  isScalar,
  type LineCounter,
  parseDocument,
  type Tags,
  visit,
  type YAMLMap,
  YAMLParseError,
  type YAMLSeq
} from 'yaml'

/**
 * Ten times as deep as any content. A file nested much more deeply would crash the process, as the parser calls itself
 * for each level.
 */
const MOST_LEVELS = 100
const MOST_COLUMNS = 2 * MOST_LEVELS

const isIndentedTooFar = (text: string): boolean =>
  text.split('\n').some(line => line.search(/[^ \t\-?:]|$/) > MOST_COLUMNS)

/** Brackets in sentences count too, but nobody opens so many without closing them. */
const opensTooMany = (text: string): boolean => {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + ('[{'.includes(bracket) ? 1 : -1))
    if (open > MOST_LEVELS) return true
  }
  return false
}

/** Otherwise the parser compares each key with all before it, which takes a second for the language files. */
const findDuplicateKeys = (document: Document.Parsed): void =>
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const [start = 0, end = start] = key.range ?? []
        if (seen.has(key.value))
          document.errors.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique'))
        seen.add(key.value)
      }
    }
  })

/** `{ a: b }` and `[a, b]`, as the content has always been written: the package's own option spaces both or neither. */
const spaced = (tags: Tags): Tags =>
  tags.map(tag => {
    if (typeof tag === 'string' || !tag.collection) return tag
    const flowCollectionPadding = tag.collection === 'map' ? ' ' : ''
    const stringify = (node: YAMLMap | YAMLSeq, ...[context, ...rest]: Parameters<YAMLSeq['toString']>) =>
      node.toString(context && { ...context, flowCollectionPadding }, ...rest)
    return { ...tag, stringify } as unknown as CollectionTag
  })

/**
 * Reads YAML without checking it.
 * @returns the document with its errors; nothing if it is nested so deeply that it must have been made to do harm.
 */
export const readDocument = (text: string, lineCounter?: LineCounter): Document.Parsed | undefined => {
  if (isIndentedTooFar(text) || opensTooMany(text)) return undefined
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    customTags: spaced,
    ...(lineCounter && { lineCounter })
  })
  findDuplicateKeys(document)
  return document
}
