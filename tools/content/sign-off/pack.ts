import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** @returns the content of a section as one short line, to keep with its signature. */
export const pack = (holds: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(holds)), { level: 9 }), true))

/** @returns the packed content; nothing if the text is not packed content. */
export const unpack = (packed: string): { readonly holds: unknown } | undefined => {
  try {
    return { holds: JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) }
  } catch {
    return undefined
  }
}
