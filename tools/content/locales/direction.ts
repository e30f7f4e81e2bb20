/** The right-to-left scripts of languages that are spoken in the UK. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa']

/** @returns the writing direction of a language, by its script. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
