import type * as z from 'zod'
import { BED, CHANNELS, type Channel, LINES } from '../../../machines/content/vocabulary.ts'
import type { forceFile } from '../schema/force.ts'
import type { serviceFile } from '../schema/service.ts'
import type { Parsed } from './parse.ts'
import { type Path, within, type YamlFile } from './yaml-file.ts'

export type ServiceSource = Parsed<z.output<typeof serviceFile>>
export type ForceSource = Parsed<z.output<typeof forceFile>>

/** The files with services, by their names. */
export interface ServiceFiles {
  readonly services: ReadonlyMap<string, ServiceSource>
  readonly forces: ReadonlyMap<string, ForceSource>
}

type National = ServiceSource['value']
type Local = ForceSource['value']['localServices'][number]
type Nations = National['nations']

/** A national or a local service. */
export interface ServiceEntry {
  readonly id: string
  /** Its path in its file: that of a local service is in the file of its force. */
  readonly path: Path
  /** Paths start at the service, even if it is one of several in the file of a force. */
  readonly yaml: YamlFile
  /** Without what is withdrawn, unless it was asked for as written. */
  readonly value: National | Local
  readonly withdrawn: ReturnType<typeof withdrawnIn>
  readonly nations: Nations
  /** The force, if it is a local service. */
  readonly force?: string
}

/** @returns what is withdrawn of a service, all of it if there is no channel, and its numbers. */
const withdrawnIn = (value: National | Local) =>
  [undefined, ...CHANNELS].flatMap(channel => {
    const { withdrawn } = (channel === undefined ? value : value[channel]) ?? {}
    const path = [...(channel === undefined ? [] : [channel]), 'withdrawn']
    const numbers = LINES.flatMap(line =>
      channel === undefined || channel === line ? (value[line]?.number ?? []) : []
    )
    return withdrawn ? [{ ...withdrawn, channel, numbers, path }] : []
  })

const isOfGuidance = (value: National | Local): boolean =>
  'guidanceLines' in value && value.guidanceLines !== undefined

/** Whether anything says how to reach a service. */
export const isReached = (value: National | Local): boolean =>
  [...LINES, 'website', 'howToReach'].some(name => name in value)

/**
 * @returns a service as phones have it, or as written. If all of it or its only line is withdrawn it is held,
 * unless the guidance lists it: then it keeps its entry and its website.
 */
const onPhones = <Value extends National | Local>(value: Value, how: 'on phones' | 'as written') => {
  const withdrawn = withdrawnIn(value)
  if (withdrawn.length === 0 || how === 'as written') return { value, withdrawn }
  const isWhole = withdrawn.some(({ channel }) => channel === undefined)
  const gone: readonly string[] = isWhole ? CHANNELS : withdrawn.flatMap(({ channel }) => channel ?? [])
  const left = Object.fromEntries(Object.entries(value).filter(([name]) => !gone.includes(name))) as Value
  const isGone = isWhole || !isReached(left)
  return { value: isGone && !isOfGuidance(value) ? { ...left, status: 'held' as const } : left, withdrawn }
}

/** A local service works in the nations of every force whose area it works in. */
const nationsOf = (own: Nations, alsoIn: readonly string[], forces: ServiceFiles['forces']): Nations => [
  ...new Set([...own, ...alsoIn.flatMap(force => forces.get(force)?.value.nations ?? [])])
]

/**
 * @param how as phones have them, or also with what is withdrawn.
 * @returns the national services, then the local ones of each force.
 */
export const serviceEntriesIn = (
  { services, forces }: ServiceFiles,
  how: 'on phones' | 'as written' = 'on phones'
): readonly ServiceEntry[] => [
  ...[...services].map(([id, { yaml, value }]) => ({
    id,
    path: [],
    yaml,
    ...onPhones(value, how),
    nations: value.nations
  })),
  ...[...forces].flatMap(([force, { yaml, value }]) =>
    value.localServices.map((local, index) => {
      const path = ['localServices', index]
      const nations = nationsOf(value.nations, local.alsoIn ?? [], forces)
      return { id: local.id, path, yaml: within(yaml, path, local), ...onPhones(local, how), nations, force }
    })
  )
]

/** Whether it is shown. A held service is shown only if the guidance lists it. */
export const isShown = ({ value }: ServiceEntry): boolean => value.status !== 'held' || isOfGuidance(value)

/** @returns the forces in whose area a local service works, its own first; none for a national one. */
export const forcesOf = ({ force, value }: ServiceEntry): readonly string[] =>
  force === undefined ? [] : [force, ...(('alsoIn' in value && value.alsoIn) || [])]

/** Whether the officers of a force see a service: a national one, or a local one that works in its area. */
export const isFor = (service: ServiceEntry, force: string): boolean =>
  service.force === undefined || forcesOf(service).includes(force)

type Entries = { readonly serviceEntries: readonly ServiceEntry[] }

/** @returns the ids of those national services whose phone is not withdrawn. */
export const notWithdrawn = (ids: readonly string[], { serviceEntries }: Entries) =>
  ids.filter(id =>
    serviceEntries.every(one => one.force || one.id !== id || one.value.phone || one.withdrawn.length === 0)
  )

export type LineFields = NonNullable<ServiceEntry['value'][(typeof LINES)[number]]>
/** A channel as written in the file: a line, or a web chat, which has no number. */
export type ChannelSource = NonNullable<ServiceEntry['value'][Channel]>
type WithChannels = { readonly value: Pick<ServiceEntry['value'], Channel> }

/** @returns the lines of a service: those with a number to ring or to text. */
export const linesOf = ({ value }: WithChannels) =>
  LINES.flatMap(channel => {
    const line: LineFields | undefined = value[channel]
    return line ? { channel, line } : []
  })

/** @returns every way to reach a service that has hours. */
export const channelSourcesOf = ({ value }: WithChannels) =>
  CHANNELS.flatMap(channel => {
    const source: ChannelSource | undefined = value[channel]
    return source ? { channel, source } : []
  })

/** Whether an outcome may have a row for it: it can be rung, texted or reached by chat, and is not held. */
export const canHaveRow = (service: ServiceEntry): boolean =>
  service.value.status !== 'held' && channelSourcesOf(service).length > 0

/** @returns the local services in the area of each force that has any, those of other forces too. */
export const localsByForce = ({ serviceEntries }: Entries): ReadonlyMap<string, readonly ServiceEntry[]> => {
  const found = new Map<string, ServiceEntry[]>()
  for (const service of serviceEntries)
    for (const force of new Set(forcesOf(service))) found.set(force, [...(found.get(force) ?? []), service])
  return found
}

/** Whether a local service can be rung for a bed tonight. */
export const hasBed = (service: ServiceEntry): boolean =>
  canHaveRow(service) && service.value.bestFor.includes(BED)

/** @returns the hours of each channel, with the path to them. */
export const hoursIn = (service: WithChannels) =>
  channelSourcesOf(service).map(({ channel, source: { hours } }) => ({ path: [channel, 'hours'], hours }))
