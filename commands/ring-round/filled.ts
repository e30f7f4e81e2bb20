import Papa from 'papaparse'
import { asItWas } from './formula.ts'
import { COLUMNS, TEL } from './sheet.ts'

export type Cells = Readonly<Record<keyof typeof COLUMNS, string>>

/** A row of a filled sheet, counted as a spreadsheet counts: the first after the headings is 2. */
export interface FilledRow {
  readonly at: number
  readonly cells: Cells
}

/** What spreadsheets of different countries put between cells. */
const DELIMITERS = [',', ';', '\t'] as const

const withoutTel = (cell: string) => (cell.startsWith(TEL) ? cell.slice(TEL.length) : cell)

/** Whoever leaves the quotes out finds that the spreadsheet took 24/7 for a day in July. */
const hours = (cell: string) =>
  cell.replace(/^"(.*)"$/s, '$1').replace(/^24[-/](?:Jul|0?7)(?:[-/]\d+)?$/, '24/7')

const READ: { readonly [Name in keyof typeof COLUMNS]?: (cell: string) => string } = {
  number: withoutTel,
  rightNumber: withoutTel,
  written: hours,
  rightHours: hours
}

const NAMES = Object.entries(COLUMNS) as readonly (readonly [keyof typeof COLUMNS, string])[]

const missingFrom = (headings: readonly string[]) =>
  NAMES.map(([, heading]) => heading).filter(heading => !headings.includes(heading))

/** With the delimiter that gives the most columns which must be there. */
const bestReading = (text: string) => {
  const missing = ({ data: [headings = []] }: Papa.ParseResult<string[]>) => missingFrom(headings).length
  return DELIMITERS.map(delimiter => Papa.parse<string[]>(text, { delimiter })).reduce((best, other) =>
    missing(other) < missing(best) ? other : best
  )
}

const cellsOf = (line: readonly string[], headings: readonly string[]) =>
  Object.fromEntries(
    NAMES.map(([name, heading]) => {
      const cell = asItWas(line[headings.indexOf(heading)] ?? '').trim()
      return [name, READ[name]?.(cell) ?? cell]
    })
  ) as Cells

/**
 * Reads a filled sheet as spreadsheets of every country save it: with their delimiter, with or without the empty cells
 * at the end of a row.
 * @returns its rows, or what is wrong with the sheet as a whole.
 */
export const readFilled = (
  text: string
): { readonly rows: readonly FilledRow[]; readonly problem?: string } => {
  const { data, errors } = bestReading(text)
  const [headings = [], ...lines] = data
  const missing = missingFrom(headings)
  if (missing.length > 0)
    return {
      rows: [],
      problem: `These columns are missing: ${missing.join('; ')}. Start from a fresh sheet.`
    }
  const [broken] = errors
  if (broken) return { rows: [], problem: `Row ${(broken.row ?? 0) + 1} cannot be read: ${broken.message}.` }
  const long = lines.findIndex(line => line.slice(headings.length).some(cell => cell.trim() !== ''))
  if (long >= 0)
    return { rows: [], problem: `Row ${long + 2} cannot be read: it is longer than the headings.` }
  return { rows: lines.map((line, at) => ({ at: at + 2, cells: cellsOf(line, headings) })) }
}
