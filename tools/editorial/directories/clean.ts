import { characterErrors } from '../../content/parse/characters.ts'
import { isLikeAFormula, unescapeFormula } from '../csv/formula.ts'

/** A cell as text that can do nothing; or why it is refused. */
export type Clean = { readonly text: string; readonly wasCleaned: boolean } | { readonly problem: string }

/** What hides, turns a line round, or belongs to no alphabet; and spaces of other widths. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu
const SPACES = /[\s\u2028\u2029\u0085]+/gu

const SCRIPT =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|math|style|link|meta|base|form)\b|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html|<[^>]*\bon\w+\s*=/i

const TAG = /<[^<>]*>/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&nbsp;': ' ',
  '&amp;': '&'
}

const decoded = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#0?39|nbsp|amp);/gi, found => ENTITIES[found.toLowerCase()] ?? found)

/** Twice: what was encoded twice, and what only stands there once something inside it is gone. */
const plain = (text: string): string => decoded(decoded(text)).replace(SPACES, ' ').replace(HIDDEN, '')

/** Until nothing more goes: a tag may be hidden in a tag. */
const withoutTags = (text: string): string => {
  const less = text.replace(TAG, ' ')
  return less === text ? text.replace(/[<>]/g, ' ') : withoutTags(less)
}

/**
 * Makes plain text of a cell of a directory.
 * @param mayBegin signs that it may begin with, though a formula does too: `+` of a number.
 * @returns its text without tags, hidden characters and needless spaces; or a problem: a formula, a script, or letters that look like
 * others.
 */
export const clean = (cell: string, mayBegin = ''): Clean => {
  const before = unescapeFormula(cell).trim()
  const visible = plain(before)
  if (SCRIPT.test(visible)) return { problem: 'holds a script' }
  const text = withoutTags(visible).replace(SPACES, ' ').trim()
  if (isLikeAFormula(text) && !(mayBegin !== '' && mayBegin.includes(text.charAt(0))))
    return { problem: `begins with "${text.charAt(0)}", as a formula does` }
  const [error] = characterErrors(text, false)
  if (error) return { problem: error.finding[0].replace(/\.$/, '') }
  return { text, wasCleaned: text !== before.replace(/\s+/g, ' ') }
}
