import { edition, files } from 'virtual:precache'
import { PrecacheController } from 'workbox-precaching'
import { cacheNameFor } from './cache-name.ts'

declare const self: ServiceWorkerGlobalScope

const cacheName = cacheNameFor(self.registration.scope)

/** For hashes only: with many more than 32 bytes, `fromCharCode` would have too many arguments. */
const inBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** Whether bytes have this SHA-256 hash, in the format of Subresource Integrity. https://www.w3.org/TR/sri-2/ */
const matchesHash = async (bytes: ArrayBuffer, integrity: string | undefined): Promise<boolean> =>
  `sha256-${inBase64(await crypto.subtle.digest('SHA-256', bytes))}` === integrity

/**
 * Precaches the files of the build. The browser rejects a download whose hash differs. A cached file is
 * checked each time it is used. If its hash differs it counts as missing: it is never shown, and it is
 * downloaded again. Cached headers cannot be checked like this, so they are replaced with those of the build.
 */
export const precache = new PrecacheController({
  cacheName,
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, request: { url } }) => {
        const bytes = await cachedResponse?.arrayBuffer()
        const isSound = bytes && (await matchesHash(bytes, precache.getIntegrityForCacheKey(url)))
        return isSound ? new Response(bytes, { headers: headersFor(url) }) : null
      }
    }
  ]
})
precache.addToCacheList([...files])

const headersFor = (cacheKey: string): Readonly<Record<string, string>> =>
  files.find(({ url }) => precache.getCacheKeyForURL(url) === cacheKey)?.headers ?? {}

/** Checks a cached file, and downloads it again if necessary. @throws if there is no valid copy afterwards. */
const repair = async (event: ExtendableEvent, url: string, cacheKey: string): Promise<void> => {
  const integrity = precache.getIntegrityForCacheKey(cacheKey) ?? ''
  const request = new Request(url, { integrity, cache: 'reload', credentials: 'same-origin' })
  await Promise.all(precache.strategy.handleAll({ event, request, params: { cacheKey, integrity } }))
  const kept = await precache.matchPrecache(url)
  if (!kept || !(await matchesHash(await kept.arrayBuffer(), integrity)))
    throw new Error('The file could not be cached.')
}

/** Checks every cached file, and downloads those that are missing or altered. @returns whether all are valid now. */
export const repairAll = async (event: ExtendableEvent): Promise<boolean> => {
  const all = [...precache.getURLsToCacheKeys()].map(([url, cacheKey]) => repair(event, url, cacheKey))
  return (await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled')
}

/** Finds the release number in a page's HTML. */
const RELEASE = /<meta name="release" content="(\d+)"/

/** @returns the highest release number in the cached pages. Altered pages do not count; 0 if there is none. */
const keptRelease = async (cache: Cache): Promise<number> => {
  const pages = (await cache.keys()).filter(({ url }) => new URL(url).pathname.endsWith('/index.html'))
  const numbers = pages.map(async ({ url }) => {
    const bytes = (await (await cache.match(url))?.arrayBuffer()) ?? new ArrayBuffer()
    const revision = new URL(url).searchParams.get('__WB_REVISION__') ?? ''
    const hash = btoa(revision.replace(/../g, byte => String.fromCharCode(Number.parseInt(byte, 16))))
    const isSound = await matchesHash(bytes, `sha256-${hash}`)
    return isSound ? Number(RELEASE.exec(new TextDecoder().decode(bytes))?.[1] ?? 0) : 0
  })
  return Math.max(0, ...(await Promise.all(numbers)))
}

/**
 * Caches all files of this release, or none.
 * @throws if a file is missing or altered, or if a newer release is cached: an old release on the
 * server must not take a phone back to older facts.
 */
export const install = async (event: ExtendableEvent): Promise<void> => {
  const cache = await caches.open(cacheName)
  if ((await keptRelease(cache)) > edition.release) throw new Error('A newer release is kept.')
  const before = new Set((await cache.keys()).map(({ url }) => url))
  try {
    await precache.install(event)
  } catch (error) {
    const added = (await cache.keys()).filter(({ url }) => !before.has(url))
    await Promise.all(added.map(request => cache.delete(request)))
    throw error
  }
}
