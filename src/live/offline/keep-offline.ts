import type { FromWorker, ToWorker } from '../../worker/messages.ts'
import { type OfflineState, setOfflineState } from './offline-state.ts'
import { trustedWorkerAddress } from './worker-address.ts'

const SAID: Readonly<Record<FromWorker, OfflineState>> = { READY: 'ready', NOT_READY: 'notReady' }

export const postToWorker = (worker: ServiceWorker | null, word: ToWorker): void => worker?.postMessage(word)

/** Calls back once a worker is active or redundant: at once if it already is. */
const onceSettled = (worker: ServiceWorker, settled: () => void) => {
  const look = () => {
    if (worker.state !== 'activated' && worker.state !== 'redundant') return
    worker.removeEventListener('statechange', look)
    settled()
  }
  worker.addEventListener('statechange', look)
  look()
}

/** Asks the worker to check its cache. It answers with a message. */
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

/** Only for an installed app: elsewhere some browsers would show a prompt. */
const askToPersist = () => {
  if (matchMedia('(display-mode: standalone)').matches) void navigator.storage.persist()
}

const linkManifest = (address: string) => {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = address
  document.head.append(link)
}

/** Throws in some private windows, and is missing on an insecure page. */
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
 * Has a service worker cache this page, and reports the state to the first screen.
 * @param manifest address of the web app manifest, if there is one.
 * @returns `undefined` where service workers are not available.
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
