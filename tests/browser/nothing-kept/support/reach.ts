import { expect, type Page } from '@playwright/test'

/** As Chromium writes it: https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
      readonly edge_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
  /** Three numbers each: type, name and target node. */
  readonly edges: readonly number[]
  readonly strings: readonly string[]
}

const EDGE = 3

const lookedTwice = new WeakSet<Page>()

/** Makes Playwright retry once, as on a busy machine: a retry makes it create more objects in the page. */
const lookTwice = async (page: Page): Promise<void> => {
  if (lookedTwice.has(page)) return
  lookedTwice.add(page)
  await expect(page.locator('h1'))
    .toHaveText('', { timeout: 200 })
    .catch(() => undefined)
}

/** @param exposeNumericValues includes numbers. @returns a snapshot, as JSON. */
const takeSnapshot = async (page: Page, exposeNumericValues: boolean): Promise<string> => {
  // Browsers create interface objects on first use, also by the test driver. This creates them all now.
  await page.evaluate(() => void Object.getOwnPropertyDescriptors(window))
  await lookTwice(page)
  const cdp = await page.context().newCDPSession(page)
  const chunks: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await cdp.send('HeapProfiler.enable')
  // Garbage is collected first.
  // Playwright's types do not know `exposeNumericValues` yet.
  const options = { reportProgress: false, exposeNumericValues }
  await cdp.send('HeapProfiler.takeHeapSnapshot', options)
  await cdp.detach()
  return chunks.join('')
}

const snapshotOf = async (page: Page, exposeNumericValues: boolean): Promise<Snapshot> =>
  JSON.parse(await takeSnapshot(page, exposeNumericValues))

/** @returns whether the page's memory holds this text, or a text that contains it. */
export const isInMemory = async (page: Page, text: string): Promise<boolean> =>
  (await takeSnapshot(page, false)).includes(JSON.stringify(text).slice(1, -1))

interface Edge {
  readonly type: string
  readonly name: string
  readonly to: number
}

/** The engine's own notes on code: shapes and strings that a line has met. No page code can read them. */
const ENGINES_OWN = /^(?:code|object shape)$/

/** Handles of the running engine. Page code reaches these objects only if something else holds them too. */
const ENGINES_HANDLES = /^synthetic \((?:Handle scope|Identity map)\)$/

/**
 * The browser's own objects, such as timings of presses, but not elements. Among them are performance
 * entries, which no page can clear; some routes could be told by them (docs/assurance/nothing-kept.md).
 */
const BROWSERS_OWN = /^native (?!(?:Detached )?<|(?:Detached )?(?:HTML|Text|#text))/

/** Types whose value is written together with its holder. */
const WRITTEN = /string$|^number$/

/** Edges from a string to its parts: the engine has not joined it yet, or it is a slice of a longer one. */
const PART_OF_TEXT = /^(?:first|second|parent)$/

/** Reads the nodes of a snapshot. A node is identified by its index. */
const readerOf = ({ snapshot: { meta }, nodes, edges, strings }: Snapshot) => {
  const [types, kinds] = [meta.node_types[0], meta.edge_types[0]]
  const field = (name: string) => meta.node_fields.indexOf(name)
  const [type, name, edgeCount] = [field('type'), field('name'), field('edge_count')]
  const size = meta.node_fields.length
  const firstEdges = new Int32Array(nodes.length / size + 1)
  for (let node = 0; node < nodes.length; node += size)
    firstEdges[node / size + 1] = (firstEdges[node / size] ?? 0) + (nodes[node + edgeCount] ?? 0) * EDGE
  // Worked out once for each type, as there are half a million edges.
  const isOwn = types.map(one => ENGINES_OWN.test(one))
  const isText = types.map(one => WRITTEN.test(one))
  const typeOf = (node: number) => types[nodes[node + type] ?? 0] ?? ''
  const isWritten = (node: number) => isText[nodes[node + type] ?? 0] ?? false
  // Scopes are numbered differently in each snapshot.
  const nameOf = (node: number) => (strings[nodes[node + name] ?? 0] ?? '').replace(/ @\d+$/, '')
  const edgesOf = (node: number): readonly Edge[] => {
    const found: Edge[] = []
    for (let at = firstEdges[node / size] ?? 0; at < (firstEdges[node / size + 1] ?? 0); at += EDGE) {
      const kind = kinds[edges[at] ?? 0] ?? ''
      const to = edges[at + 2] ?? 0
      if (kind === 'weak' || isOwn[nodes[to + type] ?? 0]) continue
      const isPlace = kind === 'element' || kind === 'hidden'
      found.push({ type: kind, name: isPlace ? '[]' : (strings[edges[at + 1] ?? 0] ?? ''), to })
    }
    return found
  }
  const textOf = (node: number): string => {
    const parts = typeOf(node) === 'string' ? [] : edgesOf(node).filter(edge => PART_OF_TEXT.test(edge.name))
    return parts.length === 0 ? nameOf(node) : parts.map(({ to }) => textOf(to)).join('')
  }
  return { edgesOf, typeOf, nameOf, textOf, isWritten }
}

const MAX_SHOWN = 200

type Reader = ReturnType<typeof readerOf>

/** Visits all that page code can reach. @returns each object: its kind, its edges, and the way to it. */
function* reached({ edgesOf, typeOf, nameOf, isWritten }: Reader) {
  const ways = new Map([[0, 'page']])
  // Nodes added during the loop are visited too.
  for (const [node, way] of ways) {
    const kind = `${typeOf(node)} ${nameOf(node)}`
    if (ENGINES_HANDLES.test(kind)) continue
    const edges = edgesOf(node)
    yield { kind, edges, way }
    for (const { name, to } of edges)
      if (!isWritten(to) && !ways.has(to)) ways.set(to, `${way} > ${name} (${nameOf(to)})`)
  }
}

interface Held {
  readonly count: number
  /** The way to the first of them. */
  readonly way: string
}

/** How many objects of each kind there are, and how often each kind holds a text or number. */
export type Stock = ReadonlyMap<string, Held>

/**
 * Takes stock of what page code can reach in memory. Another entry in an array, map or set, another text in a
 * closure, or a detached element makes a difference.
 */
export const stockOf = async (page: Page): Promise<Stock> => {
  const reader = readerOf(await snapshotOf(page, true))
  const { edgesOf, typeOf, nameOf, textOf, isWritten } = reader
  const stock = new Map<string, Held>()
  const add = (line: string, way: string) => {
    const held = stock.get(line)
    stock.set(line, { count: (held?.count ?? 0) + 1, way: held?.way ?? way })
  }
  const written = (node: number) =>
    typeOf(node) === 'number'
      ? `number ${nameOf(edgesOf(node)[0]?.to ?? 0)}`
      : textOf(node).slice(0, MAX_SHOWN)
  for (const { kind, edges, way } of reached(reader)) {
    if (!BROWSERS_OWN.test(kind)) add(kind, way)
    for (const { name, to } of edges) if (isWritten(to)) add(`${kind}.${name} = ${written(to)}`, way)
  }
  return stock
}

/** @returns how often each property name occurs in what page code can reach, whatever its value. */
export const namesIn = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const names = new Map<string, number>()
  for (const { edges } of reached(readerOf(await snapshotOf(page, false))))
    for (const { type, name } of edges) if (type === 'property') names.set(name, (names.get(name) ?? 0) + 1)
  return names
}

/** A number in a variable or a field, such as a time or a count of tasks. */
const ALONE = /[^\]] = number /

/**
 * Ignored: the capacity of arrays, which the engine chooses (the arrays and their items have lines of their
 * own); wrappers that a test makes by looking at elements (counted by tag); and what the first plain event
 * creates, such as scroll. Presses, keys and pointers are other kinds of event.
 */
const NOT_OF_THE_PAGE =
  /^(?:array \(object elements\)|object (?:Attr|NamedNodeMap|NodeList|Text)|object Event(?: \((?:prototype|internal cache)\).*)?(?:\.<symbol Symbol\.toStringTag> = Event)?)$/

const differs = (line: string, one: Stock, other: Stock) => one.get(line)?.count !== other.get(line)?.count

/**
 * Compares two stocks of a page that may differ only in what was answered before.
 * @returns each line that differs, without lone numbers, which count and measure time.
 */
export const apart = (one: Stock, other: Stock): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter(line => differs(line, one, other) && !ALONE.test(line) && !NOT_OF_THE_PAGE.test(line))
    .toSorted()

/**
 * @param stocks after a route, after another, and after the first again.
 * @returns numbers that come back with the route, which no count and no time does.
 */
export const numbersThatReturn = (first: Stock, other: Stock, again: Stock) =>
  [...first.keys()]
    .filter(line => ALONE.test(line) && differs(line, first, other) && !differs(line, first, again))
    .toSorted()

/** @returns the way to what each line describes. */
export const waysTo = (lines: readonly string[], stock: Stock): string =>
  lines.map(line => `${line}: ${stock.get(line)?.way ?? 'gone'}`).join('\n')
