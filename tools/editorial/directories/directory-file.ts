import type { ServiceEntry } from '../../content/parse/services.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { sheetCsv } from '../csv/cells.ts'
import { isSpreadsheet, textOf } from '../csv/decode-file.ts'
import { NOT_CSV, parseCsv, rowProblem } from '../csv/read-csv.ts'
import { type DirectoryRow, FIELD_NAMES, FIELDS, type FieldName } from './fields.ts'

/** @returns the texts of a service that may be exported: without what is not confirmed, and without 999. */
const exportedCells = (service: ServiceEntry): DirectoryRow['cells'] => {
  const fields: Readonly<Record<string, unknown>> = service.value
  const texts = FIELD_NAMES.map(name => [name, (FIELDS[name].ours ?? (() => fields[name]))(service)])
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined))
}

/** @returns the services that are shown and have a confirmed number, as CSV for spreadsheets. */
export const exportDirectory = ({ serviceEntries = [] }: Partial<Sources>) => {
  const services = serviceEntries
    .filter(({ value }) => value.status === 'show')
    .map(exportedCells)
    .filter(cells => cells.phone ?? cells.outOfHoursPhone ?? cells.text)
  const rows = services.map(cells =>
    FIELD_NAMES.map(name => {
      const { [name]: text = '' } = cells
      return text === '' ? '' : (FIELDS[name].cell?.(text) ?? text)
    })
  )
  const headings = FIELD_NAMES.map(name => FIELDS[name].heading)
  return { count: services.length, csv: sheetCsv(headings, rows) }
}

/** More than any police area has, and few enough to look through. */
const MAX_ROWS = 2_000
/** More than the directory of a county has, and little enough for a browser to handle. */
const MAX_BYTES = 20_000_000

const FIELD_BY_HEADING: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap(name => {
    const { heading, also = [] } = FIELDS[name]
    return [name, heading, ...also].map(one => [one.toLowerCase(), name] as const)
  })
)

/** @returns the fields that headings name, whatever their spaces and capitals. */
const fieldsOf = (headings: readonly string[]) =>
  headings.map(heading => FIELD_BY_HEADING.get(heading.trim().replace(/\s+/g, ' ').toLowerCase()))

/** @returns the rows of a sheet, counted as a spreadsheet counts: the first after the headings is 2; or what is wrong. */
const readServiceSheet = (text: string): readonly DirectoryRow[] | string => {
  const result = parseCsv(text, headings => fieldsOf(headings).filter(Boolean).length)
  const [headings = [], ...lines] = result.data
  const fields = fieldsOf(headings)
  if (!fields.includes('name'))
    return `The first row must hold the headings of the sheet, one of them "${FIELDS.name.heading}" or "Name". "Services as CSV" makes a sheet with all of them.`
  const problem = rowProblem(result)
  if (problem) return problem
  /** If a heading is repeated, its first column counts. */
  const byField = (line: readonly string[]) =>
    Object.fromEntries(fields.flatMap((name, at) => (name ? [[name, line[at] ?? '']] : [])).reverse())
  const called = byField(headings.map(heading => heading.trim()))
  const rows = lines.flatMap((line, index) =>
    line.every(cell => cell.trim() === '') ? [] : [{ at: `Row ${index + 2}`, cells: byField(line), called }]
  )
  return rows.length > 0 ? rows : 'The sheet has no row below its headings.'
}

/**
 * @param directory a file as it was saved, or text that was pasted: a sheet with one row for each service as CSV, with
 * any delimiter that spreadsheets use.
 * @returns its rows, or what is wrong with the whole of it.
 */
export const readDirectory = (
  directory: Uint8Array | string
): { readonly rows: readonly DirectoryRow[] } | { readonly problem: string } => {
  if (directory.length > MAX_BYTES) return { problem: 'This is too large: import a part of it.' }
  if (typeof directory !== 'string' && isSpreadsheet(directory)) return { problem: NOT_CSV }
  const text = (typeof directory === 'string' ? directory : textOf(directory)).replace(/^\ufeff/, '')
  const rows = readServiceSheet(text)
  if (typeof rows === 'string') return { problem: rows }
  if (rows.length <= MAX_ROWS) return { rows }
  return { problem: `There are more than ${MAX_ROWS} services: import a part of them.` }
}
