import { bannedNumbersFinder } from '../../content/rules/do-not-use.ts'
import { seenText } from '../../content/rules/seen.ts'
import type { CellReader } from './cell-reader.ts'
import type { ImportOptions } from './import-options.ts'
import { parseUkNumber } from './parse-uk-number.ts'
import { plainHours } from './plain-hours.ts'

type LineField = 'phone' | 'out-of-hours-phone' | 'text'

type ReadHours = { readonly confirmed: false } & ({ readonly open: string } | { readonly words: string })

interface ReadLine {
  readonly number: string
  readonly confirmed: false
  readonly hours: ReadHours
}

/** The channels of a service from a directory, none of them confirmed. */
export interface ReadChannels {
  readonly phone?: ReadLine
  readonly 'out-of-hours-phone'?: ReadLine
  readonly text?: ReadLine
  readonly webchat?: { readonly hours: ReadHours }
}

/** The words used until somebody knows the hours. */
export const HOURS_NOT_KNOWN = 'Hours not known.'

const hoursFrom = (
  reader: CellReader,
  channel: LineField | 'webchat',
  { nations }: ImportOptions
): ReadHours => {
  const column = `${channel} hours` as const
  const cell = reader.text(column)
  if (cell === '' || cell === HOURS_NOT_KNOWN) return { words: HOURS_NOT_KNOWN, confirmed: false }
  const read = plainHours(cell, nations)
  if ('open' in read) return { open: read.open, confirmed: false }
  reader.remark(column, `${read.problem}. The hours are left out.`)
  return { words: HOURS_NOT_KNOWN, confirmed: false }
}

const lineFrom = (reader: CellReader, channel: LineField, options: ImportOptions): ReadLine | undefined => {
  const cell = reader.text(channel, '+')
  if (cell === '') return undefined
  const read = parseUkNumber(cell)
  if ('problem' in read) {
    reader.refuse(channel, read.problem)
    return undefined
  }
  const [banned] = bannedNumbersFinder(options.doNotUse.numbers)(read.number)
  if (banned) reader.refuse(channel, `${read.number} is on the do-not-use list: ${banned.why}`)
  return { number: read.number, confirmed: false, hours: hoursFrom(reader, channel, options) }
}

/** @returns the lines and the chat of a row. @param hasSite whether the row has a website, which a chat needs. */
export const channelsFrom = (reader: CellReader, options: ImportOptions, hasSite: boolean): ReadChannels => {
  const [phone, late, text] = (['phone', 'out-of-hours-phone', 'text'] as const).map(channel =>
    lineFrom(reader, channel, options)
  )
  const [first, second] = phone ? [phone, late] : [late, undefined]
  const hasChat = hasSite && reader.text('webchat hours') !== ''
  return {
    ...(first ? { phone: first } : {}),
    ...(second ? { 'out-of-hours-phone': second } : {}),
    ...(text ? { text } : {}),
    ...(hasChat ? { webchat: { hours: hoursFrom(reader, 'webchat', options) } } : {})
  }
}

/** @returns what was seen of each, as the content keeps it. */
export const seenOf = (channels: ReadChannels): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(channels).map(
      ([channel, line]: readonly [string, { readonly number?: string; readonly hours: ReadHours }]) => [
        channel,
        seenText({ number: line.number, hours: 'open' in line.hours ? line.hours.open : line.hours.words })
      ]
    )
  )
