import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { digitsOf } from '../../../machines/text/format.ts'
import { reasonOf, visible } from '../../content/diagnostic.ts'
import { channelSourcesOf, linesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { hasParts, type Sources, type Texts } from '../../content/parse/sources.ts'
import { seenNow } from '../../content/rules/seen.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFields } from '../../content/schema/service.ts'
import { type Change, changed, fileNameFor, nationalFile } from '../change.ts'
import { readDirectory } from './directory-file.ts'
import { entryOfRow, type RowEntry, seenOf } from './entry.ts'
import { type DirectoryRow, FIELDS, type FieldName } from './fields.ts'
import { HOURS_NOT_KNOWN, type ImportOptions, namesNumberOrSite } from './read-cell.ts'

/** A directory, and where to import it. */
export interface ImportRequest {
  /** A file, or pasted text. */
  readonly directory: Uint8Array | string
  /** The name of the file, or another name for the source. */
  readonly from: string
  readonly under: { readonly force: string } | { readonly nation: (typeof NATIONS)[number] }
}

/** The effect of importing a row. */
export interface Comparison {
  readonly at: string
  readonly name: string
  /** `kept`: the entry of the content stays, whatever the directory says. */
  readonly kind: 'new' | 'changed' | 'same' | 'kept' | 'refused'
  /** Facts from the directory, and what the content has instead: empty if it has none. */
  readonly facts: readonly { readonly what: string; readonly before: string; readonly after: string }[]
  /** What had to be changed, why the entry is kept, or why the row is refused. */
  readonly messages: readonly string[]
  /** What importing it changes; nothing if it may not be imported. */
  readonly edit?: { readonly file: string; readonly changes: readonly Change[] }
}

type Valued = Pick<ServiceEntry, 'value'>

const nameOf = ({ value }: Valued) => value.name.trim().toLowerCase()
const digitsIn = (service: Valued) => linesOf(service).map(({ line }) => digitsOf(line.number))
const sharesNumber = (one: Valued) => (other: Valued) =>
  digitsIn(other).some(digits => digitsIn(one).includes(digits))

/** @returns the service with the same id; or name, in the same place; or name and a number, anywhere. */
const matchOf = (entry: RowEntry, services: readonly ServiceEntry[], { force }: ImportOptions) => {
  const named = services.filter(service => nameOf(service) === nameOf(entry))
  return (
    services.find(({ id }) => id === entry.id) ??
    named.find(service => service.force === force) ??
    named.find(sharesNumber(entry))
  )
}

const factsOf = (service: Valued): Readonly<Partial<Record<FieldName, string>>> => ({
  ...Object.fromEntries(
    channelSourcesOf(service).flatMap(({ channel, source }) => {
      const { number, hours } = seenNow(source)
      return [...(number === undefined ? [] : [[channel, number]]), [`${channel} hours`, hours]]
    })
  ),
  ...(service.value.website && { website: service.value.website.address })
})

/** @returns the facts that differ, apart from spaces in a number and what the directory leaves out. */
const differences = (service: Valued | undefined, entry: Valued): Comparison['facts'] => {
  const known = service ? factsOf(service) : {}
  return (Object.entries(factsOf(entry)) as [FieldName, string][]).flatMap(([field, after]) => {
    const before = known[field] ?? ''
    const isNumber = !/hours|website/.test(field)
    const isSame = isNumber ? digitsOf(before) === digitsOf(after) : [before, HOURS_NOT_KNOWN].includes(after)
    return service && isSame ? [] : [{ what: FIELDS[field].heading, before, after }]
  })
}

/** @returns why a directory may not change an entry; nothing if it may, because the entry is held and not confirmed. */
const whyKept = ({ value, force, yaml, withdrawn }: ServiceEntry, options: ImportOptions) => {
  if (withdrawn.length > 0) return 'a line of it is withdrawn: ring it, and put it back in its form'
  const isConfirmed =
    value.website?.confirmed ||
    ['rung', 'website'].includes(value.checked.how) ||
    channelSourcesOf({ value }).some(
      ({ source }) => source.checked || source.hours.confirmed || ('confirmed' in source && source.confirmed)
    )
  if (isConfirmed) return 'it is confirmed in the content: ring it, and change it there'
  if (value.status !== 'held') return 'it is in use in the content: ring it, and change it there'
  return force === options.force ? undefined : `it stands in ${yaml.file}`
}

/** Only the facts change: somebody may have edited the words. Hours that the directory does not know stay as they are. */
const changeOf = ({ value }: RowEntry, { path, yaml, force, value: ours }: ServiceEntry, from: string) => {
  const order = Object.keys(force === undefined ? serviceFields : localService.shape)
  const channels = Object.fromEntries(
    channelSourcesOf({ value }).map(({ channel, source }) => {
      const hours = source.hours.open === undefined ? ours[channel]?.hours : undefined
      return [channel, { ...source, ...(hours && { hours }) }]
    })
  )
  const { website, checked, reviewBy } = value
  const sources = [...value.sources, ...ours.sources.filter(({ title }) => !title.includes(from))]
  const seen = value.seen && { ...ours.seen, ...seenOf(channels) }
  const changes = Object.entries({ ...channels, website, sources, checked, seen, reviewBy })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ set: [...path, name], value, order }))
  return { file: yaml.file, changes }
}

/** @returns an id made from a name, without digits that might be read as a number to ring. */
const idFrom = (name: string): string => {
  const id = fileNameFor(name).slice(0, 40)
  return (namesNumberOrSite(id) ? fileNameFor(id.replace(/\d+/g, '')) : id) || 'service'
}

/** @returns the edit that adds an entry, by a free id: from the directory, or made from its name. */
const additionOf = ({ id, value }: RowEntry, taken: Set<string>, { force }: ImportOptions) => {
  const own = /^[a-z]/.test(id) && id === idFrom(id) ? id : idFrom(value.shortName)
  let free = own
  for (let count = 2; taken.has(free); count++) free = `${own}-${count}`
  taken.add(free)
  if (force === undefined) {
    const changes = Object.entries(value).map(([name, value]) => ({ set: [name], value }))
    return { file: `services/${free}.yaml`, changes }
  }
  const added = { insertIn: ['localServices'], at: Number.POSITIVE_INFINITY, value: { id: free, ...value } }
  return { file: `forces/${force}.yaml`, changes: [added] }
}

const effectOf = (
  { at, entry }: { readonly at: string; readonly entry: RowEntry },
  services: readonly ServiceEntry[],
  taken: Set<string>,
  options: ImportOptions
): Comparison => {
  const match = matchOf(entry, services, options)
  const clash = services.filter(other => other !== match).find(sharesNumber(entry))
  const facts = differences(match ?? clash, entry)
  const row = { at, name: entry.value.name, facts, messages: entry.remarks }
  if (match && facts.length === 0) return { ...row, kind: 'same' }
  const differing = match ? '' : facts.map(({ what }) => what.toLowerCase()).join(', ')
  const differs = differing && `, and differs in ${differing}: ring it, and change it there`
  const why =
    (match && whyKept(match, options)) ?? (clash && `"${clash.value.name}" has its number already${differs}`)
  if (why !== undefined) return { ...row, kind: 'kept', messages: [`${at}: ${why}.`, ...entry.remarks] }
  return match
    ? { ...row, kind: 'changed', edit: changeOf(entry, match, options.from) }
    : { ...row, kind: 'new', edit: additionOf(entry, taken, options) }
}

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
  const taken = new Set(services.map(({ id }) => id))
  return rows.map((row): Comparison => {
    const { at } = row
    const entry = entryOfRow(row, options)
    const name = 'problems' in entry ? visible(row.cells.name ?? '').slice(0, 80) : entry.value.name
    const refused = (messages: readonly string[]) =>
      ({ at, name, kind: 'refused', facts: [], messages }) as const
    if ('problems' in entry) return refused(entry.problems)
    const keys = [name.toLowerCase(), ...digitsIn(entry)]
    const repeated = keys.find(key => firstWith.has(key))
    if (repeated !== undefined) {
      const what = repeated === keys[0] ? 'the same name' : 'the same number'
      return refused([`${at}: ${firstWith.get(repeated)} has ${what}.`])
    }
    for (const key of keys) firstWith.set(key, at)
    return effectOf({ at, entry }, services, taken, options)
  })
}

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns how importing each row of a directory would change the content; or why it cannot be imported.
 */
export const previewDirectory = (
  sources: Partial<Sources>,
  { directory, from, under }: ImportRequest,
  today: string
): { readonly problem: string } | { readonly rows: readonly Comparison[] } => {
  const isRead = hasParts(sources, ['serviceEntries', 'forces', 'do-not-use.yaml'])
  const id = 'force' in under ? under.force : undefined
  const force = id === undefined ? undefined : sources.forces?.get(id)?.value
  if (!isRead || (id !== undefined && !force))
    return { problem: 'A file of the content cannot be read: correct it first.' }
  const read = readDirectory(directory)
  if ('problem' in read) return read
  const nations = 'nation' in under ? [under.nation] : (force?.nations ?? [])
  const area = force?.name.replace(/ (?:Police|Constabulary)$/, '') ?? ''
  const doNotUse = sources['do-not-use.yaml'].value
  const options = { force: id, nations, area, from, today, doNotUse }
  return { rows: compareDirectory(read.rows, sources.serviceEntries, options) }
}

/**
 * Imports new services, and changes the facts of entries that are held and not confirmed.
 * @returns the new text of each file that changes. Nothing else in it is touched.
 * @throws if a file has a form in which this cannot be written.
 */
export const importDirectory = (texts: Texts, chosen: readonly Comparison[]): Texts => {
  const edits = chosen.flatMap(({ edit }) => edit ?? [])
  const changesOf = (file: string) => edits.flatMap(edit => (edit.file === file ? edit.changes : []))
  const newText = (file: string) => changed(texts.get(file) ?? nationalFile({}), ...changesOf(file))
  return new Map([...new Set(edits.map(({ file }) => file))].map(file => [file, newText(file)]))
}

/**
 * @param chosen the rows to import, as `Row 3`; those that may not be imported are left out.
 * @returns the files that change, or why nothing was imported.
 */
export const importRows = (
  texts: Texts,
  sources: Partial<Sources>,
  asked: ImportRequest,
  chosen: readonly string[],
  today: string
): { readonly problem: string } | { readonly texts: Texts } => {
  const preview = previewDirectory(sources, asked, today)
  if ('problem' in preview) return preview
  try {
    const rows = preview.rows.filter(({ at }) => chosen.includes(at))
    return { texts: importDirectory(texts, rows) }
  } catch (error) {
    return { problem: reasonOf(error) }
  }
}
