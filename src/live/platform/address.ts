import type { Force, Languages } from '../../../machines/content/content.ts'

/** What the page's address asks for. */
export interface AddressSettings {
  /** The id of the force to start with: the one in the address, or the only one of a single-force edition. */
  readonly force: string | undefined
  /** Tag of the officer's language, if the address names one. */
  readonly language: string | undefined
  readonly isForceUnknown: boolean
}

/** @returns the id of the only force; `undefined` if there are several, or none. */
export const onlyForce = ([first, second]: readonly Force[]): string | undefined =>
  second ? undefined : first?.id

/** @returns the primary subtag: `cy` of `cy-GB`. */
const primaryOf = (tag: string): string => tag.replace(/-.*/, '')

/** Matches the primary subtag of each language: `?language=cy` finds `cy-GB`. @returns the whole tag. */
const findLanguage = (requested: string | null, officers: Languages['officers']): string | undefined =>
  officers.find(({ tag }) => primaryOf(tag) === requested?.trim().toLowerCase())?.tag

/**
 * Reads `?force=ID` and the officer's `?language=TAG`, and removes everything else from the address. Valid
 * values stay there, so that a bookmark keeps working. Later choices are never written to the address.
 */
export const readAddress = (
  forces: readonly Force[],
  officers: Languages['officers'] = []
): AddressSettings => {
  const parameters = new URLSearchParams(location.search)
  const requested = parameters.get('force')
  const force = forces.find(({ id }) => id === requested?.trim().toLowerCase())?.id
  const language = findLanguage(parameters.get('language'), officers)
  const kept = new URLSearchParams()
  if (force !== undefined) kept.set('force', force)
  if (language !== undefined) kept.set('language', primaryOf(language))
  const query = kept.toString()
  const search = query && `?${query}`
  if (location.search + location.hash !== search)
    history.replaceState(history.state, '', location.pathname + search)
  return {
    force: force ?? onlyForce(forces),
    language,
    isForceUnknown: requested !== null && force === undefined
  }
}
