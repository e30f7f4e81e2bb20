import type { Compiled } from './load.ts'
import { nearest } from './nearest.ts'

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
      `There is no force "${force}". Perhaps "${nearest(force, ids)}". Known: ${ids.join(', ')}.`
    )
  }
  return {
    content: { ...content, forces: content.forces.filter(({ id }) => id === force) },
    packs: { [force]: pack }
  }
}
