import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { hasParts, type Sources, type Texts } from '../../content/parse/sources.ts'
import { isSpreadsheet, textOf } from '../csv/decode-file.ts'
import { NOT_CSV } from '../csv/read-csv.ts'
import { type Comparison, compareDirectory } from './compare.ts'
import { readServiceSheet, servicesAsCsv } from './csv.ts'
import { type DirectoryRead, exportedServices, type ImportOptions } from './fields.ts'
import { importDirectory } from './import-directory.ts'
import { readOpenReferral, servicesAsJson } from './open-referral.ts'

/** A directory, and where to import it. */
export interface ImportRequest {
  /** A file, or pasted text. */
  readonly directory: Uint8Array | string
  /** The name of the file, or another name for the source. */
  readonly from: string
  readonly under: { readonly force: string } | { readonly nation: (typeof NATIONS)[number] }
}

/** The effect of importing a row, as it is shown. */
export type PreviewedRow = Omit<Comparison, 'entry' | 'of'>

/** Why a directory cannot be imported. */
interface Problem {
  readonly problem: string
}

/** More than the directory of a county has, and little enough for a browser to handle. */
const MOST_BYTES = 20_000_000

/**
 * @param directory a file as it was saved, or text that was pasted: a sheet with one row for each service as CSV, or
 * Open Referral as JSON.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const readDirectory = (directory: Uint8Array | string, today: string): DirectoryRead => {
  if (directory.length > MOST_BYTES) return { problem: 'This is too large: import a part of it.' }
  if (typeof directory !== 'string' && isSpreadsheet(directory)) return { problem: NOT_CSV }
  const text = typeof directory === 'string' ? directory : textOf(directory)
  return /^\ufeff?\s*[{[]/.test(text) ? readOpenReferral(text, today) : readServiceSheet(text)
}

const PARTS = ['serviceEntries', 'forces', 'do-not-use.yaml'] as const

const optionsOf = (
  { from, under }: ImportRequest,
  known: Pick<Sources, (typeof PARTS)[number]>,
  today: string
): ImportOptions | undefined => {
  const base = { from, today, doNotUse: known['do-not-use.yaml'].value }
  if ('nation' in under) return { ...base, nations: [under.nation], area: '' }
  const force = known.forces.get(under.force)?.value
  const area = force?.name.replace(/ (?:Police|Constabulary)$/, '') ?? ''
  return force && { ...base, force: under.force, nations: force.nations, area }
}

const compare = (known: Partial<Sources>, asked: ImportRequest, today: string) => {
  const options = hasParts(known, PARTS) ? optionsOf(asked, known, today) : undefined
  if (!options || !hasParts(known, PARTS))
    return { problem: 'A file of the content cannot be read: correct it first.' }
  const read = readDirectory(asked.directory, today)
  if ('problem' in read) return read
  return { known, options, rows: compareDirectory(read.rows, known.serviceEntries, options) }
}

/**
 * @returns how importing each row of a directory would change the content.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const previewDirectory = (
  sources: Partial<Sources>,
  asked: ImportRequest,
  today: string
): Problem | { readonly rows: readonly PreviewedRow[] } => {
  const compared = compare(sources, asked, today)
  return 'problem' in compared
    ? compared
    : { rows: compared.rows.map(({ entry: _, of: __, ...shown }) => shown) }
}

/**
 * @param chosen the rows to import, by their names in messages. Only new rows and permitted changes are imported.
 * @returns the files that change, or why nothing was imported.
 */
export const importRows = (
  texts: Texts,
  sources: Partial<Sources>,
  asked: ImportRequest,
  chosen: readonly string[],
  today: string
): Problem | { readonly texts: Texts } => {
  const compared = compare(sources, asked, today)
  if ('problem' in compared) return compared
  const { known, options, rows } = compared
  try {
    const wanted = rows.filter(({ at }) => chosen.includes(at))
    return { texts: importDirectory(texts, known, wanted, options) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** @returns the services that may be exported, in both formats. */
export const exportDirectory = ({ serviceEntries = [] }: Partial<Sources>) => {
  const services = exportedServices(serviceEntries)
  return { count: services.length, csv: servicesAsCsv(services), json: servicesAsJson(services) }
}
