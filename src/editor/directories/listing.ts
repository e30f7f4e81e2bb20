import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { hasParts, type Sources, type Texts } from '../../../tools/content/parse/sources.ts'
import {
  type Comparison,
  compareDirectory,
  type DirectoryFact
} from '../../../tools/editorial/directories/compare.ts'
import { confirmedServices } from '../../../tools/editorial/directories/confirmed.ts'
import { importDirectory } from '../../../tools/editorial/directories/import-directory.ts'
import type { ImportOptions } from '../../../tools/editorial/directories/import-options.ts'
import { readDirectory } from '../../../tools/editorial/directories/read.ts'
import { servicesAsCsv } from '../../../tools/editorial/directories/write-csv.ts'
import { servicesAsJson } from '../../../tools/editorial/directories/write-json.ts'

/** A directory, and where to import it. */
export interface ImportRequest {
  /** A file, or pasted text. */
  readonly directory: Uint8Array | string
  /** The name of the file, or another name for the source. */
  readonly from: string
  readonly under: { readonly force: string } | { readonly nation: (typeof NATIONS)[number] }
}

/** The effect of importing a row, as it is shown. */
export interface PreviewedRow {
  readonly at: string
  readonly name: string
  readonly kind: Comparison['kind']
  /** Whether importing it would change anything. */
  readonly canImport: boolean
  readonly facts: readonly DirectoryFact[]
  /** What had to be changed, why the entry is kept, or why the row is refused. */
  readonly messages: readonly string[]
}

/** The rows of a directory, or a sentence that says why it cannot be imported. */
export type DirectoryPreview = { readonly rows: readonly PreviewedRow[] } | { readonly problem: string }

/** The files that change, or why nothing was imported. */
export type ImportResult = { readonly texts: Texts } | { readonly problem: string }

/** The services that may be exported, as files. */
export interface ExportResult {
  readonly count: number
  readonly csv: string
  readonly json: string
}

const PARTS = ['serviceEntries', 'forces', 'do-not-use.yaml'] as const
type Known = Pick<Sources, (typeof PARTS)[number]>

const UNREADABLE = 'A file of the content cannot be read: correct it first.'

const importOptionsOf = (
  { from, under }: ImportRequest,
  known: Known,
  today: string
): ImportOptions | undefined => {
  const base = { from, today, doNotUse: known['do-not-use.yaml'].value }
  if ('nation' in under) return { ...base, nations: [under.nation], area: '' }
  const force = known.forces.get(under.force)?.value
  return (
    force && {
      ...base,
      force: under.force,
      nations: force.nations,
      area: force.name.replace(/ (?:Police|Constabulary)$/, '')
    }
  )
}

const compareRequest = (sources: Partial<Sources>, asked: ImportRequest, today: string) => {
  const options = hasParts(sources, PARTS) ? importOptionsOf(asked, sources, today) : undefined
  if (!options || !hasParts(sources, PARTS)) return { problem: UNREADABLE }
  const read = readDirectory(asked.directory, today)
  return 'problem' in read
    ? read
    : { known: sources, options, comparisons: compareDirectory(read.rows, sources.serviceEntries, options) }
}

const messagesOf = (one: Comparison): readonly string[] => {
  if (one.kind === 'refused') return one.problems
  return one.kind === 'kept' ? [`${one.at}: ${one.why}.`, ...one.remarks] : one.remarks
}

/**
 * @returns how importing each row of a directory would change the content.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const previewDirectory = (
  sources: Partial<Sources>,
  asked: ImportRequest,
  today: string
): DirectoryPreview => {
  const compared = compareRequest(sources, asked, today)
  if ('problem' in compared) return compared
  return {
    rows: compared.comparisons.map(one => ({
      at: one.at,
      name: one.name,
      kind: one.kind,
      canImport: one.kind === 'new' || one.kind === 'changed',
      facts: 'facts' in one ? one.facts : [],
      messages: messagesOf(one)
    }))
  }
}

/** @param chosen the rows to import, by their names in messages. Only new rows and permitted changes are imported. */
export const importRows = (
  texts: Texts,
  sources: Partial<Sources>,
  asked: ImportRequest,
  chosen: readonly string[],
  today: string
): ImportResult => {
  const compared = compareRequest(sources, asked, today)
  if ('problem' in compared) return compared
  const { known, options, comparisons } = compared
  try {
    return {
      texts: importDirectory(
        texts,
        known,
        comparisons.filter(({ at }) => chosen.includes(at)),
        options
      )
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** @returns the confirmed services in both formats. */
export const exportDirectory = ({ serviceEntries = [] }: Partial<Sources>): ExportResult => {
  const services = confirmedServices(serviceEntries)
  return { count: services.length, csv: servicesAsCsv(services), json: servicesAsJson(services) }
}
