import { parseCsv } from '../csv/read-csv.ts'
import {
  columnCalled,
  type DirectoryRead,
  type DirectoryRow,
  MOST_ROWS,
  SERVICE_COLUMNS,
  type ServiceColumn
} from './columns.ts'

const columnsIn = (headings: readonly string[]) => headings.map(heading => columnCalled(heading))

const isEmpty = (line: readonly string[]) => line.every(cell => cell.trim() === '')

const rowOf = (line: readonly string[], headings: readonly string[], at: string): DirectoryRow => {
  const columns = columnsIn(headings)
  const indexOf = (column: ServiceColumn) => columns.indexOf(column)
  const found = [...new Set(columns.filter(column => column !== undefined))]
  return {
    at,
    cells: Object.fromEntries(found.map(column => [column, line[indexOf(column)] ?? ''])),
    called: column => headings[indexOf(column)]?.trim() ?? SERVICE_COLUMNS[column],
    remarks: []
  }
}

/**
 * @param text of a sheet with one row for each service, with any delimiter that spreadsheets use.
 * @returns its rows, counted as a spreadsheet counts: the first after the headings is 2.
 */
export const readServiceSheet = (text: string): DirectoryRead => {
  const { data } = parseCsv(
    text.replace(/^\ufeff/, ''),
    headings => columnsIn(headings).filter(Boolean).length
  )
  const [headings = [], ...lines] = data
  if (!columnsIn(headings).includes('name'))
    return {
      problem: `The first row must hold the headings of the sheet, one of them "${SERVICE_COLUMNS.name}" or "Name". "Services as CSV" makes a sheet with all of them.`
    }
  const rows = lines.flatMap((line, index) =>
    isEmpty(line) ? [] : [rowOf(line, headings, `Row ${index + 2}`)]
  )
  if (rows.length === 0) return { problem: 'The sheet has no row below its headings.' }
  return rows.length > MOST_ROWS
    ? { problem: `The sheet has more than ${MOST_ROWS} rows: import a part of it.` }
    : { rows }
}
