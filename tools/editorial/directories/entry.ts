import { NEEDS, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { freshUntil } from '../../content/freshness/review-period.ts'
import type { ServiceEntry } from '../../content/parse/services.ts'
import { bannedSitesIn } from '../../content/rules/do-not-use.ts'
import { localService } from '../../content/schema/force.ts'
import { serviceFile } from '../../content/schema/service.ts'
import { CellReader, cut, shownProblem, spokenProblem } from './cell-reader.ts'
import type { DirectoryRow, ImportOptions } from './fields.ts'
import { channelsFrom, seenOf } from './lines.ts'

export interface RowEntry {
  /** The id in the row, or of its record in the directory. */
  readonly id: string
  /** Held, and not confirmed. A local one has no id yet. */
  readonly value: ServiceEntry['value']
  /** What could not be imported unchanged, each with its place. */
  readonly remarks: readonly string[]
}

/** The words used until somebody writes better ones. They are true of any service, and the check accepts them. */
const STAND_IN = 'For people who live here.'

const MOST_OF_NAME = 120
/** The most letters of a directory that a source quotes. */
const MOST_QUOTED = 300

/** @returns as many whole words of a name as fit in a row of contacts. Longer ones cannot be told from a sentence. */
const shortNameFrom = (name: string): string => {
  if (name.length <= 24) return name
  const words = name.slice(0, 25).split(' ').slice(0, -1).join(' ')
  return (words || name.slice(0, 24)).replace(/[\s,;:(&-]+$/, '')
}

const nameFrom = (reader: CellReader): string => {
  const name = reader.text('name')
  if (name === '' && reader.problems.size === 0) reader.refuse('name', 'it has no name')
  if (name.length > MOST_OF_NAME) reader.refuse('name', `it is longer than ${MOST_OF_NAME} characters`)
  const problem = shownProblem(name)
  if (problem !== undefined) reader.refuse('name', problem)
  return name
}

/** @returns the words of a row, or others until somebody writes better ones. */
const rowWordsFrom = (reader: CellReader, name: string, area: string) => {
  const words = (field: 'shortName' | 'inShort', fits: (text: string) => boolean) =>
    reader.words(
      field,
      text => shownProblem(text) ?? (fits(text) ? undefined : 'it is too long'),
      'Other words are used instead.'
    )
  const fitsInShort = (text: string) => serviceFile.shape.inShort.safeParse(text).data === text
  return {
    shortName: words('shortName', text => shortNameFrom(text) === text) ?? shortNameFrom(name),
    inShort: words('inShort', fitsInShort) ?? (fitsInShort(`help, ${area}`) ? `help, ${area}` : 'help, local')
  }
}

/** A service that names no need gets the one that shows it least often. */
const needsFrom = (reader: CellReader) => {
  const parts = reader
    .text('needs')
    .split(/[;,|]/)
    .map(part => part.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter(Boolean)
  const unknown = parts.filter(part => !NEEDS.some(need => need === part))
  if (unknown.length > 0)
    reader.remark('needs', `there is no need "${cut(unknown.join('", "'), 80)}". It is left out.`)
  return unknown.length < parts.length ? NEEDS.filter(need => parts.includes(need)) : ['something-else']
}

const runByFrom = (reader: CellReader) => {
  const cell = reader.text('runBy')
  const named = RUN_BY.find(one => one === cell.toLowerCase())
  if (named === undefined && cell !== '')
    reader.remark('runBy', `"${cut(cell, 40)}" is none of ${RUN_BY.join(', ')}. "${RUN_BY[0]}" stands there.`)
  return named ?? RUN_BY[0]
}

const siteFrom = (reader: CellReader, { doNotUse }: ImportOptions) => {
  const cell = reader.text('website')
  if (cell === '') return undefined
  const address = /^https?:\/\//i.test(cell) ? cell.replace(/^http:/i, 'https:') : `https://${cell}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  const [banned] = bannedSitesIn(address, doNotUse.sites)
  if (banned) reader.refuse('website', `${banned.host} is on the do-not-use list: ${banned.why}`)
  if (url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && !/\s/.test(address))
    return { address, confirmed: false }
  reader.remark('website', `"${cut(cell, 80)}" is not the address of a site. It is left out.`)
  return undefined
}

const sourcesFrom = (reader: CellReader, row: DirectoryRow, { from }: ImportOptions, unused: string) => {
  const title = reader.text('source')
  const place = [from, row.at, ...(row.record === undefined ? [] : [`record ${row.record}`])].join(', ')
  const says = unused === '' ? '' : `, which says: "${cut(unused, MOST_QUOTED)}"`
  const day = reader.text('source date') || reader.text('checked')
  return [
    {
      title: `${title === '' ? place : `${cut(title, MOST_QUOTED)} (${place})`}${says}`,
      address: reader.text('source address') || from,
      ...(day === '' ? {} : { date: cut(day, 40) })
    }
  ]
}

const fieldsFrom = (
  reader: CellReader,
  row: DirectoryRow,
  options: ImportOptions
): Readonly<Record<string, unknown>> => {
  const { today, nations } = options
  const name = nameFrom(reader)
  const area = reader.words('area', shownProblem) ?? options.area
  const website = siteFrom(reader, options)
  const channels = channelsFrom(reader, options, website !== undefined)
  const instead = `"${STAND_IN}" is used until somebody writes better words.`
  const says = reader.words('for', spokenProblem, instead)
  const reach = reader.words('howToReach', spokenProblem)
  const isReachable = channels.phone ?? channels.text ?? website ?? reach
  if (isReachable === undefined && reader.problems.size === 0)
    reader.refuse('phone', 'nothing says how to reach it: it has no number and no website')
  return {
    name,
    ...rowWordsFrom(reader, name, area),
    status: 'held',
    for: says ?? STAND_IN,
    needs: needsFrom(reader),
    bestFor: [],
    ...channels,
    website,
    howToReach: reach,
    cost: reader.words('cost', spokenProblem),
    sources: sourcesFrom(reader, row, options, says === undefined ? reader.text('for') : ''),
    checked: { on: today, how: 'published' },
    seen: Object.keys(channels).length > 0 ? seenOf(channels) : undefined,
    reviewBy: freshUntil(today),
    ...(options.force === undefined ? { nations } : { area, runBy: runByFrom(reader) })
  }
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
  const fields = fieldsFrom(reader, row, options)
  if (reader.problems.size > 0) return { problems: [...reader.problems] }
  const schema = options.force === undefined ? serviceFile : localService.omit({ id: true })
  // The fields in the order of the content files, without those that have no value.
  const inOrder = Object.keys(schema.shape).map(name => [name, fields[name]])
  const { success, data, error } = schema.safeParse(
    Object.fromEntries(inOrder.filter(([, value]) => value !== undefined))
  )
  const id = row.record ?? reader.text('id')
  if (success) return { id, value: data as ServiceEntry['value'], remarks: [...reader.remarks] }
  const [issue] = error.issues
  return { problems: [`${row.at}: ${issue?.path.join('.')}: ${issue?.message}`] }
}
