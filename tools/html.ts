const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** @returns a text that HTML or XML reads as text, in an element or in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, character => ESCAPES[character] ?? character)

/** @returns a phone number that a tap rings. */
export const phoneLink = (number: string): string =>
  `<a href="tel:${escapeHtml(number.replaceAll(' ', ''))}">${escapeHtml(number)}</a>`
