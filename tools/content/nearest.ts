import { closest, distance } from 'fastest-levenshtein'

/** @returns the option that was most likely meant: one that contains what was written, else the closest one. */
export const nearest = (written: string, options: readonly string[]): string => {
  const containing = options.filter(option => option.includes(written))
  return closest(written, containing.length > 0 ? containing : options)
}

const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')

/**
 * How many letters of a name may be wrong, so that it is not mistaken for another: one letter in this many, and at
 * least one.
 */
const LETTERS_PER_SLIP = 5

/** @returns the name that was almost certainly meant by an unknown one; `undefined` if there is none. */
export const closestName = (written: string, names: readonly string[]): string | undefined => {
  const [name, length] = [bare(written), bare(written).length]
  const isMeant = (other: string) =>
    distance(name, bare(other)) <= Math.max(1, Math.floor(length / LETTERS_PER_SLIP)) ||
    (length > 3 && bare(other).startsWith(name))
  const meant = names.filter(isMeant)
  return meant.length > 0 ? closest(written, meant) : undefined
}
