import type { ForcePack } from '../../../machines/content/content.ts'

/** Reads data out of the page. @param name the attribute of its block, with a value, after `data-`. @throws if it is missing or damaged. */
export const readBlock = <Value>(name: string): Value =>
  JSON.parse(document.querySelector(`[data-${name}]`)?.textContent ?? '')

/** Reads a force's own data out of the page. @returns `undefined` if it is missing or damaged. */
export const readForcePack = (id: string): ForcePack | undefined => {
  try {
    return readBlock(`force="${id}"`)
  } catch {
    return undefined
  }
}
