import { characterErrors } from '../../content/parse/characters.ts'
import { isLikeAFormula, unescapeFormula } from '../csv/formula.ts'

/** What people write in an empty cell. */
const NOTHING = /^(?:-+|–|n\/?a|none|tbc|unknown|web chat|)$/i

/** Characters that are hidden, reverse a line or belong to no alphabet, and spaces of unusual widths. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu
const SPACES = /[\s\u2028\u2029\u0085]+/gu

const SCRIPT =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|math|style|link|meta|base|form)\b|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html|<[^>]*\bon\w+\s*=/i

const TAG = /<[^<>]*>/g

const ENTITIES = { lt: '<', gt: '>', quot: '"', '#0?39': "'", nbsp: ' ', amp: '&' } as const

const decoded = (text: string) =>
  Object.entries(ENTITIES).reduce(
    (rest, [code, sign]) => rest.replace(new RegExp(`&${code};`, 'gi'), sign),
    text
  )

/**
 * Done twice, for text that was encoded twice, and for tags that appear only after something inside them is removed.
 */
const plain = (text: string): string => decoded(decoded(text)).replace(SPACES, ' ').replace(HIDDEN, '')

/** Repeated until nothing more is removed, as a tag may be hidden in a tag. */
const withoutTags = (text: string): string => {
  const less = text.replace(TAG, ' ')
  return less === text ? text.replace(/[<>]/g, ' ') : withoutTags(less)
}

/**
 * Turns a cell of a directory into plain text.
 * @param mayBegin signs that it may begin with although formulas do too, such as `+` in a number.
 * @returns its text without tags, hidden characters and needless spaces, empty if it says nothing; or why it is refused:
 * a formula, a script, or letters that look like others.
 */
export const clean = (
  cell: string,
  mayBegin = ''
): { readonly text?: string; readonly wasCleaned?: boolean; readonly problem?: string } => {
  if (NOTHING.test(cell.trim())) return {}
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
