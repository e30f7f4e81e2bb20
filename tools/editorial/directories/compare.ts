import { digitsOf } from '../../../machines/text/digits.ts'
import { visible } from '../../content/diagnostic.ts'
import {
  type ChannelSource,
  channelSourcesOf,
  linesOf,
  type ServiceEntry
} from '../../content/parse/services.ts'
import type { DirectoryRow } from './columns.ts'
import { entryOfRow, type RowEntry } from './entry.ts'
import type { ImportOptions } from './import-options.ts'
import { HOURS_NOT_KNOWN } from './lines.ts'
import { recordOf } from './write-json.ts'

/** A fact from a directory, and what the content has instead. */
export interface DirectoryFact {
  readonly what: string
  /** Empty if the content has none. */
  readonly before: string
  readonly after: string
}

/** The effect of importing a row. */
export type Comparison = {
  readonly at: string
  readonly name: string
  readonly remarks: readonly string[]
} & (
  | { readonly kind: 'new'; readonly entry: RowEntry; readonly facts: readonly DirectoryFact[] }
  | {
      readonly kind: 'changed'
      readonly entry: RowEntry
      readonly service: ServiceEntry
      readonly facts: readonly DirectoryFact[]
    }
  | { readonly kind: 'same' }
  /** The content keeps its entry unchanged. */
  | { readonly kind: 'kept'; readonly why: string; readonly facts: readonly DirectoryFact[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
)

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

const isOfRecord = (service: ServiceEntry, id: string) =>
  id !== '' &&
  (service.id === id ||
    recordOf(service.id) === id ||
    service.value.sources.some(({ title }) => title.includes(`record ${id}`)))

const digitsIn = (value: Pick<ServiceEntry, 'value'>) =>
  linesOf(value).map(({ line }) => digitsOf(line.number))

const numberTakenBy = (entry: RowEntry, others: readonly ServiceEntry[]): ServiceEntry | undefined => {
  const digits = digitsIn({ value: entry.value as ServiceEntry['value'] })
  return others.find(other => digitsIn(other).some(number => digits.includes(number)))
}

/**
 * @returns the entry that a row belongs to: by its record, by its name in the same place, or by its name and number
 * anywhere.
 */
const matchOf = (
  entry: RowEntry,
  services: readonly ServiceEntry[],
  { force }: ImportOptions
): ServiceEntry | undefined => {
  const named = services.filter(({ value }) => sameName(value.name, entry.value.name))
  return (
    services.find(service => isOfRecord(service, entry.id)) ??
    named.find(service => service.force === force) ??
    named.find(service => numberTakenBy(entry, [service]))
  )
}

const hoursIn = ({ hours }: Pick<ChannelSource, 'hours'>): string => hours.open ?? hours.words ?? ''

const NAMES: Readonly<Record<string, string>> = {
  phone: 'Phone',
  'out-of-hours-phone': 'Out-of-hours phone',
  text: 'Text',
  webchat: 'Web chat'
}

const factsOf = (value: Pick<ServiceEntry, 'value'>): ReadonlyMap<string, string> =>
  new Map([
    ...channelSourcesOf(value).flatMap(({ channel, source }): readonly (readonly [string, string])[] => [
      ...('number' in source ? [[`${NAMES[channel]}`, source.number] as const] : []),
      [`${NAMES[channel]} hours`, hoursIn(source)]
    ]),
    ...(value.value.website ? [['Website', value.value.website.address] as const] : [])
  ])

const factsOfNew = ({ value }: RowEntry): readonly DirectoryFact[] =>
  [...factsOf({ value: value as ServiceEntry['value'] })].map(([what, after]) => ({
    what,
    before: '',
    after
  }))

const NUMBERS = ['Phone', 'Out-of-hours phone', 'Text']

/** Spaces make no difference to a number. */
const isSameFact = (what: string, one: string, other: string) =>
  NUMBERS.includes(what) ? digitsOf(one) === digitsOf(other) : one === other

/** Only facts that the directory has: leaving something out is no reason to remove it. */
const changesBetween = (service: ServiceEntry, { value }: RowEntry): readonly DirectoryFact[] => {
  const before = factsOf(service)
  return [...factsOf({ value: value as ServiceEntry['value'] })].flatMap(([what, after]) => {
    const was = before.get(what) ?? ''
    return after === HOURS_NOT_KNOWN || isSameFact(what, was, after) ? [] : [{ what, before: was, after }]
  })
}

const isConfirmed = ({ value }: ServiceEntry): boolean =>
  value.website?.confirmed === true ||
  value.checked.how === 'rung' ||
  value.checked.how === 'website' ||
  channelSourcesOf({ value }).some(
    ({ source }) =>
      source.checked !== undefined || source.hours.confirmed || ('confirmed' in source && source.confirmed)
  )

/** @returns why a directory may not change an entry; nothing if it may, because the entry is held and not confirmed. */
const whyKept = (service: ServiceEntry, { force }: ImportOptions): string | undefined => {
  if (isConfirmed(service)) return 'it is confirmed in the content: ring it, and change it there'
  if (service.value.status !== 'held') return 'it is in use in the content: ring it, and change it there'
  return service.force === force ? undefined : `it stands in ${service.yaml.file}`
}

const comparisonOf = (entry: RowEntry, services: readonly ServiceEntry[], options: ImportOptions) => {
  const service = matchOf(entry, services, options)
  const clash = numberTakenBy(
    entry,
    services.filter(other => other !== service)
  )
  if (!service)
    return clash
      ? ({ kind: 'kept', why: `"${clash.value.name}" has its number already`, facts: [] } as const)
      : ({ kind: 'new', entry, facts: factsOfNew(entry) } as const)
  const facts = changesBetween(service, entry)
  if (facts.length === 0) return { kind: 'same' } as const
  const why = whyKept(service, options) ?? (clash && `"${clash.value.name}" has that number already`)
  return why === undefined
    ? ({ kind: 'changed', entry, service, facts } as const)
    : ({ kind: 'kept', why, facts } as const)
}

/** The most letters shown of the name of a refused row. */
const MOST_SHOWN = 80

/**
 * Compares a directory with the content, and changes nothing.
 * @param services all services of the content, national and local.
 * @returns the effect of importing each row. A row that repeats the name or a number of one before it is refused.
 */
export const compareDirectory = (
  rows: readonly DirectoryRow[],
  services: readonly ServiceEntry[],
  options: ImportOptions
): readonly Comparison[] => {
  const firstWith = new Map<string, string>()
  return rows.map((row): Comparison => {
    const read = entryOfRow(row, options)
    const name = 'value' in read ? read.value.name : visible(row.cells.name ?? '').slice(0, MOST_SHOWN)
    const base = { at: row.at, name, remarks: 'value' in read ? read.remarks : [] }
    if ('problems' in read) return { ...base, kind: 'refused', problems: read.problems }
    const keys = [name.toLowerCase(), ...digitsIn({ value: read.value as ServiceEntry['value'] })]
    const repeated = keys.find(key => firstWith.has(key))
    if (repeated !== undefined)
      return {
        ...base,
        kind: 'refused',
        problems: [
          `${row.at}: ${firstWith.get(repeated)} has ${repeated === keys[0] ? 'the same name' : 'the same number'}.`
        ]
      }
    for (const key of keys) firstWith.set(key, row.at)
    return { ...base, ...comparisonOf(read, services, options) }
  })
}
