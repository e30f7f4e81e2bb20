import { parseCsv } from '../csv/read-csv.ts'
import { sheetCsv } from '../csv/write-csv.ts'
import {
  type DirectoryRead,
  type ExportedService,
  FIELD_NAMES,
  FIELDS,
  type FieldName,
  MOST_ROWS
} from './fields.ts'

/** @returns a sheet with one row for each service, as CSV for spreadsheets, in which no cell is run as a formula. */
export const servicesAsCsv = (services: readonly ExportedService[]): string =>
  sheetCsv(
    FIELD_NAMES.map(name => FIELDS[name].heading),
    services.map(({ cells }) =>
      FIELD_NAMES.map(name => {
        const text = cells[name]
        return text === undefined ? '' : (FIELDS[name].cell?.(text) ?? text)
      })
    )
  )

const FIELD_BY_HEADING: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap(name =>
    [name, FIELDS[name].heading, ...(FIELDS[name].also ?? [])].map(
      heading => [heading.toLowerCase(), name] as const
    )
  )
)

/** @returns the fields that headings name, whatever their spaces and capitals. */
const fieldsOf = (headings: readonly string[]) =>
  headings.map(heading => FIELD_BY_HEADING.get(heading.trim().replace(/\s+/g, ' ').toLowerCase()))

/**
 * @param text of a sheet with one row for each service, with any delimiter that spreadsheets use.
 * @returns its rows, counted as a spreadsheet counts: the first after the headings is 2.
 */
export const readServiceSheet = (text: string): DirectoryRead => {
  const { data } = parseCsv(
    text.replace(/^\ufeff/, ''),
    headings => fieldsOf(headings).filter(Boolean).length
  )
  const [headings = [], ...lines] = data
  const fields = fieldsOf(headings)
  if (!fields.includes('name'))
    return {
      problem: `The first row must hold the headings of the sheet, one of them "${FIELDS.name.heading}" or "Name". "Services as CSV" makes a sheet with all of them.`
    }
  // The first column of a name counts.
  const columns = FIELD_NAMES.map(name => ({ name, at: fields.indexOf(name) })).filter(({ at }) => at >= 0)
  const called = (name: FieldName) => headings[fields.indexOf(name)]?.trim() ?? FIELDS[name].heading
  const rows = lines.flatMap((line, index) => {
    if (line.every(cell => cell.trim() === '')) return []
    const cells = Object.fromEntries(columns.map(({ name, at }) => [name, line[at] ?? '']))
    return [{ at: `Row ${index + 2}`, cells, called, remarks: [] }]
  })
  if (rows.length === 0) return { problem: 'The sheet has no row below its headings.' }
  return rows.length > MOST_ROWS
    ? { problem: `The sheet has more than ${MOST_ROWS} rows: import a part of it.` }
    : { rows }
}
