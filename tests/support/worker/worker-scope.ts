import { afterAll, vi } from 'vitest'
import { hash, SERVED } from './precache-data.ts'

export const SCOPE = 'https://site/app/'
export const CACHE = `encounter-checklist ${SCOPE}`

const urlOf = (asked: Request | string): string => (typeof asked === 'string' ? asked : asked.url)

/** A cache that compares only addresses. */
class KeptFiles {
  readonly kept = new Map<string, Response>()
  match = async (asked: Request | string) => this.kept.get(urlOf(asked))?.clone()
  put = async (asked: Request | string, response: Response) => void this.kept.set(urlOf(asked), response)
  delete = async (asked: Request | string) => this.kept.delete(urlOf(asked))
  keys = async () => [...this.kept.keys()].map(url => new Request(url))
}

/** The event type that browsers send to workers. */
class ExtendableEvent extends Event {
  readonly awaited: Promise<unknown>[] = []
  waitUntil = (promise: Promise<unknown>) => void this.awaited.push(promise)
}

/** Stands in for a worker's browser and server. Created once; `reset` runs before each test. */
export const workerScope = () => {
  const caches = new Map<string, KeptFiles>()
  /** By address: a text, or an error status. An address without an entry is unreachable. */
  const server = new Map<string, string | number>()
  const asked: Request[] = []
  const events = new EventTarget()
  const scope = Object.assign(events, {
    registration: { scope: SCOPE, unregister: vi.fn(async () => true) },
    skipWaiting: vi.fn(async () => undefined),
    caches: {
      open: async (name: string) => {
        const cache = caches.get(name) ?? new KeptFiles()
        caches.set(name, cache)
        return cache
      },
      match: async (request: Request | string, { cacheName }: { cacheName: string }) =>
        caches.get(cacheName)?.match(request),
      delete: async (name: string) => caches.delete(name),
      keys: async () => [...caches.keys()]
    }
  })
  const fetchAsked = async (request: Request) => {
    asked.push(request)
    const answer = server.get(request.url)
    if (answer === undefined) throw new TypeError('Failed to fetch')
    if (typeof answer === 'number') return new Response('', { status: answer })
    if (!['', `sha256-${hash(answer, 'base64')}`].includes(request.integrity))
      throw new TypeError('Failed integrity check')
    return new Response(answer)
  }
  vi.stubEnv('NODE_ENV', 'production')
  for (const [name, value] of Object.entries({
    self: scope,
    caches: scope.caches,
    location: new URL(`${SCOPE}sw.js`),
    fetch: fetchAsked,
    ExtendableEvent,
    FetchEvent: ExtendableEvent
  }))
    vi.stubGlobal(name, value)
  afterAll(() => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  })
  /** @returns the contents of this worker's cache. */
  const kept = () => caches.get(CACHE)?.kept ?? new Map<string, Response>()
  const reset = () => {
    vi.clearAllMocks()
    caches.clear()
    asked.length = 0
    for (const [path, text] of Object.entries(SERVED)) server.set(SCOPE + path, text)
  }
  return { scope, server, caches, kept, asked, reset }
}

/** By name, as page code must not see a worker's types. @returns the exports of a `src/worker/` file. */
export const loadWorker = <T>(name: string): Promise<T> => import(`../../../src/worker/${name}.ts`)

/** @returns an event with further properties. */
export const eventOf = <T extends object>(type: string, properties: T = {} as T): ExtendableEvent & T =>
  Object.assign(new ExtendableEvent(type), properties)

/** Dispatches an event to a worker, and waits for everything passed to `waitUntil`. */
export const handled = async (scope: EventTarget, event: ExtendableEvent): Promise<void> => {
  scope.dispatchEvent(event)
  await Promise.all(event.awaited)
}
