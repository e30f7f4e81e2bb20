import { expect, test } from 'vitest'
import { formatDiagnostic, visible } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { COLUMNS } from '../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts, textOf } from '../support/content.ts'
import {
  applyTo,
  changesIn,
  type Filled,
  fillSheet,
  RIGHT,
  sheetFrom,
  TODAY,
  tableOf,
  taken
} from '../tools/editorial/ring-round/fill-sheet.ts'
import { applyCase, type Case, readCases } from './read-cases.ts'
import { testRows } from './read-rows.ts'

/**
 * A case of `ring-round/applied` says what was filled in, a line for each row of the sheet, after edits of the fixture:
 *
 *     tara number no | right number 0141 276 7725
 *     > services/tara.yaml    number: "0141 276 7724" -> "0141 276 7725" |   confirmed: true -> false
 *     > tara: ring 0141 276 7725 too: until then it is not confirmed.
 *
 * All else in a row was rung on 2026-12-01 and is right; `all right` is just that, `nothing` an empty row. Printed are the
 * lines that change in each file, with `+12` those that are new as line 12; then all that is said of each service, or `row`
 * of the sheet, and whatever stops the build. `before tara all right` is taken in first; `sheet from before` is filled from the unedited fixture.
 * What each word names in the sheet:
 */
const ROWS: Readonly<Record<string, string>> = {
  tara: 'services/tara.yaml phone',
  num: 'services/num.yaml phone',
  galop: 'services/galop.yaml phone',
  suzy: 'services/suzy-lamplugh.yaml phone',
  nihe: 'services/nihe.yaml phone',
  crime: 'services/crimestoppers.yaml phone',
  crimetext: 'services/crimestoppers.yaml text',
  victim: 'services/victim-support.yaml phone',
  chat: 'services/victim-support.yaml webchat',
  gwent: 'forces/gwent.yaml cyfannol phone',
  basis: 'forces/west-yorkshire.yaml basis phone',
  second: 'forces/west-yorkshire.yaml second phone',
  secondtext: 'forces/west-yorkshire.yaml second text'
}

/** What a case calls the columns of the sheet, the longer names first. */
const CELLS = [
  ['right number', 'rightNumber'],
  ['right hours', 'rightHours'],
  ['the number', 'number'],
  ['the hours', 'written'],
  ['the line', 'key'],
  ['rung', 'rungOn'],
  ['number', 'numberRight'],
  ['hours', 'hoursRight'],
  ['remarks', 'remarks']
] as const

const cellOf = (text: string): Filled => {
  if (text === 'all right') return RIGHT
  if (text === 'nothing') return { rungOn: '', numberRight: '', hoursRight: '' }
  const [name, column] = CELLS.find(([name]) => text === name || text.startsWith(`${name} `)) ?? []
  if (!name) throw new Error(`No column of the sheet is called so: ${text}`)
  return { [column]: text.slice(name.length + 1) }
}

/** @param text as `number no | right number 0141 276 7725`: all else in the row was rung on the day, and is right. */
const rowOf = (text: string): Filled => Object.assign({}, RIGHT, ...text.split(' | ').map(cellOf))

const answersOf = (rows: readonly (readonly [word: string, text: string])[]) =>
  Object.fromEntries(rows.map(([word, text]) => [ROWS[word] ?? word, rowOf(text)]))

const wordAndText = (text: string) => [text.replace(/ .*/, ''), text.replace(/^\w+ /, '')] as const

/** Calls a row and its service as the case does, and joins what is said of one of them. */
const withWords = (lines: readonly string[], table: ReturnType<typeof tableOf>): readonly string[] => {
  const starts = Object.entries(ROWS).flatMap(([word, key]) => {
    const index = table.findIndex(row => row[COLUMNS.key] === key)
    const name = visible(table[index]?.[COLUMNS.name] ?? '')
    const starts = [`Row ${index + 2} (${name}): `, `${name}: `] as const
    return index < 0 ? [] : [[`row ${word}`, starts[0]] as const, [word, starts[1]] as const]
  })
  const said = new Map<string, string>()
  for (const line of lines) {
    const [word, start] = starts.find(([, begin]) => line.startsWith(begin)) ?? [line]
    if (start === undefined) said.set(line, line)
    else said.set(word, `${said.get(word) ?? `${word}:`} ${line.slice(start.length)}`)
  }
  return [...said.values()]
}

/** What a sheet changes in the content, and all that is printed of it. */
const printed = (one: Case): readonly string[] => {
  const { texts: edited } = applyCase(one, fixtureTexts)
  const before = one.says.get('before')
  const texts: Texts = before ? taken(edited, answersOf(before.split(' & ').map(wordAndText))) : edited
  const filledFrom = one.says.has('sheet') ? fixtureTexts : texts
  const today = one.says.get('on') ?? TODAY
  const answers = answersOf([...one.says].filter(([word]) => word in ROWS))
  const { texts: changed, refused, remarks, errors } = applyTo(texts, fillSheet(answers, filledFrom), today)
  if (refused.length === 0) expect(errors).toEqual(checkTexts(new Map([...texts, ...changed]), today).errors)
  const table = tableOf(sheetFrom(filledFrom))
  return [
    ...withWords(refused, table).map(line => `refused: ${line}`),
    ...changesIn(texts, changed),
    ...withWords(remarks, table),
    ...errors.map(error => `error: ${formatDiagnostic(error)}`)
  ]
}

for (const one of readCases('tests/specs/ring-round/applied', [
  'sheet',
  'before',
  'on',
  ...Object.keys(ROWS)
]))
  test(`${one.topic}: ${one.title}`, { tags: ['slow'] }, () => {
    expect(printed(one)).toEqual(one.lines)
  })

testRows('ring-round/refused-rows', text => {
  const [word, cells] = wordAndText(text)
  const table = fillSheet(
    answersOf([
      ['num', 'all right'],
      [word, cells]
    ])
  )
  const { texts, refused, remarks } = applyTo(fixtureTexts, table)
  expect([texts.size, remarks, refused.length]).toEqual([0, [], 1])
  return withWords(refused, tableOf(sheetFrom())).join().replace(`row ${word}: `, '')
})

testRows('ring-round/right-hours', hours => {
  const texts = taken(fixtureTexts, { [ROWS.tara ?? '']: { ...RIGHT, hoursRight: 'no', rightHours: hours } })
  return (
    /open: .*\n {4}confirmed: .*/.exec(textOf(texts, 'services/tara.yaml'))?.[0].replace(/\n +/, ', ') ?? ''
  )
})
