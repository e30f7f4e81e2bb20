import Papa from 'papaparse'
import { escapeFormula } from './formula.ts'

/** The headings of the columns that our own sheets and directories share. */
export const COLUMNS = {
  name: 'Service',
  number: 'Number we show',
  written: 'Hours as written (do not change)',
  for: 'Who we say it is for',
  source: 'Where we read it',
  checked: 'Last checked'
} as const

/** Without quotes, spreadsheets turn 24/7 into a day in July. */
export const quoted = (hours: string): string => `"${hours}"`

/** @returns hours as they were before `quoted`, or before a spreadsheet made a day of them. */
export const unquotedHours = (cell: string): string =>
  cell.replace(/^"(.*)"$/s, '$1').replace(/^24[-/](?:Jul|0?7)(?:[-/]\d+)?$/, '24/7')

/** A mark before each number, so that no spreadsheet drops its first zero. */
export const TEL = 'tel. '

/** Without it spreadsheets read the file in an old Windows encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** @returns CSV that a spreadsheet opens: no cell of it is taken for a formula. */
export const sheetCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...headings], data: rows.map(cells => cells.map(escapeFormula)) },
    { quotes: true, newline: '\r\n' }
  )
