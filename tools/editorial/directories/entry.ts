import { type Channel, LINES, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { freshUntil } from '../../content/freshness/review-period.ts'
import { channelSourcesOf, type ServiceEntry } from '../../content/parse/services.ts'
import { seenNow, seenText } from '../../content/rules/seen.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFile } from '../../content/schema/service.ts'
import { clean } from './clean.ts'
import {
  cut,
  type DirectoryRow,
  FIELD_NAMES,
  FIELDS,
  type FieldName,
  HOURS_NOT_KNOWN,
  type ImportOptions,
  type Read,
  readWords,
  STAND_IN
} from './fields.ts'

type Value = ServiceEntry['value']

/** An entry of the content from a row: held, not confirmed, with its source and today's date. */
export interface RowEntry {
  /** The id in the row, or of its record in the directory. A local service has none in its value yet. */
  readonly id: string
  readonly value: Value
  /** What could not be imported unchanged, each with its place. */
  readonly remarks: readonly string[]
}

/** The most letters of a directory that a source quotes. */
const MOST_QUOTED = 300

/** @returns what was seen of each channel, as the content keeps it. */
export const seenOf = (value: Pick<Value, Channel>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    channelSourcesOf({ value }).map(({ channel, source }) => [channel, seenText(seenNow(source))])
  )

/** @returns as many whole words of a name as fit in a row of contacts. Longer ones cannot be told from a sentence. */
const shortNameFrom = (name: string): string => {
  if (name.length <= 24) return name
  const words = name.slice(0, 25).split(' ').slice(0, -1).join(' ')
  return (words || name.slice(0, 24)).replace(/[\s,;:(&-]+$/, '')
}

/** @returns the values and the texts of a row's cells, with what is said about them, each once and with its place. */
const readCells = (row: DirectoryRow, options: ImportOptions) => {
  const [problems, remarks] = [new Set(row.problems), new Set(row.remarks)]
  const say = (field: FieldName, problem: string, instead?: string) => {
    const what = `${row.at}, "${row.called[field] ?? FIELDS[field].heading}": ${problem.replace(/\.$/, '')}.`
    if (instead === undefined) problems.add(what)
    else remarks.add(`${what} ${instead}`.trim())
  }
  const values: Partial<Record<FieldName, unknown>> = {}
  const texts: Partial<Record<FieldName, string>> = {}
  for (const field of FIELD_NAMES) {
    const { mayBegin, read = text => ({ value: text }) } = FIELDS[field]
    const { text = '', wasCleaned, problem: hostile } = clean(row.cells[field] ?? '', mayBegin)
    if (hostile !== undefined) say(field, `it ${hostile}`)
    if (wasCleaned) say(field, 'tags, codes or hidden characters were taken out', '')
    if (text === '') continue
    const { value, problem, instead }: Read = read(text, options)
    if (problem !== undefined) say(field, problem, instead)
    if (value !== undefined) values[field] = value
    texts[field] = text
  }
  return { values, texts, say, problems, remarks }
}

/** @returns the entry of a row; or why the row is refused, each with its place. */
export const entryOfRow = (
  row: DirectoryRow,
  options: ImportOptions
): RowEntry | { readonly problems: readonly string[] } => {
  const { today, nations, force, from } = options
  const { values, texts, say, problems, remarks } = readCells(row, options)
  const { name = '', 'source date': date = texts.checked } = texts
  const area = values.area ?? options.area
  const hoursOf = (channel: Channel) =>
    values[`${channel} hours`] ?? { words: HOURS_NOT_KNOWN, confirmed: false }
  const [phone, late, text] = LINES.map(
    channel => values[channel] && { number: values[channel], confirmed: false, hours: hoursOf(channel) }
  )
  const hasChat = values.website && texts['webchat hours']
  const channels = {
    phone: phone ?? late,
    outOfHoursPhone: phone && late,
    text,
    webchat: hasChat ? { hours: hoursOf('webchat') } : undefined
  } as Pick<Value, Channel>
  if (problems.size === 0 && name === '') say('name', 'it has no name')
  if (problems.size === 0 && !(channels.phone ?? text ?? values.website ?? values.howToReach))
    say('phone', 'nothing says how to reach it: it has no number and no website')
  if (problems.size > 0) return { problems: [...problems] }

  const place = [from, row.at, ...(row.record === undefined ? [] : [`record ${row.record}`])].join(', ')
  const title = texts.source === undefined ? place : `${cut(texts.source, MOST_QUOTED)} (${place})`
  const unused = values.for === undefined ? texts.for : undefined
  const says = unused === undefined ? '' : `, which says: "${cut(unused, MOST_QUOTED)}"`
  const inShort = `help, ${area || 'local'}`
  const fields = {
    shortName: shortNameFrom(name),
    inShort: readWords('inShort')(inShort, options).problem === undefined ? inShort : 'help, local',
    for: STAND_IN,
    needs: ['something-else'],
    nations,
    area,
    runBy: RUN_BY[0],
    ...values,
    ...channels,
    status: 'held',
    bestFor: [],
    sources: [
      {
        title: title + says,
        address: texts['source address'] ?? from,
        ...(date === undefined ? {} : { date: cut(date, 40) })
      }
    ],
    checked: { on: today, how: 'published' },
    seen: channelSourcesOf({ value: channels }).length > 0 ? seenOf(channels) : undefined,
    reviewBy: freshUntil(today)
  }
  const schema = force === undefined ? serviceFile : localService.omit({ id: true })
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const { data, error } = schema.strip().safeParse(Object.fromEntries(given))
  const [issue] = error?.issues ?? []
  if (issue) return { problems: [`${row.at}: ${issue.path.join('.')}: ${issue.message}`] }
  return { id: row.record ?? texts.id ?? '', value: data as Value, remarks: [...remarks] }
}
