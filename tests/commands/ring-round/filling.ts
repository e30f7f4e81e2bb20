import Papa from 'papaparse'
import { type Applied, applySheet } from '../../../commands/ring-round/apply.ts'
import { COLUMNS, sheetOf } from '../../../commands/ring-round/sheet.ts'
import type { Sources, Texts } from '../../../content/check/sources.ts'
import { checkTexts, sampleTexts } from '../../support/content.ts'
import { content } from '../../support/sample.ts'

/** The day on which the sample was checked, the day of the ring-round, and the day after it. */
const CHECKED = '2026-11-24'
export const RUNG = '2026-12-01'
export const TODAY = '2026-12-02'

type Column = keyof typeof COLUMNS
export type Filled = Readonly<Partial<Record<Column, string>>>
/** A sheet as a spreadsheet holds it, by the headings. */
export type Table = readonly Readonly<Record<string, string>>[]

/** What whoever rings fills in where all is as we show it. */
export const RIGHT: Filled = { rungOn: RUNG, numberRight: 'yes', hoursRight: 'yes' }

const sheetAfresh = (texts: Texts) => {
  const { sources, faults } = checkTexts(texts)
  if (faults.length > 0) throw new Error(JSON.stringify(faults[0]))
  return sheetOf(sources as Sources, CHECKED, content.screens.opening)
}

const known = new WeakMap<Texts, string>()

export const sheetFrom = (texts: Texts = sampleTexts): string => {
  const sheet = known.get(texts) ?? sheetAfresh(texts)
  known.set(texts, sheet)
  return sheet
}

export const tableOf = (sheet: string): Table =>
  Papa.parse<Record<string, string>>(sheet.replace(/^\ufeff/, ''), { header: true }).data

const KEY: string = COLUMNS.key

const byHeading = (filled: Filled) =>
  Object.fromEntries(Object.entries(filled).map(([name, cell]) => [COLUMNS[name as Column], cell]))

/** @returns the sheet of some content with rows filled in, by their keys. */
export const filledIn = (answers: Readonly<Record<string, Filled>>, texts: Texts = sampleTexts): Table => {
  const table = tableOf(sheetFrom(texts))
  for (const key of Object.keys(answers))
    if (!table.some(row => row[KEY] === key)) throw new Error(`There is no row ${key}.`)
  return table.map(row => ({ ...row, ...byHeading(answers[row[KEY] ?? ''] ?? {}) }))
}

/** @returns where a row stands, as a spreadsheet counts. */
export const rowAt = (key: string, texts: Texts = sampleTexts): number =>
  tableOf(sheetFrom(texts)).findIndex(row => row[KEY] === key) + 2

export const saved = (table: Table): string => Papa.unparse([...table], { newline: '\r\n' })

export const applySaved = (texts: Texts, sheet: string | Uint8Array, today: string = TODAY): Applied =>
  applySheet(texts, Buffer.from(sheet), today)

export const applyTo = (texts: Texts, table: Table, today?: string): Applied =>
  applySaved(texts, saved(table), today)

/** @returns what each file that changes had and has on each line that changes. */
export const changedLines = (texts: Texts, { texts: changed }: Applied) =>
  Object.fromEntries(
    [...changed].map(([file, text]) => {
      const [before, after] = [(texts.get(file) ?? '').split('\n'), text.split('\n')]
      if (before.length !== after.length) throw new Error(`${file} has other lines: ${text}`)
      return [file, before.flatMap((line, at) => (line === after[at] ? [] : [[line, after[at]]]))]
    })
  )

/** @returns the content with a sheet taken into it. @throws if anything is refused. */
export const taken = (texts: Texts, answers: Readonly<Record<string, Filled>>): Texts => {
  const { texts: changed, refused } = applyTo(texts, filledIn(answers, texts))
  if (refused.length > 0) throw new Error(refused.join('\n'))
  return new Map([...texts, ...changed])
}
