import { type Channel, LINES, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { freshUntil } from '../../content/freshness/dated-facts.ts'
import { channelSourcesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { seenNow, seenText } from '../../content/rules/seen.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFile } from '../../content/schema/service.ts'
import { type DirectoryRow, FIELD_NAMES, FIELDS, type FieldName, STAND_IN } from './fields.ts'
import { clean, cut, HOURS_NOT_KNOWN, type ImportOptions, type Read, readWords } from './read-cell.ts'

type Value = ServiceEntry['value']

/** An entry of the content from a row: held, not confirmed, with its source and today's date. */
export interface RowEntry {
  /** The id in the row. A local service has none in its value yet. */
  readonly id: string
  readonly value: Value
  /** What could not be imported unchanged, each with its place. */
  readonly remarks: readonly string[]
}

/** @returns what was seen of each channel, as the content keeps it. */
export const seenOf = (value: Pick<Value, Channel>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    channelSourcesOf({ value }).map(({ channel, source }) => [channel, seenText(seenNow(source))])
  )

/** @returns as many whole words of a name as fit in a row of contacts: 24 characters. */
const shortNameFrom = (name: string): string => {
  if (name.length <= 24) return name
  const words = name.slice(0, 25).split(' ').slice(0, -1).join(' ')
  return (words || name.slice(0, 24)).replace(/[\s,;:(&-]+$/, '')
}

/** @returns the values and texts of a row's cells, and what is wrong with them, each with its place. */
const readCells = (row: DirectoryRow, options: ImportOptions) => {
  const [problems, remarks] = [new Set<string>(), new Set<string>()]
  const about = (field: FieldName, problem: string) =>
    `${row.at}, "${row.called[field] ?? FIELDS[field].heading}": ${problem.replace(/\.$/, '')}.`
  const values: Partial<Record<FieldName, unknown>> = {}
  const texts: Partial<Record<FieldName, string>> = {}
  for (const field of FIELD_NAMES) {
    const { mayBegin, read = text => ({ value: text }) } = FIELDS[field]
    const { text = '', wasCleaned, problem: hostile } = clean(row.cells[field] ?? '', mayBegin)
    if (hostile !== undefined) problems.add(about(field, `it ${hostile}`))
    if (wasCleaned) remarks.add(about(field, 'tags, codes or hidden characters were taken out'))
    if (text === '') continue
    const { value, problem, instead }: Read = read(text, options)
    if (problem !== undefined && instead === undefined) problems.add(about(field, problem))
    else if (problem !== undefined) remarks.add(`${about(field, problem)} ${instead}`)
    if (value !== undefined) values[field] = value
    texts[field] = text
  }
  return { values, texts, about, problems, remarks }
}

type Cells = ReturnType<typeof readCells>

/** @returns the channels in the cells; without a phone, the out-of-hours number becomes the phone. */
const channelsIn = ({ values, texts }: Cells): Pick<Value, Channel> => {
  const hours = (channel: Channel) =>
    values[`${channel} hours`] ?? { words: HOURS_NOT_KNOWN, confirmed: false }
  const [phone, late, text] = LINES.map(
    channel => values[channel] && { number: values[channel], confirmed: false, hours: hours(channel) }
  )
  const webchat = values.website && texts['webchat hours'] ? { hours: hours('webchat') } : undefined
  return { phone: phone ?? late, outOfHoursPhone: phone && late, text, webchat } as Pick<Value, Channel>
}

/** @returns the source of an entry, which quotes the words of the directory that are not used. */
const sourceOf = ({ values, texts }: Cells, { at }: DirectoryRow, { from }: ImportOptions) => {
  const place = `${from}, ${at}`
  const title = texts.source === undefined ? place : `${cut(texts.source, 300)} (${place})`
  const says = values.for === undefined && texts.for ? `, which says: "${cut(texts.for, 300)}"` : ''
  const { 'source address': address = from, 'source date': date = texts.checked } = texts
  return { title: title + says, address, ...(date !== undefined && { date: cut(date, 40) }) }
}

/** @returns the entry of a row; or why the row is refused, each with its place. */
export const entryOfRow = (
  row: DirectoryRow,
  options: ImportOptions
): RowEntry | { readonly problems: readonly string[] } => {
  const cells = readCells(row, options)
  const { values, texts, about, problems, remarks } = cells
  const { today, nations, force } = options
  const { name = '' } = texts
  const channels = channelsIn(cells)
  const isReached = channels.phone ?? channels.text ?? values.website ?? values.howToReach
  if (problems.size > 0) return { problems: [...problems] }
  if (name === '') return { problems: [about('name', 'it has no name')] }
  if (!isReached)
    return { problems: [about('phone', 'nothing says how to reach it: it has no number and no website')] }
  const area = values.area ?? options.area
  const inShort = `help, ${area || 'local'}`
  const fields = {
    shortName: shortNameFrom(name),
    inShort: readWords('inShort')(inShort, options).value ?? 'help, local',
    for: STAND_IN,
    needs: ['something-else'],
    nations,
    area,
    runBy: RUN_BY[0],
    ...values,
    ...channels,
    status: 'held',
    bestFor: [],
    sources: [sourceOf(cells, row, options)],
    checked: { on: today, how: 'published' },
    seen: channelSourcesOf({ value: channels }).length > 0 ? seenOf(channels) : undefined,
    reviewBy: freshUntil(today)
  }
  const schema = force === undefined ? serviceFile : localService.omit({ id: true })
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const { data, error } = schema.strip().safeParse(Object.fromEntries(given))
  const [issue] = error?.issues ?? []
  if (issue) return { problems: [`${row.at}: ${issue.path.join('.')}: ${issue.message}`] }
  return { id: texts.id ?? '', value: data as Value, remarks: [...remarks] }
}
