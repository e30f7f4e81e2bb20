import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { type Channel, type NATIONS, NEEDS, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { digitsOf } from '../../../machines/text/digits.ts'
import type { ServiceEntry } from '../../content/parse/services.ts'
import { isCostly, isShortNumber, isUkNumber, mayBeRung } from '../../content/phone-number.ts'
import { bannedNumbersFinder, bannedSitesIn, type DoNotUse } from '../../content/rules/do-not-use.ts'
import { costsMore, notUk } from '../../content/rules/numbers.ts'
import { numbersInText } from '../../content/rules/numbers-in-text.ts'
import { aloudProblem } from '../../content/rules/reading.ts'
import { HOST } from '../../content/rules/shown-texts.ts'
import { localService } from '../../content/schema/force.ts'
import { COLUMNS, quoted, TEL } from '../csv/cells.ts'
import { areaName, type HsdsPlace, hoursOf, needTerms, numberOf, plainText } from './hsds.ts'
import { plainHours } from './plain-hours.ts'

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

/** A value of the content; and if a cell holds more or something else, why it is not imported. */
export interface Read {
  readonly value?: unknown
  readonly problem?: string | undefined
  /** What is done in place of it. Without that the row is refused. */
  readonly instead?: string | undefined
}

/** Reads a cell that is not empty, as plain text. */
type ReadCell = (cell: string, options: ImportOptions) => Read

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

const readName: ReadCell = (name, options) => ({
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

const readHours: ReadCell = (cell, { nations }) => {
  const read = cell === HOURS_NOT_KNOWN ? {} : plainHours(cell, nations)
  return 'open' in read
    ? { value: { open: read.open, confirmed: false } }
    : { value: { words: HOURS_NOT_KNOWN, confirmed: false }, ...read, instead: 'The hours are left out.' }
}

const readSite: ReadCell = (cell, { doNotUse }) => {
  const address = `https://${cell.replace(/^https?:\/\//i, '')}`
  const [banned] = bannedSitesIn(address, doNotUse.sites)
  if (banned) return { problem: `${banned.host} is on the do-not-use list: ${banned.why}` }
  const url = URL.canParse(address) && !/\s/.test(address) ? new URL(address) : undefined
  return url?.hostname.includes('.') && url.username === ''
    ? { value: { address, confirmed: false } }
    : { problem: `"${cut(cell, 80)}" is not the address of a site`, instead: OUT }
}

const readNeeds: ReadCell = cell => {
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

const readRunBy: ReadCell = (cell, { force }) => {
  const value = RUN_BY.find(one => one === cell.toLowerCase())
  const problem = `"${cut(cell, 40)}" is none of ${RUN_BY.join(', ')}`
  return value || force === undefined ? { value } : { problem, instead: `"${RUN_BY[0]}" stands there.` }
}

/** One field of a service in a directory: where each form has it, how it is read there and how it is written. */
interface Field {
  /** The heading of its column. Columns that the ring-round sheet also has are named as there. */
  readonly heading: string
  /** Other headings, used by councils and the ring-round sheet. */
  readonly also?: readonly string[]
  /** Where Open Referral has it, if it does. */
  readonly hsds?: Partial<HsdsPlace>
  /** Its text in the content, if it may be exported; left out if it is that of the field of the same name. */
  readonly ours?: (service: ServiceEntry) => string | undefined
  /** @returns its text as a cell that no spreadsheet changes. */
  readonly cell?: (text: string) => string
  /** Reads it from either form, if it is not imported as any text that it holds. */
  readonly read?: ReadCell
  /** Signs that it may begin with although formulas do too. */
  readonly mayBegin?: string
}

/** A number, if it is confirmed. */
const number = (channel: Exclude<Channel, 'webchat'>) => ({
  hsds: numberOf(channel),
  ours: ({ value: { [channel]: line } }: ServiceEntry) =>
    line?.confirmed && mayBeRung(line.number) ? line.number : undefined,
  cell: (text: string) => TEL + text,
  read: readNumber,
  mayBegin: '+'
})

/** Hours, if they are confirmed, and so is the number that they belong to. */
const hours = (channel: Channel) => ({
  hsds: hoursOf(channel),
  ours: ({ value: { [channel]: line } }: ServiceEntry) => {
    const isGiven = line && (!('number' in line) || (line.confirmed && mayBeRung(line.number)))
    return isGiven && line.hours.confirmed ? line.hours.open : undefined
  },
  cell: quoted,
  read: readHours
})

const PHONE = [COLUMNS.number, 'telephone', 'phone number', 'telephone number', 'tel', 'number']
const PHONE_HOURS = [COLUMNS.written, 'hours', 'opening hours', 'opening times']

const INSTEAD = 'Other words are used instead.'

const TABLE = {
  id: { heading: 'Id (leave empty for a new service)', ours: ({ id }) => id },
  name: {
    heading: COLUMNS.name,
    also: ['service name', 'service title', 'title'],
    hsds: plainText('name'),
    read: readName
  },
  shortName: { heading: 'Short name (24 characters at most)', read: readWords('shortName', false, INSTEAD) },
  inShort: { heading: 'What for (5 words at most)', read: readWords('inShort', false, INSTEAD) },
  for: {
    heading: COLUMNS.for,
    also: ['description', 'who it is for', 'about'],
    hsds: plainText('description'),
    read: readWords('for', true, `"${STAND_IN}" is used until somebody writes better words.`)
  },
  needs: { heading: 'Needs', hsds: needTerms, ours: ({ value }) => value.needs.join('; '), read: readNeeds },
  phone: { heading: 'Phone', also: PHONE, ...number('phone') },
  'phone hours': { heading: 'Phone hours', also: PHONE_HOURS, ...hours('phone') },
  outOfHoursPhone: { heading: 'Out-of-hours phone', ...number('outOfHoursPhone') },
  'outOfHoursPhone hours': { heading: 'Out-of-hours phone hours', ...hours('outOfHoursPhone') },
  text: { heading: 'Text number', also: ['sms'], ...number('text') },
  'text hours': { heading: 'Text hours', ...hours('text') },
  'webchat hours': { heading: 'Web chat hours', ...hours('webchat') },
  website: {
    heading: 'Website',
    also: ['url', 'web', 'web site', 'web address'],
    hsds: plainText('url'),
    ours: ({ value: { website } }) => (website?.confirmed ? website.address : undefined),
    read: readSite
  },
  howToReach: { heading: 'How to reach it', read: readWords('howToReach', true) },
  cost: { heading: 'Cost', hsds: plainText('fees'), read: readWords('cost', true) },
  area: { heading: 'Area', also: ['where', 'town', 'location'], hsds: areaName, read: readWords('area') },
  runBy: { heading: 'Run by', read: readRunBy },
  source: { heading: COLUMNS.source, ours: ({ value }) => value.sources[0]?.title },
  'source address': {
    heading: 'Address of that page',
    hsds: { read: plainText('url').read },
    ours: ({ value }) => value.sources[0]?.address
  },
  'source date': { heading: 'Date of that page', ours: ({ value }) => value.sources[0]?.date },
  checked: {
    heading: COLUMNS.checked,
    also: ['assured date'],
    hsds: plainText('assured_date'),
    ours: ({ value }) => value.checked.on
  }
} as const satisfies Readonly<Record<string, Field>>

export type FieldName = keyof typeof TABLE

/** The fields, in the order of the columns. */
export const FIELDS: Readonly<Record<FieldName, Field>> = TABLE

export const FIELD_NAMES = Object.keys(TABLE) as readonly FieldName[]

/** The texts of a service, by field: what each reader gives and each writer takes. */
type Cells = Readonly<Partial<Record<FieldName, string>>>

/** A service from a directory. Nothing in it is trusted yet. */
export interface DirectoryRow {
  /** Its name in messages: `Row 3`. */
  readonly at: string
  /** Its id in the directory, if it has one. */
  readonly record?: string | undefined
  readonly cells: Cells
  /** The directory's own names of fields. */
  readonly called: Cells
  /** Why it is refused, whatever else it contains. */
  readonly problems: readonly string[]
  /** What could not be imported so far. */
  readonly remarks: readonly string[]
}
