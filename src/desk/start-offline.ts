import { keepOffline, postToWorker, reload } from '../live/offline/keep-offline.ts'
import { setOfflineState } from '../live/offline/offline-state.ts'

/** Events that show that somebody is using the page. Scrolling counts: pages are read before signing. */
const DONE = ['pointerdown', 'click', 'keydown', 'input', 'drop', 'wheel']

/**
 * Keeps a page of the desk for use without a signal. It loads a new version at once as long as nobody has
 * used the page: edits and signatures are only in its memory. After that it says that a newer version is
 * ready, and loads it when it is opened again.
 */
export const startDeskOffline = async (): Promise<void> => {
  let isTouched = false
  const touch = () => {
    isTouched = true
  }
  for (const kind of DONE) addEventListener(kind, touch, { capture: true, passive: true })
  const registration = await keepOffline()
  if (!registration) return
  const { active, waiting, installing } = registration
  const first = active ?? waiting ?? installing
  const check = () => {
    if (![registration.active, registration.waiting].some(worker => worker && worker !== first)) return
    // The frame of the phone keeps its events to itself: focus in the frame shows that it was used.
    if (isTouched || document.activeElement?.localName === 'iframe') setOfflineState('newer')
    else if (registration.waiting) postToWorker(registration.waiting, 'SKIP_WAITING')
    else reload()
  }
  const follow = () => registration.installing?.addEventListener('statechange', check)
  registration.addEventListener('updatefound', follow)
  // A browser that looked for a new version as it opened the page may be installing it already.
  follow()
  for (const kind of ['controllerchange', 'message']) navigator.serviceWorker.addEventListener(kind, check)
  check()
}
