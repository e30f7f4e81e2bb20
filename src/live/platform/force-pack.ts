import type { ForcePack } from '../../../machines/content/content.ts'

/** What belongs to one force, or `damaged` if it is not there or cannot be read. */
export type LoadedForcePack = ForcePack | 'damaged'

/**
 * @returns what belongs to one force alone. It stands in the page, behind the script, and is read when it is asked for.
 * @param id of a force that is known.
 */
export const readForcePack = (id: string): LoadedForcePack => {
  const blocks = [...document.querySelectorAll<HTMLElement>('script[data-force]')]
  try {
    return JSON.parse(blocks.find(({ dataset }) => dataset.force === id)?.textContent ?? '') as ForcePack
  } catch {
    return 'damaged'
  }
}
