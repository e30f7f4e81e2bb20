import Papa from 'papaparse'
import { visible } from '../../content/diagnostic.ts'
import { isSpreadsheet, textOf } from './decode-file.ts'
import { unescapeFormula } from './formula.ts'

/** Delimiters of spreadsheets in different countries. */
const DELIMITERS = [',', ';', '\t'] as const

export const NOT_CSV =
  'This is a spreadsheet file, not CSV. Open it, save it as CSV ("CSV UTF-8" in Excel), and use that file: it has everything that was filled in.'

/** A person may have put spaces around them. */
const headingsIn = ({ data: [first = []] }: Papa.ParseResult<string[]>) => first.map(cell => cell.trim())

/**
 * @param known counts the known headings of a first row.
 * @returns the cells of a sheet, read with the delimiter that gives the most known headings, and the errors of the
 * sheet.
 */
export const parseCsv = (
  text: string,
  known: (headings: readonly string[]) => number
): Papa.ParseResult<string[]> => {
  const ways = DELIMITERS.map(delimiter => Papa.parse<string[]>(text, { delimiter }))
  return ways.reduce((best, other) => (known(headingsIn(other)) > known(headingsIn(best)) ? other : best))
}

const missingFrom = (headings: readonly string[], wanted: readonly string[]) =>
  wanted.filter(heading => !headings.includes(heading))

const headingProblem = (headings: readonly string[], wanted: readonly string[]): string | undefined => {
  const missing = missingFrom(headings, wanted)
  if (missing.length === 0) return undefined
  const unknown = missingFrom(wanted, headings).filter(heading => heading !== '')
  // Enough of them to recognise a wrong file.
  const text = visible(unknown.map(heading => `"${heading}"`).join('; ')) || 'nothing'
  return [
    `The first row must hold the headings of the sheet, and has none of these: ${missing.join('; ')}.`,
    `It has instead: ${text.length > 200 ? `${text.slice(0, 200)}...` : text}.`,
    'Nothing that was filled in is lost: put each heading back over its column, save the filled sheet as CSV, and try again.'
  ].join(' ')
}

/** @returns what is wrong with a row, if anything is: an open quote, or more cells than headings. */
export const rowProblem = ({ data, errors }: Papa.ParseResult<string[]>): string | undefined => {
  const [broken] = errors
  if (broken) return `Row ${(broken.row ?? 0) + 1} cannot be read: ${broken.message}.`
  const [headings = [], ...lines] = data
  const long = lines.findIndex(line => line.slice(headings.length).some(cell => cell.trim() !== ''))
  return long < 0 ? undefined : `Row ${long + 2} cannot be read: it is longer than the headings.`
}

/**
 * Reads a filled sheet in any encoding and with any delimiter that spreadsheets use, with or without empty cells at the end
 * of a row.
 * @param wanted the headings that it must have.
 * @returns its rows, counted as a spreadsheet counts: the first after the headings is 2; or what is wrong with the sheet as a
 * whole.
 */
export const readCsv = (sheet: Uint8Array, wanted: readonly string[]) => {
  if (isSpreadsheet(sheet)) return { rows: [], problem: NOT_CSV }
  const result = parseCsv(textOf(sheet), headings => wanted.length - missingFrom(headings, wanted).length)
  const headings = headingsIn(result)
  const problem = headingProblem(headings, wanted) ?? rowProblem(result)
  if (problem !== undefined) return { rows: [], problem }
  return {
    rows: result.data.slice(1).map((line, index) => ({
      at: index + 2,
      /** @returns the cell below a heading, without the mark that kept it from being run. */
      cell: (heading: string) => unescapeFormula(line[headings.indexOf(heading)] ?? '').trim()
    }))
  }
}
