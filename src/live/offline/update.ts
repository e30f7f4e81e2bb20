import { HOUR_MS } from '../../../machines/content/vocabulary.ts'
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
 * Installs a new version, but never during an encounter. A waiting worker is activated once no encounter is in memory.
 * The page reloads when the next encounter begins; or before, if none has begun since it was opened or it is hidden,
 * unless that would lose a chosen force or language. Until then the first screen says that there is a new version.
 * Browsers only look for one as a page is opened, so one open for an hour reloads, with a signal, when looked at again.
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
  const openedAt = Date.now()
  let wasOver = false
  let wasStarted = false
  let isReloading = false
  let asked: ServiceWorker | null = null
  const isNewer = () => registration.active !== null && registration.active !== first

  // Asks each worker only once, because activation takes a while.
  const activateWaiting = () => {
    if (registration.waiting !== asked) postToWorker(registration.waiting, 'SKIP_WAITING')
    asked = registration.waiting
  }

  // Checks again: Danger now and Numbers now begin an encounter and take a step in it, so it must not reload.
  const reloadUnlessBegun = () => {
    isReloading = selectMayUpdate(session.getSnapshot())
    if (isReloading) reloadPage()
  }

  const reloadOld = () => {
    const isDue = registration.active !== null && navigator.onLine && Date.now() - openedAt >= HOUR_MS
    if (isDue && document.visibilityState === 'visible' && choices() === initialChoices) reloadUnlessBegun()
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
  document.addEventListener('visibilitychange', reloadOld)
  const follow = () => registration.installing?.addEventListener('statechange', check)
  registration.addEventListener('updatefound', follow)
  // A browser that looked for a new version as it opened the page may be installing it already.
  follow()
  // Added after the message listener of `keepOffline`, so that "newer" overrides the "ready" that it sets.
  for (const kind of ['controllerchange', 'message']) navigator.serviceWorker.addEventListener(kind, check)
  check()
}

/** @returns the address of the manifest for a force: its `start_url` has `?force=`, for the installed app. */
const manifestOf = (force: string) => `manifests/${force}.webmanifest`

/**
 * Caches the page for offline use, and updates it between encounters. Call it once the page has
 * loaded, because its requests would delay the page.
 */
export const startOffline = async (session: SessionActor): Promise<void> => {
  const force = selectForce(session.getSnapshot())
  const registration = await keepOffline(force === undefined ? 'manifest.webmanifest' : manifestOf(force))
  if (registration) updateBetweenEncounters(session, registration)
}
