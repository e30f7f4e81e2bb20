import { sha256OfText } from '../sha256.ts'

/** Lists whose order means nothing. */
const SETS = ['needs', 'bestFor', 'nations', 'alsoIn', 'workplaces', 'guidanceLines', 'notFor']

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** @returns the same value in a fixed order: fields by name, and lists whose order means nothing sorted. */
const ordered = (value: unknown, key?: string): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(item => ordered(item))
    return key !== undefined && SETS.includes(key) && items.every(isPlain) ? items.sort() : items
  }
  if (isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value as object)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner, name)])
  )
}

/** Recognises a mistyped hash, and a hash with the name of another section. */
const checkOf = (section: string, hash: string) => sha256OfText(`${section} ${hash}`).slice(0, 8)

/**
 * @param section the name of the section.
 * @param holds its data, without comments; the order of fields does not count.
 * @returns the SHA-256 of the section, with check letters.
 */
export const sealOf = (section: string, holds: unknown): string => {
  const hash = sha256OfText(`${section} ${JSON.stringify(ordered(holds))}`)
  return `${hash}-${checkOf(section, hash)}`
}

/** Whether a hash was once made for this section, according to its check letters. */
export const isSealFor = (section: string, seal: string): boolean => {
  const [hash = '', letters] = seal.split('-')
  return letters === checkOf(section, hash)
}
