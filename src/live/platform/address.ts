import type { Force, Languages } from '../../../machines/content/content.ts'

/** What the address of the page asks for. */
export interface AddressSettings {
  /** The id of the force to start with: the one that it names, or the only one of a force's own edition. */
  readonly force: string | undefined
  /** The tag of the officer's language, if it names one. */
  readonly language: string | undefined
  readonly isForceUnknown: boolean
  /** It held something else, which was ignored. */
  readonly wasIgnored: boolean
}

/** @returns the id of the force of an edition that is one force's own. */
export const onlyForce = ([first, second]: readonly Force[]): string | undefined =>
  second ? undefined : first?.id

/** @returns the tag of the language that the address names, by its first part: `?language=cy`. */
const languageNamed = (asked: string | null, officers: Languages['officers']): string | undefined =>
  officers.find(({ tag }) => tag.split('-')[0] === asked?.trim().toLowerCase())?.tag

/**
 * Reads the address, and takes out of it what the page has no use for: it may hold `?force=ID` and `?language=TAG`, the
 * officer's. What is known stays, so that a bookmark goes on working; nothing that is picked later is ever written there.
 */
export const readAddress = (
  forces: readonly Force[],
  officers: Languages['officers'] = []
): AddressSettings => {
  const parameters = new URLSearchParams(location.search)
  const asked = parameters.get('force')
  const force = forces.find(({ id }) => id === asked?.trim().toLowerCase())?.id
  const language = languageNamed(parameters.get('language'), officers)
  const kept = new URLSearchParams({
    ...(force === undefined ? {} : { force }),
    ...(language === undefined ? {} : { language: language.split('-')[0] ?? '' })
  }).toString()
  parameters.delete('force')
  if (language !== undefined) parameters.delete('language')
  const wasIgnored = [...parameters].length > 0 || location.hash !== ''
  const search = kept && `?${kept}`
  if (location.search + location.hash !== search)
    history.replaceState(history.state, '', location.pathname + search)
  return {
    force: force ?? onlyForce(forces),
    language,
    isForceUnknown: asked !== null && force === undefined,
    wasIgnored
  }
}
