import type { ForcePack } from '../../../machines/content/content.ts'

/** A force's own data, or `damaged` if it is missing or cannot be parsed. */
export type LoadedForcePack = ForcePack | 'damaged'

const parsed = (text: string): LoadedForcePack => {
  try {
    return JSON.parse(text) as ForcePack
  } catch {
    return 'damaged'
  }
}

/** Reads a force's own data out of the page. It is parsed only when asked for. */
export const readForcePack = (id: string): LoadedForcePack => {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-force]')]
  const block = blocks.find(({ dataset }) => dataset.force === id)
  return block ? parsed(block.textContent) : 'damaged'
}
