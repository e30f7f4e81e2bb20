import { offlinePage } from 'virtual:precache'
import { PrecacheRoute } from 'workbox-precaching'
import type { FromWorker, ToWorker } from './messages.ts'
import { install, precache, repairAll } from './precache.ts'

declare const self: ServiceWorkerGlobalScope

/** Query parameters are ignored: only the page reads the force from the address. */
const precacheRoute = new PrecacheRoute(precache, { ignoreURLParametersMatching: [/.*/], cleanURLs: false })

const offlineResponse = (request: Request): Response =>
  request.mode === 'navigate'
    ? new Response(offlinePage, {
        status: 503,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'"
        }
      })
    : Response.error()

self.addEventListener('install', event => event.waitUntil(install(event)))

// Deletes files that only an earlier version needs, from this worker's own cache.
self.addEventListener('activate', event => void precache.activate(event))

// Responds only to requests for precached files. Everything else goes to the network.
self.addEventListener('fetch', event => {
  const { request } = event
  const params = precacheRoute.match({ url: new URL(request.url), sameOrigin: true, request, event })
  if (!params) return
  event.respondWith(
    precache.strategy
      .handle({ event, request, params })
      // The server may have a newer version by now, which this worker does not cache; or an error instead of it.
      .catch(() => fetch(request))
      .then(response => (response.status < 400 ? response : offlineResponse(request)))
      .catch(() => offlineResponse(request))
  )
})

const answerTo = async (event: ExtendableMessageEvent): Promise<void> => {
  const answer: FromWorker = (await repairAll(event)) ? 'READY' : 'NOT_READY'
  event.source?.postMessage(answer)
}

self.addEventListener('message', event => {
  const message = event.data as ToWorker
  if (message === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (message === 'CHECK') event.waitUntil(answerTo(event))
})
