/** @returns a text with a capital at its beginning. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1)
