/** The right-to-left scripts of languages that are spoken in the UK. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa']

/** @returns the writing direction of a language, by its script. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'

/** The languages that the build machine can write, for a page that runs on another machine. */
const alsoSupported = new Set<string>()

/**
 * Browsers lack some languages, including Welsh and Albanian, so a page that checks content relies on the list from its
 * build.
 * @param tags of languages in which the building machine writes days and dates.
 */
export const supportAlso = (tags: readonly string[]): void => {
  for (const tag of tags) alsoSupported.add(tag)
}

/** For an unsupported language, `Intl` would silently use that of the machine. */
export const isSupported = (tag: string): boolean =>
  alsoSupported.has(tag) ||
  Intl.DateTimeFormat.supportedLocalesOf(tag).length + Intl.NumberFormat.supportedLocalesOf(tag).length === 2
