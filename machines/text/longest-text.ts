/** @returns the longest of some texts, to reserve space for it. */
export const longestText = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
