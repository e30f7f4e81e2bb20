import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** More than twenty times the largest section. */
const MOST_BYTES = 500_000

/** @returns the content of a section as one short line, to keep with its signature. */
export const pack = (holds: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(holds)), { level: 9 }), true))

/** @returns the packed content; nothing if the text is not packed content, or holds more than any section. */
export const unpack = (packed: string): { readonly holds: unknown } | undefined => {
  try {
    // It writes no byte beyond this one, however many are packed.
    const out = new Uint8Array(MOST_BYTES + 1)
    const bytes = inflateSync(strToU8(atob(packed), true), { out })
    return bytes.length > MOST_BYTES ? undefined : { holds: JSON.parse(strFromU8(bytes)) }
  } catch {
    return undefined
  }
}
