import { offlinePage } from 'virtual:precache'
import { PrecacheRoute } from 'workbox-precaching'
import type { FromWorker, ToWorker } from './messages.ts'
import { keeper, repairAll } from './precache.ts'

declare const self: ServiceWorkerGlobalScope

/** An address may name a force: the page reads that itself, and is the same file. */
const kept = new PrecacheRoute(keeper, { ignoreURLParametersMatching: [/.*/], cleanURLs: false })

const instead = (request: Request): Response =>
  request.mode === 'navigate'
    ? new Response(offlinePage, {
        status: 503,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'"
        }
      })
    : Response.error()

/** All or nothing: one file that is missing, or not as it was built, and this version is not installed. */
self.addEventListener('install', event => void keeper.install(event))

/** Deletes what only an earlier version kept, of this worker's own cache. */
self.addEventListener('activate', event => void keeper.activate(event))

/** Answers for the files that are kept, and for no other: those are the network's. */
self.addEventListener('fetch', event => {
  const { request } = event
  const params = kept.match({ url: new URL(request.url), sameOrigin: true, request, event })
  if (!params) return
  event.respondWith(
    keeper.strategy
      .handle({ event, request, params })
      /** The server may have a newer version by now, which is not this worker's to keep. */
      .catch(() => fetch(request))
      .catch(() => instead(request))
  )
})

const answerTo = async (event: ExtendableMessageEvent): Promise<void> => {
  const answer: FromWorker = (await repairAll(event)) ? 'READY' : 'NOT_READY'
  event.source?.postMessage(answer)
}

self.addEventListener('message', event => {
  const said = event.data as ToWorker
  if (said === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (said === 'CHECK') event.waitUntil(answerTo(event))
})
