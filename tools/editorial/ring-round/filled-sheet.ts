import Papa from 'papaparse'
import { isSpreadsheet, textOf } from './decode-file.ts'
import { unescapeFormula } from './formula.ts'
import { COLUMNS, TEL } from './sheet.ts'

export type Cells = Readonly<Record<keyof typeof COLUMNS, string>>

/** A row of a filled sheet, counted as a spreadsheet counts: the first after the headings is 2. */
export interface FilledRow {
  readonly at: number
  readonly cells: Cells
}

/** Delimiters of spreadsheets in different countries. */
const DELIMITERS = [',', ';', '\t'] as const

const withoutTel = (cell: string) => (cell.startsWith(TEL) ? cell.slice(TEL.length) : cell)

/** Without quotes, spreadsheets turn 24/7 into a day in July. */
const hours = (cell: string) =>
  cell.replace(/^"(.*)"$/s, '$1').replace(/^24[-/](?:Jul|0?7)(?:[-/]\d+)?$/, '24/7')

const READ: { readonly [Name in keyof typeof COLUMNS]?: (cell: string) => string } = {
  number: withoutTel,
  rightNumber: withoutTel,
  written: hours,
  rightHours: hours
}

const NAMES = Object.entries(COLUMNS) as readonly (readonly [keyof typeof COLUMNS, string])[]

const HEADINGS: readonly string[] = Object.values(COLUMNS)

const missingFrom = (headings: readonly string[]) => HEADINGS.filter(heading => !headings.includes(heading))

/** A person may have put spaces around them. */
const headingsIn = ({ data: [first = []] }: Papa.ParseResult<string[]>) => first.map(cell => cell.trim())

/** Parses with the delimiter that finds the most required columns. */
const parseSheet = (text: string) => {
  const missing = (result: Papa.ParseResult<string[]>) => missingFrom(headingsIn(result)).length
  return DELIMITERS.map(delimiter => Papa.parse<string[]>(text, { delimiter })).reduce((best, other) =>
    missing(other) < missing(best) ? other : best
  )
}

const cellsOf = (line: readonly string[], headings: readonly string[]) =>
  Object.fromEntries(
    NAMES.map(([name, heading]) => {
      const cell = unescapeFormula(line[headings.indexOf(heading)] ?? '').trim()
      return [name, READ[name]?.(cell) ?? cell]
    })
  ) as Cells

const NOT_CSV =
  'This is a spreadsheet file, not CSV. Open it, save it as CSV ("CSV UTF-8" in Excel), and take that back: it holds all that was filled in.'

/** Enough of the first row to recognise a wrong file. */
const unknownHeadings = (headings: readonly string[]): string => {
  const unknown = headings.filter(heading => heading !== '' && !HEADINGS.includes(heading))
  const text = unknown.map(heading => `"${heading}"`).join('; ')
  return text.length > 200 ? `${text.slice(0, 200)}...` : text || 'nothing'
}

const headingProblem = (headings: readonly string[]): string | undefined => {
  const missing = missingFrom(headings)
  if (missing.length === 0) return undefined
  return [
    `The first row must hold the headings of the sheet, and has none of these: ${missing.join('; ')}.`,
    `It has instead: ${unknownHeadings(headings)}.`,
    'Nothing that was filled in is lost: put each heading back over its column, save the filled sheet as CSV, and try again.'
  ].join(' ')
}

const rowProblem = ({ data, errors }: Papa.ParseResult<string[]>): string | undefined => {
  const [broken] = errors
  if (broken) return `Row ${(broken.row ?? 0) + 1} cannot be read: ${broken.message}.`
  const [headings = [], ...lines] = data
  const long = lines.findIndex(line => line.slice(headings.length).some(cell => cell.trim() !== ''))
  return long < 0 ? undefined : `Row ${long + 2} cannot be read: it is longer than the headings.`
}

/**
 * Reads a filled sheet in any encoding and with any delimiter that spreadsheets use, with or without empty cells at the end
 * of a row.
 * @returns its rows, or what is wrong with the sheet as a whole.
 */
export const readFilledSheet = (
  sheet: Uint8Array
): { readonly rows: readonly FilledRow[]; readonly problem?: string } => {
  if (isSpreadsheet(sheet)) return { rows: [], problem: NOT_CSV }
  const result = parseSheet(textOf(sheet))
  const headings = headingsIn(result)
  const problem = headingProblem(headings) ?? rowProblem(result)
  if (problem !== undefined) return { rows: [], problem }
  return {
    rows: result.data.slice(1).map((line, index) => ({ at: index + 2, cells: cellsOf(line, headings) }))
  }
}
