import { clean } from './clean.ts'
import { type DirectoryRow, placeIn, type ServiceColumn } from './columns.ts'

/** What people write in an empty cell. */
const NOTHING = /^(?:-+|–|n\/?a|none|tbc|unknown|web chat)$/i

/** Reads the cells of a row, and keeps remarks about them. */
export class CellReader {
  readonly problems: string[] = []
  readonly remarks: string[]
  /** So that each problem of a cell is reported once. */
  readonly #read = new Map<ServiceColumn, string>()

  constructor(private readonly row: DirectoryRow) {
    this.remarks = [...row.remarks]
    if (row.refusal !== undefined) this.problems.push(`${row.at}: ${row.refusal}.`)
  }

  /** A problem because of which the row is refused. */
  refuse(column: ServiceColumn, why: string): void {
    this.problems.push(`${placeIn(this.row, column)}: ${why}.`)
  }

  /** A remark that something else is imported in place of the cell, or nothing. */
  remark(column: ServiceColumn, what: string): void {
    this.remarks.push(`${placeIn(this.row, column)}: ${what}`)
  }

  /** @returns the text of a cell as plain text; empty if there is none, or if it is refused. */
  text(column: ServiceColumn, mayBegin?: string): string {
    const text = this.#read.get(column) ?? this.#textOf(column, mayBegin)
    this.#read.set(column, text)
    return text
  }

  #textOf(column: ServiceColumn, mayBegin: string | undefined): string {
    const cell = this.row.cells[column] ?? ''
    if (NOTHING.test(cell.trim())) return ''
    const cleaned = clean(cell, mayBegin)
    if ('problem' in cleaned) {
      this.refuse(column, `it ${cleaned.problem}`)
      return ''
    }
    if (cleaned.wasCleaned) this.remark(column, 'tags, codes or hidden characters were taken out.')
    return cleaned.text
  }
}
