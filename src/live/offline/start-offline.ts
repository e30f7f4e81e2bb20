import { type SessionActor, selectForce } from '../../../machines/session/session.selectors.ts'
import { keepOffline } from './keep-offline.ts'
import { updateBetweenEncounters } from './update.ts'

/** Manifest whose `start_url` keeps `?force=` when the app is installed. */
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
