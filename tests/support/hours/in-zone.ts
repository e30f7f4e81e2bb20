/* Evaluates the real opening hours in the time zone of `TZ`: `zones.process.ts` compares what it prints. */

import { createHash } from 'node:crypto'
import { CHANNELS } from '../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../../machines/hours/format-opening-state.ts'
import { londonTime } from '../../../machines/hours/london.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { openingWords } from '../../../machines/language/opening-words.ts'
import { content, packs } from '../setting.ts'

export interface InZone {
  /** How far Greenwich is ahead of the machine, in winter and in summer. Minutes. */
  readonly offsets: readonly number[]
  readonly sentences: number
  readonly hash: string
}

const HOUR = 3_600_000
const words = openingWords(content)

const everyHours = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.ceil((to - from) / (step * HOUR)) }, (_, index) => from + index * step * HOUR)

const around = (change: string) =>
  everyHours(0.25, Date.parse(change) - 26 * HOUR, Date.parse(change) + 26 * HOUR)

const instants = [
  ...around('2026-03-29T01:00Z'),
  ...around('2026-10-25T01:00Z'),
  ...everyHours(23, Date.UTC(2026, 0), Date.UTC(2027, 0))
]

const services = [...content.services, ...Object.values(packs).flatMap(pack => pack.localServices)]
const hoursOfAll = services.flatMap(service => CHANNELS.flatMap(name => service[name]?.hours ?? []))
/** Many services have the same hours. */
const different = [...new Map(hoursOfAll.map(hours => [JSON.stringify(hours), hours])).values()]

const texts = instants.flatMap(instant => {
  const now = londonTime(instant)
  return different.flatMap(hours => {
    const opening = openingOf(hours, now, content.calendar)
    return [
      JSON.stringify(opening),
      formatOpeningState(opening, hours, now, words),
      ...formatHours(hours, now, words)
    ]
  })
})

const answer: InZone = {
  offsets: [0, 6].map(month => new Date(2026, month).getTimezoneOffset()),
  sentences: texts.length,
  hash: createHash('sha256').update(texts.join('\n')).digest('hex')
}
process.stdout.write(JSON.stringify(answer))
