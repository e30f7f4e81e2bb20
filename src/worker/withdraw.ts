import { cacheNameFor } from './cache-name.ts'
import type { FromWorker } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/*
 * Replaces a worker once the checklist is withdrawn. It takes over at once and answers no request, so that the next load
 * comes from the server. It leaves open pages alone, as an officer may be in a conversation.
 */

const leave = async (): Promise<void> => {
  await caches.delete(cacheNameFor(self.registration.scope))
  await self.registration.unregister()
}

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(leave()))
self.addEventListener('message', ({ source }) => source?.postMessage('NOT_READY' satisfies FromWorker))
