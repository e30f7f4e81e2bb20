import { files } from 'virtual:precache'
import { PrecacheController } from 'workbox-precaching'
import { cacheNameFor } from './cache-name.ts'

declare const self: ServiceWorkerGlobalScope

/** One call is enough for the 32 bytes of a hash. */
const inBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** Whether bytes have the hash of the built file. https://www.w3.org/TR/sri-2/ */
const matchesHash = async (bytes: ArrayBuffer, integrity: string | undefined): Promise<boolean> =>
  `sha256-${inBase64(await crypto.subtle.digest('SHA-256', bytes))}` === integrity

/**
 * Precaches the files of the build. The browser refuses a download with another hash. A cached file is checked each time it is
 * used, and counts as missing if its hash differs: an altered file is downloaded again and never shown. What is kept beside its
 * bytes, such as its type or where to go next, has no hash: it is not used, and the build says it anew.
 */
export const precache = new PrecacheController({
  cacheName: cacheNameFor(self.registration.scope),
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
