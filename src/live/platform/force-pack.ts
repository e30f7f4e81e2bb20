import type { ForcePack } from '../../../machines/content/content.ts'
import { readBlock } from './read-block.ts'

/** Reads a force's own data out of the page. @returns `undefined` if it is missing or damaged. */
export const readForcePack = (id: string): ForcePack | undefined => {
  try {
    return readBlock(`force="${id}"`)
  } catch {
    return undefined
  }
}
