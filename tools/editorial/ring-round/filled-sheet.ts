import { type CsvRow, readCsv } from '../csv/read-csv.ts'
import { COLUMNS, TEL } from './sheet.ts'

export type Cells = Readonly<Record<keyof typeof COLUMNS, string>>

/** A line with the answers about it. */
export interface FilledRow {
  /** Its row in a sheet, counted as a spreadsheet counts: the first after the headings is 2. Nothing if it is in none. */
  readonly at: number | undefined
  readonly cells: Cells
}

/** @returns the name of a row in messages. */
export const rowName = (at: number | undefined, name: string): string =>
  at === undefined ? name : `Row ${at} (${name})`

const withoutTel = (cell: string) => (cell.startsWith(TEL) ? cell.slice(TEL.length) : cell)

/** Without quotes, spreadsheets turn 24/7 into a day in July. */
export const unquotedHours = (cell: string): string =>
  cell.replace(/^"(.*)"$/s, '$1').replace(/^24[-/](?:Jul|0?7)(?:[-/]\d+)?$/, '24/7')

const READ: { readonly [Name in keyof typeof COLUMNS]?: (cell: string) => string } = {
  number: withoutTel,
  rightNumber: withoutTel,
  written: unquotedHours,
  rightHours: unquotedHours
}

const NAMES = Object.entries(COLUMNS) as readonly (readonly [keyof typeof COLUMNS, string])[]

const cellsOf = ({ cell }: CsvRow) =>
  Object.fromEntries(
    NAMES.map(([name, heading]) => [name, READ[name]?.(cell(heading)) ?? cell(heading)])
  ) as Cells

/** Reads a completed sheet, as `readCsv` does. @returns its rows, or the error of the whole sheet. */
export const readFilledSheet = (
  sheet: Uint8Array
): { readonly rows: readonly FilledRow[]; readonly problem?: string } => {
  const { rows, ...rest } = readCsv(sheet, Object.values(COLUMNS))
  return { rows: rows.map(row => ({ at: row.at, cells: cellsOf(row) })), ...rest }
}
