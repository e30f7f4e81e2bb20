import type { Force } from '../../content/content.ts'

/** What the address of the page asks for. */
export interface Asked {
  /** The id of the force to start with: the one that it names, or the only one of a force's own edition. */
  readonly force: string | undefined
  readonly isForceUnknown: boolean
  /** It held something else, which was ignored. */
  readonly wasIgnored: boolean
}

/** The one thing that an address may hold: `?force=ID`. */
const PARAMETER = 'force'

/** @returns the id of the force of an edition that is one force's own. */
export const onlyForce = ([first, second]: readonly Force[]): string | undefined =>
  second ? undefined : first?.id

/**
 * Reads the address, and takes out of it what the page has no use for. A known force stays, so that a bookmark goes on
 * working; nothing that is picked later is ever written there.
 */
export const readAddress = (forces: readonly Force[]): Asked => {
  const parameters = new URLSearchParams(location.search)
  const asked = parameters.get(PARAMETER)
  const named = forces.find(({ id }) => id === asked?.trim().toLowerCase())?.id
  const kept = named === undefined ? '' : `?${PARAMETER}=${named}`
  parameters.delete(PARAMETER)
  const wasIgnored = [...parameters].length > 0 || location.hash !== ''
  if (location.search + location.hash !== kept)
    history.replaceState(history.state, '', location.pathname + kept)
  return {
    force: named ?? onlyForce(forces),
    isForceUnknown: asked !== null && named === undefined,
    wasIgnored
  }
}
