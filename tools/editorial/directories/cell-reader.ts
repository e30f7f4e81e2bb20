import { numbersInText } from '../../content/rules/numbers-in-text.ts'
import { aloudProblem } from '../../content/rules/reading.ts'
import { HOST } from '../../content/rules/shown-texts.ts'
import { clean } from './clean.ts'
import type { DirectoryRow, FieldName } from './fields.ts'

const namesNumberOrSite = (text: string): boolean =>
  numbersInText(text).some(({ isKnownByHeart }) => !isKnownByHeart) ||
  text.normalize('NFKC').search(HOST) !== -1

/** @returns why the check would refuse a text for the officer; nothing if it would not. */
export const shownProblem = (text: string): string | undefined =>
  namesNumberOrSite(text) ? 'it contains a number or a site, which nobody would check there' : undefined

/** @returns why the check would refuse a text that is said aloud; nothing if it would not. */
export const spokenProblem = (text: string): string | undefined => shownProblem(text) ?? aloudProblem(text)

/** @returns the beginning of a text. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}...` : text

/** What people write in an empty cell. */
const NOTHING = /^(?:-+|–|n\/?a|none|tbc|unknown|web chat)$/i

/** Reads the cells of a row, and keeps what is said about them, each once and with its place. */
export class CellReader {
  /** Why the row is refused, if it is. */
  readonly problems = new Set<string>()
  /** What could not be imported unchanged. */
  readonly remarks: Set<string>

  constructor(private readonly row: DirectoryRow) {
    this.remarks = new Set(row.remarks)
    if (row.refusal !== undefined) this.problems.add(`${row.at}: ${row.refusal}.`)
  }

  /** A problem because of which the row is refused. */
  refuse(field: FieldName, why: string): void {
    this.problems.add(`${this.row.at}, "${this.row.called(field)}": ${why}.`)
  }

  /** A remark that something else is imported in place of the cell, or nothing. */
  remark(field: FieldName, what: string): void {
    this.remarks.add(`${this.row.at}, "${this.row.called(field)}": ${what}`)
  }

  /** @returns the text of a cell as plain text; empty if there is none, or if it is refused. */
  text(field: FieldName, mayBegin?: string): string {
    const cell = this.row.cells[field] ?? ''
    if (NOTHING.test(cell.trim())) return ''
    const cleaned = clean(cell, mayBegin)
    if ('problem' in cleaned) {
      this.refuse(field, `it ${cleaned.problem}`)
      return ''
    }
    if (cleaned.wasCleaned) this.remark(field, 'tags, codes or hidden characters were taken out.')
    return cleaned.text
  }

  /**
   * @returns a text that the check accepts, or nothing, with a remark.
   * @param instead what is used if the check does not accept it.
   */
  words(
    field: FieldName,
    problemOf: (text: string) => string | undefined,
    instead = 'It is left out.'
  ): string | undefined {
    const text = this.text(field)
    const problem = problemOf(text)
    if (problem !== undefined && text !== '') this.remark(field, `${problem}. ${instead}`)
    return problem === undefined && text !== '' ? text : undefined
  }
}
