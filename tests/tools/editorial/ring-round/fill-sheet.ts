import { diffArrays } from 'diff'
import Papa from 'papaparse'
import { oncePer } from '../../../../tools/content/once-per.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { type Applied, applySheet } from '../../../../tools/editorial/ring-round/apply.ts'
import { COLUMNS, sheetOf } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts } from '../../../support/content.ts'

/** The day on which the fixture was checked, the day of the ring-round, and the day after it. */
const CHECKED = '2026-11-24'
export const RUNG = '2026-12-01'
export const TODAY = '2026-12-02'

type Column = keyof typeof COLUMNS
export type Filled = Readonly<Partial<Record<Column, string>>>
/** A sheet as a spreadsheet holds it, by the headings. */
export type Table = readonly Readonly<Record<string, string>>[]

/** What whoever rings fills in where all is as we show it. */
export const RIGHT: Filled = { rungOn: RUNG, numberRight: 'yes', hoursRight: 'yes' }

const sheetAfresh = oncePer((texts: Texts, today: string): string => {
  const { sources, errors } = checkTexts(texts, today)
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return sheetOf(sources as Sources, CHECKED)
})

export const sheetFrom = (texts: Texts = fixtureTexts, today = TODAY): string => sheetAfresh(texts, today)

export const tableOf = (sheet: string): Table =>
  Papa.parse<Record<string, string>>(sheet.replace(/^\ufeff/, ''), { header: true }).data

const KEY: string = COLUMNS.key

const byHeading = (filled: Filled) =>
  Object.fromEntries(Object.entries(filled).map(([name, cell]) => [COLUMNS[name as Column], cell]))

/** @returns the sheet of some content with rows filled in, by their keys. */
export const fillSheet = (answers: Readonly<Record<string, Filled>>, texts: Texts = fixtureTexts): Table => {
  const table = tableOf(sheetFrom(texts))
  for (const key of Object.keys(answers))
    if (!table.some(row => row[KEY] === key)) throw new Error(`There is no row ${key}.`)
  return table.map(row => ({ ...row, ...byHeading(answers[row[KEY] ?? ''] ?? {}) }))
}

/** @returns where a row stands, as a spreadsheet counts. */
export const rowAt = (key: string, texts: Texts = fixtureTexts): number =>
  tableOf(sheetFrom(texts)).findIndex(row => row[KEY] === key) + 2

export const toCsv = (table: Table): string => Papa.unparse([...table], { newline: '\r\n' })

export const applyCsv = (texts: Texts, sheet: string | Uint8Array, today: string = TODAY): Applied =>
  applySheet(texts, Buffer.from(sheet), today)

export const applyTo = (texts: Texts, table: Table, today?: string): Applied =>
  applyCsv(texts, toCsv(table), today)

const fieldOf = (line: string) => /^ *[\w-]+: +/.exec(line)?.[0]

/** `confirmed: false -> true` of lines that keep their fields; else `-12` what went and `+12` what came on that line. */
const changedLines = (before: string, after: string): readonly string[] => {
  const parts = diffArrays(before.split('\n'), after.split('\n'))
  const isKept = (had: readonly string[], has: readonly string[]) =>
    had.length === has.length &&
    had.every((line, at) => fieldOf(line) && fieldOf(line) === fieldOf(has[at] ?? ''))
  const at = { had: 1, has: 1 }
  return parts.flatMap(({ value, added, removed }, index) => {
    const [last, next] = [parts[index - 1], parts[index + 1]]
    const first = added ? at.has : at.had
    if (!added) at.had += value.length
    if (!removed) at.has += value.length
    if (removed && next?.added && isKept(value, next.value))
      return value.map((had, i) => `${had} -> ${next.value[i]?.slice(fieldOf(had)?.length)}`)
    if (added && last?.removed && isKept(last.value, value)) return []
    return added || removed ? value.map((line, i) => `${added ? '+' : '-'}${first + i} ${line}`) : []
  })
}

/** @returns a line for each file that changes: what it had, and what it has now. */
export const changesIn = (texts: Texts, changed: Texts): readonly string[] =>
  [...changed].map(([file, text]) => `${file}  ${changedLines(texts.get(file) ?? '', text).join(' | ')}`)

/** What is neither refused nor to be done by hand. */
export const NOTHING: Applied = { texts: new Map(), refused: [], remarks: [], errors: [] }

/** @returns the content with a sheet taken into it. @throws if anything is refused. */
export const taken = (texts: Texts, answers: Readonly<Record<string, Filled>>): Texts => {
  const { texts: changed, refused } = applyTo(texts, fillSheet(answers, texts))
  if (refused.length > 0) throw new Error(refused.join('\n'))
  return new Map([...texts, ...changed])
}
