import { keepOffline, postToWorker, reload } from '../live/offline/keep-offline.ts'
import { setOfflineState } from '../live/offline/offline-state.ts'

/** What somebody does who may have something to lose: also to scroll, as a page is read before it is signed. */
const DONE = ['pointerdown', 'click', 'keydown', 'input', 'drop', 'wheel']

/**
 * Keeps a page of the desk for use without a signal. It takes a new version as long as nobody has done anything on it since
 * it was opened: edits and signatures are in its memory alone. After that it says that there is one, and takes it when it is
 * opened again.
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
    // The phone beside has events of its own: whoever pressed something on it left the focus there.
    if (isTouched || document.activeElement?.localName === 'iframe') setOfflineState('newer')
    else if (registration.waiting) postToWorker(registration.waiting, 'SKIP_WAITING')
    else reload()
  }
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', check)
  )
  for (const kind of ['controllerchange', 'message']) navigator.serviceWorker.addEventListener(kind, check)
  check()
}
