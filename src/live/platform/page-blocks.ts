import type { ForcePack } from '../../../machines/content/content.ts'

/** Reads JSON from a block of the page. @param name its attribute: `a="b"` for `data-a="b"`. @throws if missing or damaged. */
export const readBlock = <Value>(name: string): Value =>
  JSON.parse(document.querySelector(`[data-${name}]`)?.textContent ?? '')

/** Reads a force's own data from the page. @returns `undefined` if it is missing or damaged. */
export const readForcePack = (id: string): ForcePack | undefined => {
  let pack: ForcePack | undefined
  try {
    pack = readBlock(`force="${id}"`)
  } catch {
    // Missing or damaged: only national services are offered.
  }
  return pack
}
