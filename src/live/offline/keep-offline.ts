import type { FromWorker, ToWorker } from '../../worker/messages.ts'
import { trustedAddress } from '../platform/trusted-address.ts'
import { type OfflineState, setOfflineState } from './offline-state.ts'

const STATE_OF: Readonly<Record<FromWorker, OfflineState>> = { READY: 'ready', NOT_READY: 'notReady' }

/** Reloads the page. It is made inert first, so that nobody presses something that the reload would lose. */
export const reload = (): void => {
  document.documentElement.inert = true
  location.reload()
}

export const postToWorker = (worker: ServiceWorker | null, word: ToWorker): void => worker?.postMessage(word)

/** Calls back once a worker is active or redundant: at once if it already is. */
const onceSettled = (worker: ServiceWorker, settled: () => void) => {
  const check = () => {
    if (worker.state !== 'activated' && worker.state !== 'redundant') return
    worker.removeEventListener('statechange', check)
    settled()
  }
  worker.addEventListener('statechange', check)
  check()
}

/** Asks the worker to check its cache. The worker answers with a message. */
const askToCheck = ({ active }: ServiceWorkerRegistration) => {
  if (!active) setOfflineState('notReady')
  postToWorker(active, 'CHECK')
}

const register = async (workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> => {
  workers.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (Object.hasOwn(STATE_OF, data)) setOfflineState(STATE_OF[data])
  })
  workers.startMessages()
  // The worker is in the same folder as the page, and that folder is its scope.
  const address = new URL('sw.js', location.href).href
  const registration = await workers.register(trustedAddress('sw-url', address), { updateViaCache: 'none' })
  const { active, waiting, installing } = registration
  const first = active ?? waiting ?? installing
  if (first) onceSettled(first, () => askToCheck(registration))
  window.addEventListener('online', () => askToCheck(registration))
  return registration
}

/** Asks for persistent storage, but only in an installed app: elsewhere some browsers would show a prompt. */
const askToPersist = () => {
  if (matchMedia('(display-mode: standalone)').matches) navigator.storage.persist().catch(() => undefined)
}

const linkManifest = (address: string) => {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = address
  document.head.append(link)
}

/** `navigator.serviceWorker` throws in some private windows, and does not exist on insecure pages. */
const findWorkers = (): ServiceWorkerContainer | undefined => {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

const unavailableAs = (state: OfflineState): undefined => {
  setOfflineState(state)
  return undefined
}

/**
 * Registers the service worker that makes this page work offline, and reports its state to the first screen.
 * @param manifest the address of the web app manifest, if there is one.
 * @returns the registration; `undefined` where service workers are not available, or if it failed.
 */
export const keepOffline = async (manifest?: string): Promise<ServiceWorkerRegistration | undefined> => {
  if (location.protocol === 'file:') return unavailableAs('inFile')
  if (manifest) linkManifest(manifest)
  const workers = findWorkers()
  if (!workers || import.meta.env.DEV) return unavailableAs('unavailable')
  try {
    const registration = await register(workers)
    askToPersist()
    return registration
  } catch {
    return unavailableAs('notReady')
  }
}
