import type { CDPSession, Page } from '@playwright/test'

/** Asks of all objects together that inherit from a prototype. @param words that the question needs. */
const askAll = async <Answer>(
  cdp: CDPSession,
  prototype: string,
  question: (objects: readonly object[], words: readonly string[]) => Answer,
  words: readonly string[] = []
): Promise<Answer> => {
  const objectGroup = 'heap'
  const { result } = await cdp.send('Runtime.evaluate', { expression: prototype, objectGroup })
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup
  })
  const { result: answer, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () { return (${question})(this, ${JSON.stringify(words)}) }`,
    returnByValue: true
  })
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
  return answer.value
}

/** Throws away what nobody holds. */
const collect = async (cdp: CDPSession) => {
  await cdp.send('HeapProfiler.enable')
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage')
}

/** Runs in the page. @returns each object that holds some of these words and nothing else, as JSON. */
const holdersOf = (objects: readonly object[], words: readonly string[]): readonly string[] => {
  const known = new Set<unknown>(words)
  const partsOf = (object: object): readonly unknown[] => {
    if (object instanceof Map) return [...object.values()]
    if (object instanceof Set) return [...object]
    // An array or a plain object. Getters are not run.
    return Object.values(Object.getOwnPropertyDescriptors(object))
      .filter(({ enumerable }) => enumerable)
      .map(({ value }) => value)
  }
  return objects.flatMap(object => {
    const parts = partsOf(object)
    return parts.length > 0 && parts.every(part => known.has(part)) ? JSON.stringify(parts) : []
  })
}

/**
 * Looks through the memory of a page for arrays, maps, sets and plain objects that hold such words alone.
 * @param words the answers and the ids of choices.
 */
export const listsIn = async (page: Page, words: readonly string[]): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page)
  await collect(cdp)
  // Arrays, maps and sets inherit from it too.
  const lists = await askAll(cdp, 'Object.prototype', holdersOf, words)
  await cdp.detach()
  return lists.toSorted()
}

const stringsIn = async (cdp: CDPSession): Promise<readonly string[]> => {
  const chunks: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return JSON.parse(chunks.join('')).strings
}

/** What is left of a conversation in memory. */
interface Remains {
  /** Contexts of an encounter: what the machine knows of one that is going on, or once was. */
  readonly contexts: number
  /** Pieces of screens that were drawn, and stand on the page no more. */
  readonly drawn: number
  /** Words that only a conversation brings into being. */
  readonly words: readonly string[]
}

/**
 * Looks through the memory of a page, once what nobody holds has been thrown away. It asks the browser, so that nothing
 * in the product is there for tests.
 * @param telling what such words hold.
 */
export const remainsIn = async (page: Page, telling: readonly string[]): Promise<Remains> => {
  const cdp = await page.context().newCDPSession(page)
  await collect(cdp)
  const contexts = await askAll(
    cdp,
    'Object.prototype',
    objects =>
      objects.filter(
        object =>
          Object.hasOwn(object, 'answers') && 'trail' in object && (object.trail as string[]).length > 0
      ).length
  )
  const drawn = await askAll(cdp, 'Node.prototype', nodes => {
    // React makes an element to see which events of animation there are, and keeps it. Whether its object is still
    // there depends on when the browser last tidied up.
    const neverDrawn = document.createElement('div')
    const isBare = (node: Node) => node.isEqualNode(neverDrawn) && Object.keys(node).length === 0
    // What a template holds was never drawn, and is in a document of its own.
    const isDetached = (node: Node) => !node.isConnected && node.ownerDocument === document
    return (nodes as Node[]).filter(
      node => !Object.hasOwn(node, 'constructor') && isDetached(node) && !isBare(node)
    ).length
  })
  const strings = await stringsIn(cdp)
  await cdp.detach()
  return { contexts, drawn, words: strings.filter(held => telling.some(words => held.includes(words))) }
}
