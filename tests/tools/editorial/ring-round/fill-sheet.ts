import Papa from 'papaparse'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { type Applied, applySheet } from '../../../../tools/editorial/ring-round/apply.ts'
import { COLUMNS, sheetOf } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts } from '../../../support/content.ts'
import { content } from '../../../support/fixture-content.ts'

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

const sheetAfresh = (texts: Texts, today: string) => {
  const { sources, errors } = checkTexts(texts, today)
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return sheetOf(sources as Sources, CHECKED, content.screens.opening)
}

const sheets = new WeakMap<Texts, string>()

export const sheetFrom = (texts: Texts = fixtureTexts, today = TODAY): string => {
  const sheet = sheets.get(texts) ?? sheetAfresh(texts, today)
  sheets.set(texts, sheet)
  return sheet
}

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

type ChangedLine = readonly [had: string, has: string]

const lineByLine = (before: readonly string[], after: readonly string[]): readonly ChangedLine[] =>
  Array.from(
    { length: Math.max(before.length, after.length) },
    (_, at): ChangedLine => [before[at] ?? '', after[at] ?? '']
  ).filter(([had, has]) => had !== has)

/** The lines of the one that the other has not, each as often as it has more of them. */
const without = (lines: readonly string[], others: readonly string[]) => {
  const left = [...others]
  return lines.filter(line => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * @returns what each file that changes had and has on each line that changes; nothing on the one side where a line is
 * new or gone.
 */
export const changedLines = (texts: Texts, { texts: changed }: Pick<Applied, 'texts'>) =>
  Object.fromEntries(
    [...changed].map(([file, text]) => {
      const [before, after] = [(texts.get(file) ?? '').split('\n'), text.split('\n')]
      return before.length === after.length
        ? [file, lineByLine(before, after)]
        : [file, lineByLine(without(before, after), without(after, before))]
    })
  )

export const DO_NOT_USE = 'do-not-use.yaml'

/** What is neither refused nor to be done by hand. */
export const NOTHING: Applied = { texts: new Map(), refused: [], remarks: [], errors: [] }

/** @returns the line of the do-not-use list that keeps a number out. */
export const banOf = (number: string, name: string, seenOn: string, rungOn = RUNG): ChangedLine => [
  '',
  `  - { digits: "${number.replaceAll(' ', '')}", why: "Not the number of ${name}, rung on ${rungOn}", seen-on: "${seenOn}" }`
]

/** @returns what is to be done by hand, without the name of the one service that it is about. */
export const remarksOf = (
  answers: Readonly<Record<string, Filled>>,
  name: string,
  texts: Texts = fixtureTexts
): readonly string[] =>
  applyTo(texts, fillSheet(answers, texts)).remarks.map(line => {
    if (!line.startsWith(`${name}: `)) throw new Error(`Not of ${name}: ${line}`)
    return line.slice(name.length + 2)
  })

/** @returns the content with a sheet taken into it. @throws if anything is refused. */
export const taken = (texts: Texts, answers: Readonly<Record<string, Filled>>): Texts => {
  const { texts: changed, refused } = applyTo(texts, fillSheet(answers, texts))
  if (refused.length > 0) throw new Error(refused.join('\n'))
  return new Map([...texts, ...changed])
}
