import type { OpeningWords } from '../../../machines/hours/format-time.ts'
import { openingWords } from '../../../machines/language/opening-words.ts'
import { dayNumber } from '../../content/days.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { type CsvRow, readCsv } from '../csv/read-csv.ts'
import { sheetCsv } from '../csv/write-csv.ts'
import { byDue } from './due.ts'
import { questionsFor } from './questions.ts'
import { hoursInWords, hoursWritten, type Row, rowsOf } from './rows.ts'

/** The columns of the sheet. Those from `rungOn` on are for the caller. */
export const COLUMNS = {
  key: 'Line (do not change)',
  name: 'Service',
  number: 'Number we show',
  hours: 'Hours we show',
  written: 'Hours as written (do not change)',
  for: 'Who we say it is for',
  ask: 'What to ask',
  source: 'Where we read it',
  checked: 'Last checked',
  rungOn: 'Rung or opened on (day)',
  numberRight: 'Is the number right, or the chat there? (yes or no)',
  rightNumber: 'If not: the right number',
  hoursRight: 'Are the hours right? (yes or no)',
  rightHours: 'If not: the right hours, in quotes as "24/7" or "Mo-Fr 09:00-17:00; PH off"',
  remarks: 'Remarks (no names)'
} as const

type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as readonly Column[]

export type Cells = Readonly<Record<Column, string>>

/** A line with the answers about it. */
export interface FilledRow {
  /** Its row in a sheet, counted as a spreadsheet counts: the first after the headings is 2. Nothing if it is in none. */
  readonly at: number | undefined
  readonly cells: Cells
}

/** Without quotes, spreadsheets turn 24/7 into a day in July. */
export const quoted = (hours: string): string => `"${hours}"`

/** @returns hours as they were before `quoted`, or before a spreadsheet made a day of them. */
export const unquotedHours = (cell: string): string =>
  cell.replace(/^"(.*)"$/s, '$1').replace(/^24[-/](?:Jul|0?7)(?:[-/]\d+)?$/, '24/7')

/** A mark before each number, so that no spreadsheet drops its first zero. */
export const TEL = 'tel. '

const withoutTel = (cell: string) => (cell.startsWith(TEL) ? cell.slice(TEL.length) : cell)

/** Shown in place of a number. */
const CHAT = 'web chat'

const cellsOf = (row: Row, today: number, words: OpeningWords): Partial<Cells> => {
  const { value } = row.service
  const source = value.sources[0]
  const checked = row.source.checked ?? value.checked
  return {
    key: row.key,
    name: value.name,
    number: row.number === undefined ? CHAT : TEL + row.number,
    hours: hoursInWords(row, today, words),
    written: quoted(hoursWritten(row)),
    for: value.for,
    ask: questionsFor(row),
    source: `${source?.title ?? ''} ${source?.address ?? ''}`,
    checked: `${checked.on}, ${checked.how}`
  }
}

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the ring-round sheet as CSV for spreadsheets, in which no cell is run as a formula.
 */
export const sheetOf = (sources: Pick<Sources, 'serviceEntries' | 'screens.yaml'>, today: string): string => {
  const words = openingWords({ screens: sources['screens.yaml'].value })
  return sheetCsv(
    Object.values(COLUMNS),
    [...rowsOf(sources)]
      .sort(byDue(today))
      .map(row => cellsOf(row, dayNumber(today), words))
      .map(cells => NAMES.map(name => cells[name] ?? ''))
  )
}

const READ: { readonly [Name in Column]?: (cell: string) => string } = {
  number: withoutTel,
  rightNumber: withoutTel,
  written: unquotedHours,
  rightHours: unquotedHours
}

const cellsIn = ({ cell }: CsvRow) =>
  Object.fromEntries(
    NAMES.map(name => [name, READ[name]?.(cell(COLUMNS[name])) ?? cell(COLUMNS[name])])
  ) as Cells

/** @returns the name of a row in messages. */
export const rowName = (at: number | undefined, name: string): string =>
  at === undefined ? name : `Row ${at} (${name})`

/** Reads a completed sheet, as `readCsv` does. @returns its rows, or the error of the whole sheet. */
export const readFilledSheet = (
  sheet: Uint8Array
): { readonly rows: readonly FilledRow[]; readonly problem?: string } => {
  const { rows, ...rest } = readCsv(sheet, Object.values(COLUMNS))
  return { rows: rows.map(row => ({ at: row.at, cells: cellsIn(row) })), ...rest }
}
