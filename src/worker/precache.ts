import { files } from 'virtual:precache'
import { PrecacheController } from 'workbox-precaching'
import { cacheNameFor } from './cache-name.ts'

declare const self: ServiceWorkerGlobalScope

/** Small enough for one call: a hash has 32 bytes. */
const inBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** Whether these are the bytes that were built. https://www.w3.org/TR/sri-2/ */
const isSound = async (response: Response, integrity: string | undefined): Promise<boolean> =>
  `sha256-${inBase64(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))}` === integrity

/**
 * Keeps the files of the build. What comes from the network must have its hash, or the browser refuses it; what was kept
 * must have it too, each time it is used, or counts as gone. So a file that was altered is fetched again, never shown.
 */
export const keeper = new PrecacheController({
  cacheName: cacheNameFor(self.registration.scope),
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
        cachedResponse && (await isSound(cachedResponse.clone(), keeper.getIntegrityForCacheKey(request.url)))
          ? cachedResponse
          : null
    }
  ]
})
keeper.addToCacheList([...files])

/** Takes a file as it was kept, or else from the network, and then keeps it. @throws if neither can be. */
const repair = async (event: ExtendableEvent, url: string, cacheKey: string): Promise<void> => {
  const integrity = keeper.getIntegrityForCacheKey(cacheKey) ?? ''
  const request = new Request(url, { integrity, cache: 'reload', credentials: 'same-origin' })
  await Promise.all(keeper.strategy.handleAll({ event, request, params: { cacheKey, integrity } }))
  const kept = await keeper.matchPrecache(url)
  if (!kept || !(await isSound(kept, integrity))) throw new Error('It was not kept.')
}

/** Looks at every file that is kept, and fetches what is gone or altered. @returns whether all of them are there now. */
export const repairAll = async (event: ExtendableEvent): Promise<boolean> => {
  const all = [...keeper.getURLsToCacheKeys()].map(([url, cacheKey]) => repair(event, url, cacheKey))
  return (await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled')
}
