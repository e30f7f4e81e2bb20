import { edition, files } from 'virtual:precache'
import { PrecacheController } from 'workbox-precaching'
import { cacheNameFor } from './cache-name.ts'

declare const self: ServiceWorkerGlobalScope

const cacheName = cacheNameFor(self.registration.scope)

/** One call is enough for the 32 bytes of a hash. */
const inBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** Whether bytes have the hash of the built file. https://www.w3.org/TR/sri-2/ */
const matchesHash = async (bytes: ArrayBuffer, integrity: string | undefined): Promise<boolean> =>
  `sha256-${inBase64(await crypto.subtle.digest('SHA-256', bytes))}` === integrity

/**
 * Precaches the files of the build. The browser refuses a download with another hash. A cached file is checked each
 * time it is used, and counts as missing if its hash differs: an altered file is downloaded again and never shown. The
 * stored headers have no hash, so they are not used: the headers come from the build.
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

/** Checks a cached file, and downloads it again if needed. @throws if there is no sound copy afterwards. */
const repair = async (event: ExtendableEvent, url: string, cacheKey: string): Promise<void> => {
  const integrity = precache.getIntegrityForCacheKey(cacheKey) ?? ''
  const request = new Request(url, { integrity, cache: 'reload', credentials: 'same-origin' })
  await Promise.all(precache.strategy.handleAll({ event, request, params: { cacheKey, integrity } }))
  const kept = await precache.matchPrecache(url)
  if (!kept || !(await matchesHash(await kept.arrayBuffer(), integrity)))
    throw new Error('The file could not be cached.')
}

/** Checks every cached file, and downloads those that are missing or altered. @returns whether all are sound now. */
export const repairAll = async (event: ExtendableEvent): Promise<boolean> => {
  const all = [...precache.getURLsToCacheKeys()].map(([url, cacheKey]) => repair(event, url, cacheKey))
  return (await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled')
}

/** Finds the number of its release in a page. */
const RELEASE = /<meta name="release" content="(\d+)"/

/** @returns the number of the newest release of the kept pages; 0 if no page that is as it was kept names one. */
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
 * Keeps all files of this release, or none.
 * @throws if one is missing or altered, or if a newer release is kept: an old release on the server must not bring a phone
 * back to older facts.
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
