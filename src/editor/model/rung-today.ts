import { freshUntil, mayRing } from '../../../tools/content/freshness/dated-facts.ts'
import {
  type ChannelSource,
  channelSourcesOf,
  type ServiceEntry
} from '../../../tools/content/parse/services.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { seenNow, seenText } from '../../../tools/content/rules/seen.ts'
import { serviceFields } from '../../../tools/content/schema/service.ts'
import { type Change, changed, inBrackets } from '../../../tools/editorial/change.ts'

type ServiceValue = ServiceEntry['value']

/** Whether a value is a service with lines that may be rung or opened, each with its hours. */
export const hasLines = (value: unknown): value is ServiceValue => {
  if (typeof value !== 'object' || value === null || !('bestFor' in value)) return false
  const lines = channelSourcesOf({ value: value as ServiceValue })
  return (
    mayRing({ value: value as ServiceValue }) && lines.every(({ source }) => source.hours instanceof Object)
  )
}

const ORDER = Object.keys(serviceFields)

const lineChanges = (at: Path, source: ChannelSource): readonly Change[] => [
  ...('number' in source ? [{ set: [...at, 'confirmed'], value: true }] : []),
  // Hours in words mean that the hours are not known.
  ...(source.hours.open === undefined ? [] : [{ set: [...at, 'hours', 'confirmed'], value: true }]),
  ...(source.checked === undefined ? [] : [{ remove: [...at, 'checked'] }])
]

/**
 * Records that every line of a service was rung, and is right as it is in the form now.
 * @param start the path of the service in its file.
 * @param today a day in the UK, as `2026-11-24`.
 * @returns the new text of the file.
 * @throws if it cannot be written there.
 */
export const rungToday = (text: string, service: ServiceValue, start: Path, today: string): string => {
  const lines = channelSourcesOf({ value: service })
  // Nobody rings what is withdrawn.
  const rung = lines.filter(({ source }) => source.withdrawn === undefined)
  const seen = lines.map(({ channel, source }) => [
    channel,
    source.withdrawn ? service.seen?.[channel] : seenText(seenNow(source))
  ])
  const isRung = rung.some(({ source }) => 'number' in source)
  return changed(
    text,
    ...rung.flatMap(({ channel, source }) => lineChanges([...start, channel], source)),
    { set: [...start, 'seen'], value: inBrackets(Object.fromEntries(seen)), order: ORDER },
    { set: [...start, 'checked', 'on'], value: today },
    { set: [...start, 'checked', 'how'], value: isRung ? 'rung' : 'website' },
    { set: [...start, 'reviewBy'], value: freshUntil(today) }
  )
}
