import Papa from 'papaparse'

/** A table to save: the names of its columns, and its cells. */
export interface SavedTable {
  readonly fields: readonly string[]
  readonly data: readonly (readonly (string | number)[])[]
}

/** Without it spreadsheets read the file in an old Windows encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** Cells that spreadsheets run as formulas. Some drop leading white space first. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@|%].*$/su

/** @returns CSV for spreadsheets, with formulas escaped. */
export const csvOf = ({ fields, data }: SavedTable): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...fields], data: data.map(row => [...row]) },
    { escapeFormulae: FORMULA, quotes: true, newline: '\r\n' }
  )
