import { files } from 'virtual:precache'
import { PrecacheController } from 'workbox-precaching'
import { cacheNameFor } from './cache-name.ts'

declare const self: ServiceWorkerGlobalScope

/** One call is enough for the 32 bytes of a hash. */
const inBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** Whether a response has the hash of the built file. https://www.w3.org/TR/sri-2/ */
const matchesHash = async (response: Response, integrity: string | undefined): Promise<boolean> =>
  `sha256-${inBase64(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))}` === integrity

/**
 * Precaches the files of the build. The browser refuses a download with another hash. A cached file is checked each time it is
 * used, and counts as missing if its hash differs: an altered file is downloaded again and never shown.
 */
export const precache = new PrecacheController({
  cacheName: cacheNameFor(self.registration.scope),
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
        cachedResponse &&
        (await matchesHash(cachedResponse.clone(), precache.getIntegrityForCacheKey(request.url)))
          ? cachedResponse
          : null
    }
  ]
})
precache.addToCacheList([...files])

/** Checks a cached file, and downloads it again if needed. @throws if there is no sound copy afterwards. */
const repair = async (event: ExtendableEvent, url: string, cacheKey: string): Promise<void> => {
  const integrity = precache.getIntegrityForCacheKey(cacheKey) ?? ''
  const request = new Request(url, { integrity, cache: 'reload', credentials: 'same-origin' })
  await Promise.all(precache.strategy.handleAll({ event, request, params: { cacheKey, integrity } }))
  const kept = await precache.matchPrecache(url)
  if (!kept || !(await matchesHash(kept, integrity))) throw new Error('The file could not be cached.')
}

/** Checks every cached file, and downloads those that are missing or altered. @returns whether all are sound now. */
export const repairAll = async (event: ExtendableEvent): Promise<boolean> => {
  const all = [...precache.getURLsToCacheKeys()].map(([url, cacheKey]) => repair(event, url, cacheKey))
  return (await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled')
}
