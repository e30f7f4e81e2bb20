import type { ForcePack } from '../../../machines/content/content.ts'

/** A force's own data, or `damaged` if it is missing or cannot be parsed. */
export type LoadedForcePack = ForcePack | 'damaged'

/** Reads a force's own data out of the page. It is parsed only when asked for. */
export const readForcePack = (id: string): LoadedForcePack => {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-force]')]
  try {
    return JSON.parse(blocks.find(({ dataset }) => dataset.force === id)?.textContent ?? '') as ForcePack
  } catch {
    return 'damaged'
  }
}
