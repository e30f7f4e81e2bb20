import {
  type SessionActor,
  selectEnding,
  selectForce,
  selectLanguage,
  selectMayUpdate
} from '../../../machines/session/session.selectors.ts'
import { postToWorker } from './keep-offline.ts'

/** From now on nobody presses anything here: this page is on its way out. */
const renew = () => {
  document.documentElement.inert = true
  location.reload()
}

/**
 * Lets a new version in, and never while somebody may be in the midst of something. A worker that waits is let in once
 * nothing of a conversation is in memory; the page itself is loaded anew when the next one begins, or out of sight if
 * nobody touched it.
 * @param session of the page.
 * @param renewPage loads the page anew.
 */
export const updateBetweenEncounters = (
  session: SessionActor,
  registration: ServiceWorkerRegistration,
  renewPage = renew
): void => {
  const { active, waiting, installing } = registration
  const first = active ?? waiting ?? installing
  const chosen = () => [selectForce(session.getSnapshot()), selectLanguage(session.getSnapshot())].join()
  const atFirst = chosen()
  let wasOver = false
  let isRenewed = false
  let told: ServiceWorker | null = null
  const isNewer = () => registration.active !== null && registration.active !== first
  const isUntouched = () => chosen() === atFirst

  /** Once is enough: it takes a while. */
  const letIn = () => {
    if (registration.waiting !== told) postToWorker(registration.waiting, 'SKIP_WAITING')
    told = registration.waiting
  }

  const look = () => {
    const snapshot = session.getSnapshot()
    const isOver = selectEnding(snapshot) !== undefined
    const hasBegun = wasOver && !isOver
    wasOver = isOver
    if (isRenewed || (!selectMayUpdate(snapshot) && !hasBegun)) return
    letIn()
    isRenewed = isNewer() && (hasBegun || (!isOver && isUntouched()))
    if (isRenewed) renewPage()
  }

  session.subscribe(look)
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look)
  )
  navigator.serviceWorker.addEventListener('controllerchange', look)
}
