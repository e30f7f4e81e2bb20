import { CHANNELS } from '../../../machines/content/vocabulary.ts'
import { freshUntil } from '../../../tools/content/freshness/dated-facts.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { seenText } from '../../../tools/content/rules/seen.ts'
import { serviceFields } from '../../../tools/content/schema/service.ts'
import { type Change, changed } from '../../../tools/editorial/change.ts'

interface Line {
  readonly number?: string
  readonly hours?: { readonly open?: string; readonly words?: string }
  readonly checked?: unknown
}

type ServiceValue = Readonly<Record<string, unknown>>

const linesOf = (service: ServiceValue) =>
  CHANNELS.flatMap(channel => {
    const line = service[channel] as Line | undefined
    return line ? [{ channel, line }] : []
  })

/** Whether a value is a service with a line that can be rung or opened. */
export const hasLines = (value: unknown): value is ServiceValue =>
  typeof value === 'object' &&
  value !== null &&
  'bestFor' in value &&
  linesOf(value as ServiceValue).length > 0

const ORDER = Object.keys(serviceFields)

const lineChanges = (at: Path, line: Line): readonly Change[] => [
  ...(line.number === undefined ? [] : [{ set: [...at, 'confirmed'], value: true }]),
  // Hours in words mean that the hours are not known.
  ...(line.hours?.open === undefined ? [] : [{ set: [...at, 'hours', 'confirmed'], value: true }]),
  ...(line.checked === undefined ? [] : [{ remove: [...at, 'checked'] }])
]

/**
 * Records that every line of a service was rung, and is right as it is in the form now.
 * @param start where the service is in its file.
 * @param today a day in the UK, as `2026-11-24`.
 * @returns the new text of the file.
 * @throws if it cannot be written there.
 */
export const rungToday = (text: string, service: ServiceValue, start: Path, today: string): string => {
  const lines = linesOf(service)
  const seen = lines.map(({ channel, line: { number, hours } }) => [
    channel,
    seenText({ number, hours: hours?.open ?? hours?.words ?? '' })
  ])
  return changed(
    text,
    ...lines.flatMap(({ channel, line }) => lineChanges([...start, channel], line)),
    { set: [...start, 'seen'], value: Object.fromEntries(seen), order: ORDER },
    { set: [...start, 'checked', 'on'], value: today },
    {
      set: [...start, 'checked', 'how'],
      value: lines.some(({ line }) => line.number !== undefined) ? 'rung' : 'website'
    },
    { set: [...start, 'reviewBy'], value: freshUntil(today) }
  )
}
