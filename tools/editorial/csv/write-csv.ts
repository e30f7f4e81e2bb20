import Papa from 'papaparse'
import { escapeFormula } from './formula.ts'

/** Without it spreadsheets read the file in an old Windows encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** @returns CSV that a spreadsheet opens: no cell of it is taken for a formula. */
export const sheetCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...headings], data: rows.map(cells => cells.map(escapeFormula)) },
    { quotes: true, newline: '\r\n' }
  )
