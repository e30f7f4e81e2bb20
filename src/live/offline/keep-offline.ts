import type { FromWorker, ToWorker } from '../../worker/messages.ts'
import { type OfflineState, setOfflineState } from './offline-state.ts'
import { trustedWorkerAddress } from './worker-address.ts'

const SAID: Readonly<Record<FromWorker, OfflineState>> = { READY: 'ready', NOT_READY: 'notReady' }

/** Says one word to a worker. */
export const postToWorker = (worker: ServiceWorker | null, word: ToWorker): void => worker?.postMessage(word)

/** Calls back when a worker is active, at once if it is; or when it never will be. */
const onceSettled = (worker: ServiceWorker, settled: () => void) => {
  const look = () => {
    if (worker.state !== 'activated' && worker.state !== 'redundant') return
    worker.removeEventListener('statechange', look)
    settled()
  }
  worker.addEventListener('statechange', look)
  look()
}

/** Asks the worker to look at all that it keeps. It answers by a message. */
const check = ({ active }: ServiceWorkerRegistration) => {
  if (!active) setOfflineState('notReady')
  postToWorker(active, 'CHECK')
}

const register = async (workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> => {
  workers.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (Object.hasOwn(SAID, data)) setOfflineState(SAID[data])
  })
  workers.startMessages()
  const registration = await workers.register(trustedWorkerAddress(), { updateViaCache: 'none' })
  const { active, waiting, installing } = registration
  const first = active ?? waiting ?? installing
  if (first) onceSettled(first, () => check(registration))
  window.addEventListener('online', () => check(registration))
  return registration
}

/** An installed copy is kept for longer if the browser is asked. Others are not, as some browsers ask whoever is there. */
const askToPersist = () => {
  if (matchMedia('(display-mode: standalone)').matches) void navigator.storage.persist()
}

/** Not on a copy in a file: there it would be an error. */
const linkManifest = (address: string) => {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = address
  document.head.append(link)
}

/** What a browser throws that keeps nothing, and a page that is not secure lacks. */
const workersHere = (): ServiceWorkerContainer | undefined => {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

const without = (signal: OfflineState): undefined => {
  setOfflineState(signal)
  return undefined
}

/**
 * Has a worker keep this page for use without signal, and says on the first screen how that stands.
 * @param manifest the address of the manifest by which the page can be put among the apps of a phone, if it has one.
 * @returns the registration, or `undefined` where there is none.
 */
export const keepOffline = async (manifest?: string): Promise<ServiceWorkerRegistration | undefined> => {
  if (location.protocol === 'file:') return without('inFile')
  if (manifest) linkManifest(manifest)
  const workers = workersHere()
  if (!workers || import.meta.env.DEV) return without('unavailable')
  try {
    const registration = await register(workers)
    askToPersist()
    return registration
  } catch {
    return without('notReady')
  }
}
