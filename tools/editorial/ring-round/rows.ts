import type { Hours } from '../../../machines/content/content.ts'
import type { Channel } from '../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import type { OpeningWords } from '../../../machines/hours/format-time.ts'
import { compileHours } from '../../content/hours/compile-hours.ts'
import {
  type ChannelSource,
  channelSourcesOf,
  isShown,
  type ServiceEntry
} from '../../content/parse/services.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { mayBeRung } from '../../content/phone-number.ts'

/** One line to check: a number to ring or to text, or a web chat to open. */
export interface Row {
  /** Names the line: the file, the service if it is one of several there, and the channel. */
  readonly key: string
  readonly service: ServiceEntry
  readonly channel: Channel
  /** The number; a web chat has none. */
  readonly number: string | undefined
  readonly source: ChannelSource
}

const keyOf = ({ id, yaml, force }: ServiceEntry, channel: Channel) =>
  [yaml.file, ...(force === undefined ? [] : [id]), channel].join(' ')

/** @returns the lines of a service: never the emergency number, which nobody may ring to check it. */
export const rowsIn = (service: ServiceEntry): readonly Row[] =>
  channelSourcesOf(service)
    .map(({ channel, source }) => ({
      key: keyOf(service, channel),
      service,
      channel,
      number: 'number' in source ? source.number : undefined,
      source
    }))
    .filter(({ number }) => number === undefined || mayBeRung(number))

/** @returns every line in the order of the files, those of held services last. */
export const rowsOf = ({ serviceEntries }: Pick<Sources, 'serviceEntries'>): readonly Row[] =>
  [...serviceEntries].sort((a, b) => Number(isShown(b)) - Number(isShown(a))).flatMap(rowsIn)

/** @returns the hours of a line as written in the file, which the filled sheet must repeat. */
export const hoursWritten = ({ source: { hours } }: Row): string => hours.open ?? hours.words ?? ''

/** @returns nothing if the check refuses the hours: while they are edited, they may be anything. */
const compiledHours = ({ source, service }: Row): Hours | undefined => {
  try {
    return compileHours(source.hours, service.nations)
  } catch {
    return undefined
  }
}

/**
 * @param today exceptions before this day are left out.
 * @returns the hours of a line as shown on screen; as they are written if the check refuses them.
 */
export const hoursInWords = (row: Row, today: number, words: OpeningWords): string => {
  const hours = compiledHours(row)
  if (!hours) return hoursWritten(row)
  return formatHours(hours, { day: today, minute: 0 }, words).join('. ')
}
