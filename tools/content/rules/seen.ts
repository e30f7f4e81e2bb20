import type { Channel } from '../../../machines/content/vocabulary.ts'
import { digitsOf } from '../../../machines/text/format.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { type ChannelSource, channelSourcesOf, type ServiceEntry } from '../parse/services.ts'
import { isUkNumber } from '../phone-number.ts'
import { inEachService } from './rule.ts'

interface Seen {
  /** The number; a chat has none. */
  readonly number?: string | undefined
  readonly hours: string
}

/** @returns the present number and hours of a line, to compare with what was last seen. */
export const seenNow = (source: ChannelSource): Seen => ({
  number: 'number' in source ? source.number : undefined,
  hours: source.hours.open ?? source.hours.words ?? ''
})

/** A text over several lines matches wherever its lines break. */
const spaced = (hours: string): string => hours.replace(/\s+/g, ' ').trim()

/** Whether two lines have the same number and hours, whatever the spaces. */
const isSame = (one: Seen, other: Seen): boolean =>
  digitsOf(one.number ?? '') === digitsOf(other.number ?? '') && spaced(one.hours) === spaced(other.hours)

/** @returns what was seen of a line, as written in its file. */
export const seenText = ({ number, hours }: Seen): string =>
  number === undefined ? hours : `${number}, ${hours}`

const parseSeen = (text: string, hasNumber: boolean): Seen => {
  if (!hasNumber) return { hours: text }
  const [number = '', ...hours] = text.split(', ')
  return { number, hours: hours.join(', ') }
}

/** Whether a line is as it was seen, as written in its file. */
export const isSeen = (written: string | undefined, now: Seen): boolean =>
  written !== undefined && isSame(parseSeen(written, now.number !== undefined), now)

const FIX =
  'Put back what was seen; or check the line again, write below "seen" what you saw, and update "checked".'

const differences = ({ yaml, value }: ServiceEntry, channel: Channel, source: ChannelSource) => {
  const now = seenNow(source)
  const written = value.seen?.[channel]
  if ([now.number, now.hours, written].some(text => text !== undefined && isRecoveryValue(text))) return []
  if (written === undefined)
    return yaml.error(
      [channel],
      'Nothing says what was seen of this line when it was checked.',
      `Check it, then write below "seen": ${channel}: ${JSON.stringify(seenText(now))}.`,
      'ring'
    )
  const seen = parseSeen(written, now.number !== undefined)
  // A number that nobody can ring has an error of its own.
  if (isSame(now, seen) || (now.number !== undefined && !isUkNumber(now.number))) return []
  const { on } = source.checked ?? value.checked
  const [field, message] =
    digitsOf(now.number ?? '') === digitsOf(seen.number ?? '')
      ? ['hours', `These are not the hours that were seen on ${on}: "${seen.hours}".`]
      : ['number', `${now.number} is not the number that was seen on ${on}: ${seen.number}.`]
  return yaml.error([channel, field], message, FIX, 'ring')
}

export const seenRules = [
  inEachService(service =>
    channelSourcesOf(service).flatMap(({ channel, source }) => differences(service, channel, source))
  )
]
