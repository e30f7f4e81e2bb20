import {
  type SessionActor,
  selectEnding,
  selectForce,
  selectLanguage,
  selectMayUpdate
} from '../../../machines/session/session.selectors.ts'
import { postToWorker } from './keep-offline.ts'

/** The page is inert, so that no press is lost while it reloads. */
const reload = () => {
  document.documentElement.inert = true
  location.reload()
}

/**
 * Installs a new version, but never during an encounter. A waiting worker is activated once nothing of an encounter is in
 * memory; the page reloads when the next encounter begins, or earlier if nobody has touched it.
 */
export const updateBetweenEncounters = (
  session: SessionActor,
  registration: ServiceWorkerRegistration,
  reloadPage = reload
): void => {
  const { active, waiting, installing } = registration
  const first = active ?? waiting ?? installing
  const choices = () => [selectForce(session.getSnapshot()), selectLanguage(session.getSnapshot())].join()
  const initialChoices = choices()
  let wasOver = false
  let isReloading = false
  let asked: ServiceWorker | null = null
  const isNewer = () => registration.active !== null && registration.active !== first
  const isUntouched = () => choices() === initialChoices

  // Only once, as activation takes a while.
  const activateWaiting = () => {
    if (registration.waiting !== asked) postToWorker(registration.waiting, 'SKIP_WAITING')
    asked = registration.waiting
  }

  const check = () => {
    const snapshot = session.getSnapshot()
    const isOver = selectEnding(snapshot) !== undefined
    const hasBegun = wasOver && !isOver
    wasOver = isOver
    if (isReloading || (!selectMayUpdate(snapshot) && !hasBegun)) return
    activateWaiting()
    isReloading = isNewer() && (hasBegun || (!isOver && isUntouched()))
    if (isReloading) reloadPage()
  }

  session.subscribe(check)
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', check)
  )
  navigator.serviceWorker.addEventListener('controllerchange', check)
}
