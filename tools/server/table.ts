import {
  type AddressKind,
  type Headers,
  headersOf,
  type InlineHashes,
  isIn,
  SPECIAL_PATHS
} from './policy.ts'

/** An address with headers of its own: a file, or a whole folder if it ends in `/`. */
export interface SitePlace {
  readonly path: string
  readonly headers: Headers
  /** The headers that the folder around it sends with another value, or does not send; `undefined` for one that only that sends. */
  readonly differing: Readonly<Record<string, string | undefined>>
}

/** What the settings of every server are made from. */
export interface ServerTable {
  /** Names of files that are not part of the site. */
  readonly unserved: readonly string[]
  /** The headers of all addresses but the places. */
  readonly headers: Headers
  /** The most exact first. */
  readonly places: readonly SitePlace[]
}

/** @param inline hashes of the scripts and styles in the live page. */
export const serverTable = (unserved: readonly string[], inline?: InlineHashes): ServerTable => {
  const headersFor = (kind: AddressKind) => headersOf(kind, inline)
  return {
    unserved,
    headers: headersFor('live'),
    places: SPECIAL_PATHS.map(place => {
      const around = SPECIAL_PATHS.find(other => other !== place && isIn(place.path, other))?.kind ?? 'live'
      const [own, outside] = [headersFor(place.kind), headersFor(around)]
      const names = Object.keys({ ...outside, ...own }).filter(name => own[name] !== outside[name])
      return {
        path: place.path,
        headers: own,
        differing: Object.fromEntries(names.map(name => [name, own[name]]))
      }
    })
  }
}
