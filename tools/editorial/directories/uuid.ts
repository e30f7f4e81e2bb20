import { sha256OfText } from '../../content/sha256.ts'

/** @returns the UUID that belongs to a text, always the same: version 8 of RFC 9562, made of its SHA-256. */
export const uuidOf = (text: string): string => {
  const hex = sha256OfText(`encounter-checklist ${text}`)
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32)
  ].join('-')
}
