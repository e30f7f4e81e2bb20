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
  /** Three numbers each: type, name, and the node it leads to. */
  readonly edges: readonly number[]
  readonly strings: readonly string[]
}

const EDGE = 3

const lookedTwice = new WeakSet<Page>()

/** The driver asks the browser for more where it has to look a second time, as it must on a busy machine: here it does once. */
const lookTwice = async (page: Page): Promise<void> => {
  if (lookedTwice.has(page)) return
  lookedTwice.add(page)
  await expect(page.locator('h1'))
    .toHaveText('', { timeout: 200 })
    .catch(() => undefined)
}

/** @param exposeNumericValues whether it tells numbers too. @returns a snapshot, as JSON. */
const takeSnapshot = async (page: Page, exposeNumericValues: boolean): Promise<string> => {
  // The browser makes each interface of its own as something first asks for it, the driver of a test too: now all are there.
  await page.evaluate(() => void Object.getOwnPropertyDescriptors(window))
  await lookTwice(page)
  const cdp = await page.context().newCDPSession(page)
  const chunks: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await cdp.send('HeapProfiler.enable')
  // What nobody holds is thrown away first.
  // Playwright's types do not know the second yet.
  const options = { reportProgress: false, exposeNumericValues }
  await cdp.send('HeapProfiler.takeHeapSnapshot', options)
  await cdp.detach()
  return chunks.join('')
}

const snapshotOf = async (page: Page, exposeNumericValues: boolean): Promise<Snapshot> =>
  JSON.parse(await takeSnapshot(page, exposeNumericValues))

/** @returns whether a text of a page or a part of one, in memory, is this. */
export const isInMemory = async (page: Page, text: string): Promise<boolean> =>
  (await takeSnapshot(page, false)).includes(JSON.stringify(text).slice(1, -1))

interface Edge {
  readonly type: string
  readonly name: string
  readonly to: number
}

/** What the engine keeps for itself of code: the shapes and texts that a line of it has met. No code of a page can read it. */
const ENGINES_OWN = /^(?:code|object shape)$/

/** What the engine holds while it works. Code of a page reaches it only if something else holds it too. */
const ENGINES_HANDLES = /^synthetic \((?:Handle scope|Identity map)\)$/

/**
 * What the browser itself measures, such as how long a press took: it is of no page's making. Elements are. Among it are the
 * performance entries, which no page can clear, and by which a script could tell some routes apart (docs/assurance/nothing-kept.md).
 */
const BROWSERS_OWN = /^native (?!(?:Detached )?<|(?:Detached )?(?:HTML|Text|#text))/

/** What is written with what holds it. */
const WRITTEN = /string$|^number$/

/** What a text is made of that the engine has not put together yet, or that is a part of a longer one. */
const PART_OF_TEXT = /^(?:first|second|parent)$/

/** Reads the nodes of a snapshot. A node is named by its place in the list. */
const readerOf = ({ snapshot: { meta }, nodes, edges, strings }: Snapshot) => {
  const [types, kinds] = [meta.node_types[0], meta.edge_types[0]]
  const field = (name: string) => meta.node_fields.indexOf(name)
  const [type, name, edgeCount] = [field('type'), field('name'), field('edge_count')]
  const size = meta.node_fields.length
  const firstEdges = new Int32Array(nodes.length / size + 1)
  for (let node = 0; node < nodes.length; node += size)
    firstEdges[node / size + 1] = (firstEdges[node / size] ?? 0) + (nodes[node + edgeCount] ?? 0) * EDGE
  // There are half a million edges: what is asked of their types is worked out once for each type.
  const isOwn = types.map(one => ENGINES_OWN.test(one))
  const isText = types.map(one => WRITTEN.test(one))
  const typeOf = (node: number) => types[nodes[node + type] ?? 0] ?? ''
  const isWritten = (node: number) => isText[nodes[node + type] ?? 0] ?? false
  // Scopes are numbered, otherwise in each snapshot.
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

/** Goes to all that code of a page can reach. @returns each thing there with its kind, what it holds, and what leads to it. */
function* reached({ edgesOf, typeOf, nameOf, isWritten }: Reader) {
  const ways = new Map([[0, 'page']])
  // A map is walked on as it grows.
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
  /** What leads to the first of them. */
  readonly way: string
}

/** How many things of each kind there are, and how often each kind holds which text or number. */
export type Stock = ReadonlyMap<string, Held>

/**
 * Takes stock of what code of a page can reach in memory. One entry more in an array, a map or a set, another text in a
 * variable that a function closes over, or an element that is on the page no more, is another stock.
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

/** @returns the names of all properties that code of a page can reach in memory, whatever they hold, and how many have each. */
export const namesIn = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const names = new Map<string, number>()
  for (const { edges } of reached(readerOf(await snapshotOf(page, false))))
    for (const { type, name } of edges) if (type === 'property') names.set(name, (names.get(name) ?? 0) + 1)
  return names
}

/** A number in a variable or a field, such as a time or how many tasks there were. */
const ALONE = /[^\]] = number /

/**
 * The room of an array, which the engine gives and takes: the array and what is in it are lines of their own. What a test makes
 * by looking at elements: the elements themselves are counted by their tags. And what the engine makes when the first plain event
 * comes, such as one of scrolling; a press, a key and a pointer are events of other kinds.
 */
const NOT_OF_THE_PAGE =
  /^(?:array \(object elements\)|object (?:Attr|NamedNodeMap|NodeList|Text)|object Event(?: \((?:prototype|internal cache)\).*)?(?:\.<symbol Symbol\.toStringTag> = Event)?)$/

const differs = (line: string, one: Stock, other: Stock) => one.get(line)?.count !== other.get(line)?.count

/**
 * Compares two stocks of a page that must differ in nothing but what was answered before.
 * @returns each line that tells them apart. A number that stands alone counts and times: it is left out here.
 */
export const apart = (one: Stock, other: Stock): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter(line => differs(line, one, other) && !ALONE.test(line) && !NOT_OF_THE_PAGE.test(line))
    .toSorted()

/**
 * @param stocks after a route, after another one, and after the first again.
 * @returns each number that comes again with its route, as no count and no time does.
 */
export const numbersThatReturn = (first: Stock, other: Stock, again: Stock) =>
  [...first.keys()]
    .filter(line => ALONE.test(line) && differs(line, first, other) && !differs(line, first, again))
    .toSorted()

/** @returns what leads to what these lines say. */
export const waysTo = (lines: readonly string[], stock: Stock): string =>
  lines.map(line => `${line}: ${stock.get(line)?.way ?? 'gone'}`).join('\n')
