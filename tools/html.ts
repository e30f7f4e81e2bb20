import { telAddress } from '../machines/text/format.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for an element or a quoted attribute of HTML or XML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, character => ESCAPES[character] ?? character)

/** @returns a link that calls a phone number. */
export const phoneLink = (number: string): string =>
  `<a href="${escapeHtml(telAddress(number))}">${escapeHtml(number)}</a>`
