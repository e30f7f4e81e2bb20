import {
  type SessionActor,
  selectEnding,
  selectForce,
  selectIsCovered,
  selectLanguage,
  selectMayUpdate
} from '../../../machines/session/session.selectors.ts'
import { keepOffline, postToWorker, reload } from './keep-offline.ts'
import { setOfflineState } from './offline-state.ts'

/**
 * Installs a new version, but never during an encounter. A waiting worker is activated once nothing of an encounter is in
 * memory. The page reloads at once if nobody has pressed Start since it was opened, or else when the next encounter begins
 * or while it is hidden; until then the first screen says so. It does not reload if that would lose a choice, such as the force.
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
  let wasStarted = false
  let isReloading = false
  let asked: ServiceWorker | null = null
  const isNewer = () => registration.active !== null && registration.active !== first

  // Asks each worker only once, as activation takes a while.
  const activateWaiting = () => {
    if (registration.waiting !== asked) postToWorker(registration.waiting, 'SKIP_WAITING')
    asked = registration.waiting
  }

  // Danger now and Numbers now begin an encounter and lead on in it: then nothing may be reloaded.
  const reloadUnlessBegun = () => {
    isReloading = selectMayUpdate(session.getSnapshot())
    if (isReloading) reloadPage()
  }

  const check = () => {
    const snapshot = session.getSnapshot()
    const isOver = selectEnding(snapshot) !== undefined
    const hasBegun = wasOver && !isOver
    wasOver = isOver
    const mayUpdate = selectMayUpdate(snapshot)
    wasStarted ||= !mayUpdate
    if (isReloading) return
    if (mayUpdate) activateWaiting()
    const isUntouched = choices() === initialChoices && (!wasStarted || selectIsCovered(snapshot))
    isReloading = mayUpdate && isNewer() && (hasBegun || (!isOver && isUntouched))
    if (isReloading) queueMicrotask(reloadUnlessBegun)
    else if (isNewer() || (registration.waiting && !mayUpdate)) setOfflineState('newer')
  }

  session.subscribe(check)
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', check)
  )
  // Of messages the last listener: newer content goes before that all is kept.
  for (const kind of ['controllerchange', 'message']) navigator.serviceWorker.addEventListener(kind, check)
  check()
}

/** @returns the manifest whose `start_url` keeps `?force=` when the app is installed. */
const manifestOf = (force: string) => `manifests/${force}.webmanifest`

/**
 * Keeps the page for use without signal, and updates it between encounters. It starts after the page has loaded, as its
 * requests would delay the page.
 */
export const startOffline = async (session: SessionActor): Promise<void> => {
  const force = selectForce(session.getSnapshot())
  const registration = await keepOffline(force === undefined ? 'manifest.webmanifest' : manifestOf(force))
  if (registration) updateBetweenEncounters(session, registration)
}
