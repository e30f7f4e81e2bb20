import { digitsOf } from '../../../machines/text/digits.ts'
import { visible } from '../../content/diagnostic.ts'
import { channelSourcesOf, linesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { seenNow } from '../../content/rules/seen.ts'
import { entryOfRow, type RowEntry } from './entry.ts'
import { type DirectoryRow, FIELDS, type FieldName, type ImportOptions } from './fields.ts'
import { HOURS_NOT_KNOWN } from './lines.ts'
import { recordOf } from './open-referral.ts'

/** A fact from a directory, and what the content has instead. */
interface DirectoryFact {
  readonly what: string
  /** Empty if the content has none. */
  readonly before: string
  readonly after: string
}

/** The effect of importing a row. */
export interface Comparison {
  readonly at: string
  readonly name: string
  /** The content has its `kept` entry unchanged, whatever the directory says. */
  readonly kind: 'new' | 'changed' | 'same' | 'kept' | 'refused'
  readonly facts: readonly DirectoryFact[]
  /** What had to be changed, why the entry is kept, or why the row is refused. */
  readonly messages: readonly string[]
  /** What can be imported. */
  readonly entry?: RowEntry
  /** The entry that it changes; nothing if it is new. */
  readonly of?: ServiceEntry
}

type Valued = Pick<ServiceEntry, 'value'>

const isOfRecord = ({ id, value }: ServiceEntry, record: string) =>
  record !== '' &&
  (id === record ||
    recordOf(id) === record ||
    value.sources.some(({ title }) => title.includes(`record ${record}`)))

const digitsIn = (service: Valued) => linesOf(service).map(({ line }) => digitsOf(line.number))

const hasNumberOf = (entry: Valued) => {
  const digits = digitsIn(entry)
  return (other: Valued) => digitsIn(other).some(number => digits.includes(number))
}

/**
 * @returns the entry that a row belongs to: by its record, by its name in the same place, or by its name and number
 * anywhere.
 */
const matchOf = (entry: RowEntry, services: readonly ServiceEntry[], { force }: ImportOptions) => {
  const nameOf = ({ value }: Valued) => value.name.trim().toLowerCase()
  const named = services.filter(service => nameOf(service) === nameOf(entry))
  return (
    services.find(service => isOfRecord(service, entry.id)) ??
    named.find(service => service.force === force) ??
    named.find(hasNumberOf(entry))
  )
}

/** @returns the numbers, hours and site of a service. */
const factsOf = (service: Valued): Readonly<Partial<Record<FieldName, string>>> => ({
  ...Object.fromEntries(
    channelSourcesOf(service).flatMap(({ channel, source }) => [
      ...('number' in source ? [[channel, source.number]] : []),
      [`${channel} hours`, seenNow(source).hours]
    ])
  ),
  ...(service.value.website ? { website: service.value.website.address } : {})
})

/** @returns what differs. Spaces in a number do not, nor does what the directory leaves out. */
const changesBetween = (service: Valued | undefined, entry: Valued): readonly DirectoryFact[] => {
  const facts = service ? factsOf(service) : {}
  return (Object.entries(factsOf(entry)) as [FieldName, string][]).flatMap(([field, after]) => {
    const before = facts[field] ?? ''
    const isNumber = !/hours|website/.test(field)
    const isSame = before === after || (isNumber && digitsOf(before) === digitsOf(after))
    const says = service === undefined || (after !== HOURS_NOT_KNOWN && !isSame)
    return says ? [{ what: FIELDS[field].heading, before, after }] : []
  })
}

/** @returns why a directory may not change an entry; nothing if it may, because the entry is held and not confirmed. */
const whyKept = (service: ServiceEntry, { force }: ImportOptions): string | undefined => {
  const { website, checked, status } = service.value
  const isConfirmed =
    website?.confirmed === true ||
    checked.how === 'rung' ||
    checked.how === 'website' ||
    channelSourcesOf(service).some(
      ({ source }) => source.checked || source.hours.confirmed || ('confirmed' in source && source.confirmed)
    )
  if (isConfirmed) return 'it is confirmed in the content: ring it, and change it there'
  if (status !== 'held') return 'it is in use in the content: ring it, and change it there'
  return service.force === force ? undefined : `it stands in ${service.yaml.file}`
}

const comparisonOf = (
  entry: RowEntry,
  services: readonly ServiceEntry[],
  options: ImportOptions
): Pick<Comparison, 'kind' | 'facts' | 'of'> & { readonly why?: string } => {
  const of = matchOf(entry, services, options)
  const clash = services.filter(other => other !== of).find(hasNumberOf(entry))
  if (!of && !clash) return { kind: 'new', facts: changesBetween(undefined, entry) }
  const facts = changesBetween(of ?? clash, entry)
  if (!of) {
    const differing = facts.map(({ what }) => what.toLowerCase()).join(', ')
    const differs = differing && `, and differs in ${differing}: ring it, and change it there`
    return { kind: 'kept', facts, why: `"${clash?.value.name}" has its number already${differs}` }
  }
  if (facts.length === 0) return { kind: 'same', facts }
  const why = whyKept(of, options) ?? (clash && `"${clash.value.name}" has that number already`)
  return why === undefined ? { kind: 'changed', facts, of } : { kind: 'kept', facts, why }
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
    const { at } = row
    const entry = entryOfRow(row, options)
    const refused = { at, kind: 'refused', facts: [] } as const
    if ('problems' in entry)
      return {
        ...refused,
        name: visible(row.cells.name ?? '').slice(0, MOST_SHOWN),
        messages: entry.problems
      }
    const { name } = entry.value
    const keys = [name.toLowerCase(), ...digitsIn(entry)]
    const repeated = keys.find(key => firstWith.has(key))
    if (repeated !== undefined) {
      const what = repeated === keys[0] ? 'the same name' : 'the same number'
      return { ...refused, name, messages: [`${at}: ${firstWith.get(repeated)} has ${what}.`] }
    }
    for (const key of keys) firstWith.set(key, at)
    const { why, ...compared } = comparisonOf(entry, services, options)
    const messages = [...(why === undefined ? [] : [`${at}: ${why}.`]), ...entry.remarks]
    const canImport = compared.kind === 'new' || compared.kind === 'changed'
    return { at, name, ...compared, messages, ...(canImport ? { entry } : {}) }
  })
}
