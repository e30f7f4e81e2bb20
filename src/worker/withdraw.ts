import { cacheNameFor } from './cache-name.ts'
import type { FromWorker } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/*
 * Replaces the worker when the checklist is withdrawn. It takes over at once and handles no requests, so that the
 * next load comes from the server. It does not touch open pages, because an officer may be in a conversation.
 */

const leave = async (): Promise<void> => {
  await caches.delete(cacheNameFor(self.registration.scope))
  await self.registration.unregister()
}

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(leave()))
self.addEventListener('message', ({ source }) => source?.postMessage('NOT_READY' satisfies FromWorker))
