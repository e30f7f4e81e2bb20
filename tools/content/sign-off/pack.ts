import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** @returns what a section holds as one short line, to be kept beside its signature. */
export const pack = (holds: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(holds)), { level: 9 }), true))

/** @returns what was packed; nothing if it was not. */
export const unpack = (packed: string): { readonly holds: unknown } | undefined => {
  try {
    return { holds: JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) }
  } catch {
    return undefined
  }
}
