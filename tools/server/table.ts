import { type AddressKind, headersOf, type InlineHashes, isIn, SPECIAL_PATHS } from './policy.ts'

/**
 * @param unserved names of files that are not part of the site.
 * @param inline hashes of the scripts and styles in the live page.
 * @returns what the settings of every server are made from.
 */
export const serverTable = (unserved: readonly string[], inline?: InlineHashes) => {
  const headersFor = (kind: AddressKind) => headersOf(kind, inline)
  return {
    unserved,
    /** The headers of all addresses but the places. */
    headers: headersFor('live'),
    /** Addresses with headers of their own, the most exact first: a file, or a whole folder if it ends in `/`. */
    places: SPECIAL_PATHS.map(place => {
      const around = SPECIAL_PATHS.find(other => other !== place && isIn(place.path, other))?.kind ?? 'live'
      const [own, outside] = [headersFor(place.kind), headersFor(around)]
      const names = Object.keys({ ...outside, ...own }).filter(name => own[name] !== outside[name])
      return {
        path: place.path,
        headers: own,
        /** The headers that differ from the folder's; `undefined` for one that only the folder sends. */
        differing: Object.fromEntries(names.map(name => [name, own[name]])) as Readonly<
          Record<string, string | undefined>
        >
      }
    })
  }
}

export type ServerTable = ReturnType<typeof serverTable>
export type SitePlace = ServerTable['places'][number]
