/**
 * A part of an address that a page may show: a short word, from which nobody can make a sentence, a number or another
 * address.
 */
const WORD = /^[a-z-]{1,20}$/i
const MOST = 4
const LEFT_OUT = '…'

const shown = (part: string): string =>
  part
    .split('=', 2)
    .map(word => (WORD.test(word) ? word : LEFT_OUT))
    .join('=')

/**
 * @returns parts of an address, such as `safety=perhaps`, in a form that a page may show even if a stranger wrote the
 * address.
 */
export const shownParts = (parts: readonly string[]): string =>
  [...parts.slice(0, MOST).map(shown), ...(parts.length > MOST ? [LEFT_OUT] : [])].join(', ')
