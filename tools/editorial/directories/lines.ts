import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Channel } from '../../../machines/content/vocabulary.ts'
import { digitsOf } from '../../../machines/text/digits.ts'
import { channelSourcesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { isCostly, isShortNumber, isUkNumber, mayBeRung } from '../../content/phone-number.ts'
import { bannedNumbersFinder } from '../../content/rules/do-not-use.ts'
import { costsMore } from '../../content/rules/numbers.ts'
import { seenNow, seenText } from '../../content/rules/seen.ts'
import type { CellReader } from './cell-reader.ts'
import type { ImportOptions } from './fields.ts'
import { plainHours } from './hours.ts'

/** The channels of a service from a directory, none of them confirmed. */
type Channels = Pick<ServiceEntry['value'], Channel>
type Hours = NonNullable<Channels['webchat']>['hours']

/** The words used until somebody knows the hours. */
export const HOURS_NOT_KNOWN = 'Hours not known.'

/** What people write before a number. */
const LABEL = /^(?:tel(?:ephone)?|phone|t|call|ring|text)?[.:\s]*/i

const written = (cell: string): string => {
  const bare = cell.replace(LABEL, '').trim()
  if (isUkNumber(bare)) return bare
  const parsed = parsePhoneNumberFromString(bare, 'GB')
  return parsed?.country === 'GB' && parsed.ext === undefined ? parsed.formatNational() : bare
}

/**
 * @param cell a number as people and spreadsheets write it, perhaps with the code of the UK or without its first zero.
 * @returns the number as it is dialled in the UK, spaced for reading; or why it is refused.
 */
export const parseUkNumber = (cell: string): { readonly number: string } | { readonly problem: string } => {
  const number = written(cell)
  if (digitsOf(number) === '112' || !mayBeRung(number))
    return { problem: `${number} is the emergency number, not a service` }
  if (/\p{L}/u.test(number)) return { problem: `"${number}" is more than a number` }
  if (!isShortNumber(digitsOf(number)) && isCostly(number))
    return { problem: costsMore(number).join(' ').replace(/\.$/, '') }
  return isUkNumber(number) ? { number } : { problem: `"${number}" is not a UK number` }
}

const hoursFrom = (reader: CellReader, channel: Channel, { nations }: ImportOptions): Hours => {
  const field = `${channel} hours` as const
  const cell = reader.text(field)
  const isKnown = cell !== '' && cell !== HOURS_NOT_KNOWN
  const read = isKnown ? plainHours(cell, nations) : undefined
  if (read && 'open' in read) return { open: read.open, confirmed: false }
  if (read) reader.remark(field, `${read.problem}. The hours are left out.`)
  return { words: HOURS_NOT_KNOWN, confirmed: false }
}

/** @returns the lines and the chat of a row. @param hasSite whether the row has a website, which a chat needs. */
export const channelsFrom = (reader: CellReader, options: ImportOptions, hasSite: boolean): Channels => {
  const lineFrom = (channel: Exclude<Channel, 'webchat'>): Channels['phone'] => {
    const cell = reader.text(channel, '+')
    if (cell === '') return undefined
    const read = parseUkNumber(cell)
    if ('problem' in read) {
      reader.refuse(channel, read.problem)
      return undefined
    }
    const { number } = read
    const [banned] = bannedNumbersFinder(options.doNotUse.numbers)(number)
    if (banned) reader.refuse(channel, `${number} is on the do-not-use list: ${banned.why}`)
    return { number, confirmed: false, hours: hoursFrom(reader, channel, options) }
  }
  const [phone, late, text] = [lineFrom('phone'), lineFrom('outOfHoursPhone'), lineFrom('text')]
  const first = phone ?? late
  const hasChat = hasSite && reader.text('webchat hours') !== ''
  return {
    ...(first ? { phone: first } : {}),
    ...(phone && late ? { outOfHoursPhone: late } : {}),
    ...(text ? { text } : {}),
    ...(hasChat ? { webchat: { hours: hoursFrom(reader, 'webchat', options) } } : {})
  }
}

/** @returns what was seen of each, as the content keeps it. */
export const seenOf = (value: Channels): Readonly<Record<string, string>> =>
  Object.fromEntries(
    channelSourcesOf({ value }).map(({ channel, source }) => [channel, seenText(seenNow(source))])
  )
