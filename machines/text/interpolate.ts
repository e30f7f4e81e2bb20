/** @returns the text with each {placeholder} replaced by its value. */
export const interpolate = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
