import { closest } from 'fastest-levenshtein'

/** @returns the known word that was most likely meant: one that holds what was written, else the fewest letters away. */
export const nearest = (written: string, known: readonly string[]): string => {
  const holding = known.filter(word => word.includes(written))
  return closest(written, holding.length > 0 ? holding : known)
}
