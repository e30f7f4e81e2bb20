import Papa from 'papaparse'
import { COLUMNS } from './sheet.ts'

export type Cells = Readonly<Record<keyof typeof COLUMNS, string>>

/** A row of a filled sheet, counted as a spreadsheet counts: the first after the headings is 2. */
export interface FilledRow {
  readonly at: number
  readonly cells: Cells
}

/** What was put before a cell so that it is no formula. */
const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim()

const NAMES = Object.entries(COLUMNS) as readonly (readonly [keyof typeof COLUMNS, string])[]

/**
 * Reads a filled sheet, with commas or semicolons, as spreadsheets of every country save it.
 * @returns its rows, or what is wrong with the sheet as a whole.
 */
export const readFilled = (
  text: string
): { readonly rows: readonly FilledRow[]; readonly problem?: string } => {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy'
  })
  const missing = NAMES.filter(([, heading]) => !meta.fields?.includes(heading)).map(([, heading]) => heading)
  if (missing.length > 0)
    return {
      rows: [],
      problem: `These columns are missing: ${missing.join('; ')}. Start from a fresh sheet.`
    }
  const ragged = errors.find(({ type }) => type === 'FieldMismatch' || type === 'Quotes')
  if (ragged) return { rows: [], problem: `Row ${(ragged.row ?? 0) + 2} cannot be read: ${ragged.message}.` }
  return {
    rows: data.map((row, at) => ({
      at: at + 2,
      cells: Object.fromEntries(NAMES.map(([name, heading]) => [name, plain(row[heading] ?? '')])) as Cells
    }))
  }
}
