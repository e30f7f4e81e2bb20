import { closest } from 'fastest-levenshtein'

/** @returns the option that was most likely meant: one that contains what was written, else the closest one. */
export const nearest = (written: string, options: readonly string[]): string => {
  const containing = options.filter(option => option.includes(written))
  return closest(written, containing.length > 0 ? containing : options)
}
