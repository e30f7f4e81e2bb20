import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { NEEDS, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { digitsOf } from '../../../machines/text/digits.ts'
import { isCostly, isShortNumber, isUkNumber, mayBeRung } from '../../content/phone-number.ts'
import { bannedNumbersFinder, bannedSitesIn } from '../../content/rules/do-not-use.ts'
import { costsMore, notUk } from '../../content/rules/numbers.ts'
import { numbersInText } from '../../content/rules/numbers-in-text.ts'
import { aloudProblem } from '../../content/rules/reading.ts'
import { HOST } from '../../content/rules/shown-texts.ts'
import { localService } from '../../content/schema/force.ts'
import type { ImportOptions } from './fields.ts'
import { plainHours } from './plain-hours.ts'

/** A value of the content; and if a cell holds more or something else, why it is not imported. */
interface Read {
  readonly value?: unknown
  readonly problem?: string | undefined
  /** What is done in place of it. Without that the row is refused. */
  readonly instead?: string | undefined
}

/** Reads a cell that is not empty, as plain text. */
export type ReadCell = (cell: string, options: ImportOptions) => Read

const OUT = 'It is left out.'
const MOST_OF_NAME = 120

/** @returns the beginning of a text. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}...` : text

/** Whether a text names a number or a site, which the check would refuse in it. */
export const namesNumberOrSite = (text: string): boolean =>
  numbersInText(text).some(({ isKnownByHeart }) => !isKnownByHeart) ||
  text.normalize('NFKC').search(HOST) !== -1

/** Reads words as the check does. @param isAloud whether they are said aloud. */
export const readWords =
  (field: keyof typeof localService.shape, isAloud = false, instead = OUT): ReadCell =>
  words => {
    const [issue] = localService.shape[field].safeParse(words).error?.issues ?? []
    const problem = namesNumberOrSite(words)
      ? 'it contains a number or a site, which nobody would check there'
      : ((isAloud ? aloudProblem(words) : undefined) ?? issue?.message)
    return problem === undefined ? { value: words } : { problem, instead }
  }

export const readName: ReadCell = (name, options) => ({
  ...readWords('name')(name, options),
  ...(name.length > MOST_OF_NAME && { problem: `it is longer than ${MOST_OF_NAME} characters` }),
  instead: undefined
})

/** What people write before a number. */
const LABEL = /^(?:tel(?:ephone)?|phone|t|call|ring|text)?[.:\s]*/i

/**
 * Reads a number as people and spreadsheets write it, perhaps with the code of the UK or without its first zero.
 * @returns the number as it is dialled in the UK, spaced for reading; or why it is refused.
 */
export const readNumber: ReadCell = (cell, { doNotUse }) => {
  const bare = cell.replace(LABEL, '').trim()
  const parsed = isUkNumber(bare) ? undefined : parsePhoneNumberFromString(bare, 'GB')
  const number = parsed?.country === 'GB' && parsed.ext === undefined ? parsed.formatNational() : bare
  const [banned] = bannedNumbersFinder(doNotUse.numbers)(number)
  if (banned) return { problem: `${number} is on the do-not-use list: ${banned.why}` }
  if (digitsOf(number) === '112' || !mayBeRung(number))
    return { problem: `${number} is the emergency number, not a service` }
  const isShort = isShortNumber(digitsOf(number))
  if (isUkNumber(number) && (isShort || !isCostly(number))) return { value: number }
  return { problem: (isCostly(number) ? costsMore(number) : notUk(number)).join(' ') }
}

/** The words used until somebody writes better ones. They are true of any service, and the check accepts them. */
export const STAND_IN = 'For people who live here.'
/** The words used until somebody knows the hours. */
export const HOURS_NOT_KNOWN = 'Hours not known.'

export const readHours: ReadCell = (cell, { nations }) => {
  const read = cell === HOURS_NOT_KNOWN ? {} : plainHours(cell, nations)
  return 'open' in read
    ? { value: { open: read.open, confirmed: false } }
    : { value: { words: HOURS_NOT_KNOWN, confirmed: false }, ...read, instead: 'The hours are left out.' }
}

export const readSite: ReadCell = (cell, { doNotUse }) => {
  const address = `https://${cell.replace(/^https?:\/\//i, '')}`
  const [banned] = bannedSitesIn(address, doNotUse.sites)
  if (banned) return { problem: `${banned.host} is on the do-not-use list: ${banned.why}` }
  const url = URL.canParse(address) && !/\s/.test(address) ? new URL(address) : undefined
  return url?.hostname.includes('.') && url.username === ''
    ? { value: { address, confirmed: false } }
    : { problem: `"${cut(cell, 80)}" is not the address of a site`, instead: OUT }
}

export const readNeeds: ReadCell = cell => {
  const parts = cell
    .split(/[;,|]/)
    .map(part => part.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter(Boolean)
  const known = NEEDS.filter(need => parts.includes(need))
  const value = known.length > 0 ? known : undefined
  const unknown = parts.filter(part => !known.some(need => need === part))
  if (unknown.length === 0) return { value }
  return { value, problem: `there is no need "${cut(unknown.join('", "'), 80)}"`, instead: OUT }
}

export const readRunBy: ReadCell = (cell, { force }) => {
  const value = RUN_BY.find(one => one === cell.toLowerCase())
  const problem = `"${cut(cell, 40)}" is none of ${RUN_BY.join(', ')}`
  return value || force === undefined ? { value } : { problem, instead: `"${RUN_BY[0]}" stands there.` }
}
