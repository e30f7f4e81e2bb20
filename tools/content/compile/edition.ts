import type { Dictionary } from '../../../machines/content/content.ts'
import type { Checked, Compiled } from '../check.ts'
import { nearest } from '../nearest.ts'

/** What the pages of an edition are made from. */
export interface SiteEdition extends Compiled {
  readonly languages: readonly Dictionary[]
}

/**
 * The edition of one force: the national content with that force alone.
 * @param force the name of its file, or `undefined` for the national edition.
 * @throws if there is no such force, with what to write instead.
 */
export const editionFor = (compiled: Compiled, force: string | undefined): Compiled => {
  const { content, packs } = compiled
  if (!force) return compiled
  const pack = Object.hasOwn(packs, force) ? packs[force] : undefined
  if (!pack) {
    const ids = content.forces.map(({ id }) => id)
    throw new Error(
      `There is no force "${force}". Did you mean "${nearest(force, ids)}"? Use one of: ${ids.join(', ')}.`
    )
  }
  return {
    content: { ...content, forces: content.forces.filter(({ id }) => id === force) },
    packs: { [force]: pack }
  }
}

/** The languages of an edition. An edition of one force has no texts of services that only work for others. */
const languagesFor = ({ content, packs }: Compiled, languages: readonly Dictionary[]) => {
  const locals = Object.values(packs).flatMap(({ localServices }) => localServices)
  const shown = new Set([...content.services, ...locals].map(({ id }) => id))
  const isShown = (key: string) => {
    const [file, id = ''] = key.split('.')
    return file !== 'services' || shown.has(id)
  }
  return languages.map(dictionary => ({
    ...dictionary,
    texts: new Map([...dictionary.texts].filter(([key]) => isShown(key)))
  }))
}

/**
 * Selects what the pages of an edition are made from.
 * @param force the name of its file, or `undefined` for the national edition.
 * @returns the edition; `undefined` while the content has an error.
 * @throws if there is no such force, with what to write instead.
 */
export const siteEdition = (
  { compiled, languages }: Pick<Checked, 'compiled' | 'languages'>,
  force: string | undefined
): SiteEdition | undefined => {
  const edition = compiled && editionFor(compiled, force)
  return edition && { ...edition, languages: force ? languagesFor(edition, languages) : languages }
}
