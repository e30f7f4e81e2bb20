/** @returns the longest of some words, to keep room by. */
export const longestText = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
