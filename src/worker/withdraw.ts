import { cacheNameFor } from './cache-name.ts'
import type { FromWorker } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/*
 * Takes the place of a worker once the checklist is withdrawn. It waits for nobody and answers for nothing, so that the
 * next load is the server's; it leaves open pages alone, as somebody may be in the midst of a conversation.
 */

const leave = async (): Promise<void> => {
  await caches.delete(cacheNameFor(self.registration.scope))
  await self.registration.unregister()
}

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(leave()))
self.addEventListener('message', ({ source }) => source?.postMessage('NOT_READY' satisfies FromWorker))
