import { clean } from './clean.ts'
import { type DirectoryRow, placeIn, type ServiceColumn } from './columns.ts'

/** What people write where there is nothing. */
const NOTHING = /^(?:-+|–|n\/?a|none|tbc|unknown|web chat)$/i

/** Reads the cells of a row, and keeps what is to be said of them. */
export class CellReader {
  readonly problems: string[] = []
  readonly remarks: string[]
  /** So that what is wrong with a cell is said once. */
  readonly #read = new Map<ServiceColumn, string>()

  constructor(private readonly row: DirectoryRow) {
    this.remarks = [...row.remarks]
    if (row.refusal !== undefined) this.problems.push(`${row.at}: ${row.refusal}.`)
  }

  /** The row is not taken in. */
  refuse(column: ServiceColumn, why: string): void {
    this.problems.push(`${placeIn(this.row, column)}: ${why}.`)
  }

  /** Something else than the cell is taken in, or nothing. */
  remark(column: ServiceColumn, what: string): void {
    this.remarks.push(`${placeIn(this.row, column)}: ${what}`)
  }

  /** @returns the text of a cell, made plain; empty if there is none, or if it is refused. */
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
