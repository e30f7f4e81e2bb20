import { sheetCsv } from '../../../tools/editorial/csv/write-csv.ts'

/** A table to save: its column names and its cells. */
export interface SavedTable {
  readonly fields: readonly string[]
  readonly data: readonly (readonly (string | number)[])[]
}

/** @returns CSV for spreadsheets, with formulas escaped. */
export const csvOf = ({ fields, data }: SavedTable): string =>
  sheetCsv(
    fields,
    data.map(row => row.map(String))
  )
