import { type SessionActor, selectForce } from '../../../machines/session/session.selectors.ts'
import { keepOffline } from './keep-offline.ts'
import { updateBetweenEncounters } from './update.ts'

/** By which the app starts with the force of the address that it was put among the apps from. */
const manifestOf = (force: string) => `manifests/${force}.webmanifest`

/**
 * Keeps a page for use without signal, and lets a new version in between two conversations. It stands behind the page's data, and waits for
 * all of that: what it fetches would be in its way. No force can be chosen before.
 */
export const startOffline = async (session: SessionActor): Promise<void> => {
  const force = selectForce(session.getSnapshot())
  const registration = await keepOffline(force === undefined ? 'manifest.webmanifest' : manifestOf(force))
  if (registration) updateBetweenEncounters(session, registration)
}
