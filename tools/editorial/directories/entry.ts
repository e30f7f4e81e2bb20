import type * as z from 'zod'
import { type Need, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { freshUntil } from '../../content/freshness/review-period.ts'
import { bannedSitesIn } from '../../content/rules/do-not-use.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFile } from '../../content/schema/service.ts'
import { CellReader } from './cell-reader.ts'
import type { DirectoryRow, ServiceColumn } from './columns.ts'
import type { ImportOptions } from './import-options.ts'
import { channelsFrom, type ReadChannels, seenOf } from './lines.ts'
import {
  fitsInShort,
  needsListed,
  runByNamed,
  STAND_IN,
  shortNameFrom,
  shownProblem,
  spokenProblem,
  temporaryInShort
} from './words.ts'

/** The entry made from a row: held, and not confirmed. A local one has no id yet. */
type EntryValue = Omit<z.output<typeof localService>, 'id'> | z.output<typeof serviceFile>

export interface RowEntry {
  /** The id in the row, or of its record in the directory. */
  readonly id: string
  readonly value: EntryValue
  readonly channels: ReadChannels
  /** What could not be imported unchanged, each with its place. */
  readonly remarks: readonly string[]
}

const MOST_OF_NAME = 120
/** The most letters of a directory that a source quotes. */
const MOST_QUOTED = 300

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most).trimEnd()}...` : text

const siteFrom = (reader: CellReader, { doNotUse }: ImportOptions): string | undefined => {
  const cell = reader.text('website')
  if (cell === '') return undefined
  const address = /^https?:\/\//i.test(cell) ? cell.replace(/^http:/i, 'https:') : `https://${cell}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  const [banned] = bannedSitesIn(address, doNotUse.sites)
  if (banned) reader.refuse('website', `${banned.host} is on the do-not-use list: ${banned.why}`)
  if (url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && !/\s/.test(address))
    return address
  reader.remark('website', `"${cut(cell, 80)}" is not the address of a site. It is left out.`)
  return undefined
}

/**
 * @returns a text that the check accepts, or nothing, with a remark.
 * @param instead what is used if the check does not accept it.
 */
const wordsFrom = (
  reader: CellReader,
  column: ServiceColumn,
  problemOf: (text: string) => string | undefined,
  instead = 'It is left out.'
): string | undefined => {
  const text = reader.text(column)
  if (text === '') return undefined
  const problem = problemOf(text)
  if (problem !== undefined) reader.remark(column, `${problem}. ${instead}`)
  return problem === undefined ? text : undefined
}

const sourcesFrom = (reader: CellReader, row: DirectoryRow, { from }: ImportOptions, unused: string) => {
  const [title, address, date] = [
    reader.text('source'),
    reader.text('source address'),
    reader.text('source date')
  ]
  const place = [from, row.at, ...(row.record === undefined ? [] : [`record ${row.record}`])].join(', ')
  const says = unused === '' ? '' : `, which says: "${cut(unused, MOST_QUOTED)}"`
  const day = date || reader.text('checked')
  return [
    {
      title: `${title === '' ? place : `${cut(title, MOST_QUOTED)} (${place})`}${says}`,
      address: address || from,
      ...(day === '' ? {} : { date: cut(day, 40) })
    }
  ]
}

const nameFrom = (reader: CellReader): string => {
  const name = reader.text('name')
  if (name === '' && reader.problems.length === 0) reader.refuse('name', 'it has no name')
  if (name.length > MOST_OF_NAME) reader.refuse('name', `it is longer than ${MOST_OF_NAME} characters`)
  const problem = shownProblem(name)
  if (problem !== undefined) reader.refuse('name', problem)
  return name
}

const shortWordsFrom = (reader: CellReader, name: string, area: string) => {
  const words = (column: 'short-name' | 'in-short', fits: (text: string) => boolean) =>
    wordsFrom(
      reader,
      column,
      text => shownProblem(text) ?? (fits(text) ? undefined : 'it is too long'),
      'Other words are used instead.'
    )
  return {
    'short-name': words('short-name', text => shortNameFrom(text) === text) ?? shortNameFrom(name),
    'in-short': words('in-short', fitsInShort) ?? temporaryInShort(area)
  }
}

/** The need of a service that names none. The check requires one, and this one shows the service least often. */
const UNTIL_WORDED: Need = 'something-else'

const needsFrom = (reader: CellReader) => {
  const { needs, unknown } = needsListed(reader.text('needs'))
  if (unknown.length > 0)
    reader.remark('needs', `there is no need "${cut(unknown.join('", "'), 80)}". It is left out.`)
  return needs.length > 0 ? needs : [UNTIL_WORDED]
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>

/** @returns the fields in the order of the content files. */
const inOrder = (fields: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.flatMap(name => (name in fields ? [[name, fields[name]]] : [])))

const valueFrom = (
  reader: CellReader,
  row: DirectoryRow,
  options: ImportOptions
): { readonly fields: Readonly<Record<string, unknown>>; readonly channels: ReadChannels } => {
  const name = nameFrom(reader)
  const area = wordsFrom(reader, 'area', shownProblem) ?? options.area
  const site = siteFrom(reader, options)
  const channels = channelsFrom(reader, options, site !== undefined)
  const says = wordsFrom(
    reader,
    'for',
    spokenProblem,
    `"${STAND_IN}" is used until somebody writes better words.`
  )
  const howToReach = wordsFrom(reader, 'how-to-reach', spokenProblem)
  const isReachable = channels.phone ?? channels.text ?? site ?? howToReach
  if (isReachable === undefined && reader.problems.length === 0)
    reader.refuse('phone', 'nothing says how to reach it: it has no number and no website')
  const fields = {
    name,
    ...shortWordsFrom(reader, name, area),
    status: 'held',
    for: says ?? STAND_IN,
    needs: needsFrom(reader),
    'best-for': [],
    ...channels,
    ...(site === undefined ? {} : { website: { address: site, confirmed: false } }),
    ...optional('how-to-reach', howToReach),
    ...optional('cost', wordsFrom(reader, 'cost', spokenProblem)),
    sources: sourcesFrom(reader, row, options, says === undefined ? reader.text('for') : ''),
    checked: { on: options.today, how: 'published' },
    ...(Object.keys(channels).length > 0 ? { seen: seenOf(channels) } : {}),
    'review-by': freshUntil(options.today),
    ...(options.force === undefined ? { nations: options.nations } : { area, 'run-by': runByFrom(reader) })
  }
  return { fields, channels }
}

const runByFrom = (reader: CellReader) => {
  const cell = reader.text('run-by')
  const named = runByNamed(cell)
  if (named === undefined && cell !== '')
    reader.remark(
      'run-by',
      `"${cut(cell, 40)}" is none of ${RUN_BY.join(', ')}. "${RUN_BY[0]}" stands there.`
    )
  return named ?? RUN_BY[0]
}

/**
 * Turns a row of a directory into an entry of the content: held, not confirmed, with its source and today's date.
 * @returns the entry, or why the row is refused, each with its place.
 */
export const entryOfRow = (
  row: DirectoryRow,
  options: ImportOptions
): RowEntry | { readonly problems: readonly string[] } => {
  const reader = new CellReader(row)
  const { fields, channels } = valueFrom(reader, row, options)
  if (reader.problems.length > 0) return { problems: reader.problems }
  const schema = options.force === undefined ? serviceFile : localService.omit({ id: true })
  const parsed = schema.safeParse(inOrder(fields, Object.keys(schema.shape)))
  if (parsed.success)
    return { id: row.record ?? reader.text('id'), value: parsed.data, channels, remarks: reader.remarks }
  const [issue] = parsed.error.issues
  return { problems: [`${row.at}: ${issue?.path.join('.')}: ${issue?.message}`] }
}
