import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { type NATIONS, NEEDS, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { digitsOf } from '../../../machines/text/format.ts'
import { readTypedHours } from '../../content/hours/typed-hours.ts'
import { characterErrors } from '../../content/parse/characters.ts'
import { isCostly, isShortNumber, isUkNumber, mayBeRung } from '../../content/phone-number.ts'
import { bannedNumbersFinder, bannedSitesIn, type DoNotUse } from '../../content/rules/do-not-use.ts'
import { costsMore, notUk } from '../../content/rules/numbers.ts'
import { numbersInText } from '../../content/rules/numbers-in-text.ts'
import { aloudProblem } from '../../content/rules/reading.ts'
import { HOST } from '../../content/rules/shown-texts.ts'
import { localService } from '../../content/schema/force.ts'
import { unquotedHours } from '../csv/cells.ts'
import { isLikeAFormula, unescapeFormula } from '../csv/formula.ts'

/** Where a directory is imported, and what it is compared with. */
export interface ImportOptions {
  /** The id of the force that gets the services; left out for national ones. */
  readonly force?: string | undefined
  readonly nations: readonly (typeof NATIONS)[number][]
  /** Where a service works if its row does not say so. */
  readonly area: string
  /** The name of the file, or another name for the text. */
  readonly from: string
  /** The day in the UK, as `2026-11-24`. */
  readonly today: string
  readonly doNotUse: DoNotUse
}

/** The value in a cell, and what is wrong with the cell, if anything. */
export interface Read {
  readonly value?: unknown
  readonly problem?: string | undefined
  /** What is done instead. If it is left out, the row is refused. */
  readonly instead?: string | undefined
}

/** Reads a cell that is not empty, as plain text. */
export type ReadCell = (cell: string, options: ImportOptions) => Read

/** What people write in an empty cell. */
const SAYS_NOTHING = /^(?:-+|–|n\/?a|none|tbc|unknown|web chat|)$/i
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu
const SPACES = /[\s\u2028\u2029\u0085]+/gu
const SCRIPT =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|math|style|link|meta|base|form)\b|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html|<[^<>]*\bon\w+\s*=/i
const ENTITIES = { lt: '<', gt: '>', quot: '"', '#0?39': "'", nbsp: ' ', amp: '&' } as const

const decoded = (text: string) =>
  Object.entries(ENTITIES).reduce(
    (rest, [code, sign]) => rest.replace(new RegExp(`&${code};`, 'gi'), sign),
    text
  )

/** @returns a text without tags. Each "<" is matched with its ">", as a tag may be hidden in a tag. */
const withoutTags = (text: string): string => {
  const before: string[] = []
  let rest = ''
  for (const part of text.split(/([<>])/)) {
    if (part === '<') before.push(rest)
    rest = part === '<' ? '' : part === '>' ? `${before.pop() ?? rest} ` : rest + part
  }
  return [...before, rest].join(' ')
}

/**
 * Turns a cell of a directory into plain text.
 * @param mayBegin signs that it may begin with although formulas do too, such as `+` in a number.
 * @returns its text without tags, hidden characters and needless spaces, if it says anything; or why it is
 * refused: a formula, a script, or letters that look like others.
 */
export const clean = (
  cell: string,
  mayBegin = ''
): { readonly text?: string; readonly wasCleaned?: boolean; readonly problem?: string } => {
  if (SAYS_NOTHING.test(cell.trim())) return {}
  const before = unescapeFormula(cell).trim()
  // Some texts were encoded twice.
  const visible = decoded(decoded(before)).replace(SPACES, ' ').replace(HIDDEN, '')
  if (SCRIPT.test(visible)) return { problem: 'holds a script' }
  const text = withoutTags(visible).replace(SPACES, ' ').trim()
  if (isLikeAFormula(text) && !(mayBegin !== '' && mayBegin.includes(text.charAt(0))))
    return { problem: `begins with "${text.charAt(0)}", as a formula does` }
  const [error] = characterErrors(text, false)
  if (error) return { problem: error.finding[0].replace(/\.$/, '') }
  return { text, wasCleaned: text !== before.replace(/\s+/g, ' ') }
}

/** @returns the beginning of a text. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}...` : text

const LEFT_OUT = 'It is left out.'

/** Whether a text names a number or a site, which the check would refuse in it. */
export const namesNumberOrSite = (text: string): boolean =>
  numbersInText(text).some(({ isKnownByHeart }) => !isKnownByHeart) ||
  text.normalize('NFKC').search(HOST) !== -1

/** Reads words as the check does. @param isAloud whether they are said aloud. */
export const readWords =
  (field: keyof typeof localService.shape, isAloud = false, instead = LEFT_OUT): ReadCell =>
  words => {
    const [issue] = localService.shape[field].safeParse(words).error?.issues ?? []
    const problem = namesNumberOrSite(words)
      ? 'it contains a number or a site, which nobody would check there'
      : ((isAloud ? aloudProblem(words) : undefined) ?? issue?.message)
    return problem === undefined ? { value: words } : { problem, instead }
  }

export const readName: ReadCell = (name, options) => {
  const { value, problem } = readWords('name')(name, options)
  return { value, problem: name.length > 120 ? 'it is longer than 120 characters' : problem }
}

/** "Fax: 0161 496 0000" is no phone number. */
const WHOLE = { defaultCountry: 'GB', extract: false } as const

/**
 * Reads a number as people and spreadsheets write it, perhaps with the code of the UK or without its first zero.
 * @returns the number as it is dialled in the UK, spaced for reading; or why it is refused.
 */
export const readNumber: ReadCell = (cell, { doNotUse }) => {
  const bare = cell.replace(/^(?:tel(?:ephone)?|phone|t|call|ring|text)?[.:\s]*/i, '').trim()
  const parsed = isUkNumber(bare) ? undefined : parsePhoneNumberFromString(bare, WHOLE)
  const number = parsed?.country === 'GB' && parsed.ext === undefined ? parsed.formatNational() : bare
  const [banned] = bannedNumbersFinder(doNotUse.numbers)(number)
  if (banned) return { problem: `${number} is on the do-not-use list: ${banned.why}` }
  if (digitsOf(number) === '112' || !mayBeRung(number))
    return { problem: `${number} is the emergency number, not a service` }
  const isShort = isShortNumber(digitsOf(number))
  if (isUkNumber(number) && (isShort || !isCostly(number))) return { value: number }
  return { problem: (isCostly(number) ? costsMore(number) : notUk(number)).join(' ') }
}

/** The words used until somebody knows the hours. */
export const HOURS_NOT_KNOWN = 'Hours not known.'

/** Reads opening hours as the form does, if nothing is wrong with them. */
export const readHours: ReadCell = (cell, { nations }) => {
  const unknown = { words: HOURS_NOT_KNOWN, confirmed: false }
  if (cell === HOURS_NOT_KNOWN) return { value: unknown }
  const { open, findings } = readTypedHours(unquotedHours(cell.trim()), nations)
  if (findings.length === 0) return { value: { open, confirmed: false } }
  return { value: unknown, problem: findings[0]?.join(' '), instead: 'The hours are left out.' }
}

export const readSite: ReadCell = (cell, { doNotUse }) => {
  const address = `https://${cell.replace(/^https?:\/\//i, '')}`
  const [banned] = bannedSitesIn(address, doNotUse.sites)
  if (banned) return { problem: `${banned.host} is on the do-not-use list: ${banned.why}` }
  const url = URL.canParse(address) && !/\s/.test(address) ? new URL(address) : undefined
  return url?.hostname.includes('.') && url.username === ''
    ? { value: { address, confirmed: false } }
    : { problem: `"${cut(cell, 80)}" is not the address of a site`, instead: LEFT_OUT }
}

export const readNeeds: ReadCell = cell => {
  const parts = cell
    .toLowerCase()
    .split(/[;,|]/)
    .map(part => part.trim().replace(/\s+/g, '-'))
    .filter(Boolean)
  const known = NEEDS.filter(need => parts.includes(need))
  const unknown = parts.filter(part => !known.some(need => need === part))
  const problem = unknown.length > 0 ? `there is no need "${cut(unknown.join('", "'), 80)}"` : undefined
  return { value: known.length > 0 ? known : undefined, problem, instead: LEFT_OUT }
}

export const readRunBy: ReadCell = (cell, { force }) => {
  const value = RUN_BY.find(one => one === cell.toLowerCase())
  const problem = `"${cut(cell, 40)}" is none of ${RUN_BY.join(', ')}`
  return value || force === undefined ? { value } : { problem, instead: `"${RUN_BY[0]}" stands there.` }
}
