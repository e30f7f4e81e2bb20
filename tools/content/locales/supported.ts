/** Languages that the machine which built a page could write, where the page runs on another. */
const alsoSupported = new Set<string>()

/**
 * Browsers leave out languages that builds have, Welsh and Albanian among them: a page that checks content takes the word of its build.
 * @param tags of languages in which the building machine writes days and dates.
 */
export const supportAlso = (tags: readonly string[]): void => {
  for (const tag of tags) alsoSupported.add(tag)
}

/** For a language it does not support, `Intl` would silently use that of the machine. */
export const isSupported = (tag: string): boolean =>
  alsoSupported.has(tag) ||
  Intl.DateTimeFormat.supportedLocalesOf(tag).length + Intl.NumberFormat.supportedLocalesOf(tag).length === 2
