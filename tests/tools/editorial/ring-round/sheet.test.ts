// @module-tag slow
import { expect, test } from 'vitest'
import { visible } from '../../../../tools/content/diagnostic.ts'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import {
  checkTexts,
  fixtureTexts,
  REAL_TODAY,
  realTexts,
  textOf,
  withEdit
} from '../../../support/content.ts'
import { applyTo, fillSheet, RIGHT, rowAt, sheetFrom, type Table, tableOf, taken } from './fill-sheet.ts'

const sheet = sheetFrom()
const table = tableOf(sheet)
const column = (name: keyof typeof COLUMNS, rows: Table = table) => rows.map(row => row[COLUMNS[name]] ?? '')

const LINES = ['phone', 'outOfHoursPhone', 'text'] as const
const CHANNELS = [...LINES, 'webchat'] as const

test('sheet: every line of every service has one row, held services last', () => {
  const { serviceEntries = [] } = checkTexts(fixtureTexts).sources
  const keys = serviceEntries.flatMap(({ id, yaml, value, force }) =>
    CHANNELS.filter(channel => value[channel] && !(id === 'emergency-999' && channel === 'phone')).map(
      channel => [yaml.file, ...(force === undefined ? [] : [id]), channel].join(' ')
    )
  )
  expect([...column('key')].sort()).toEqual(keys.sort())
  expect(column('key').at(-1)).toBe('forces/gloucestershire.yaml drug-line phone')
  expect(rowAt('forces/gwent.yaml cyfannol phone')).toBeLessThan(rowAt('services/suzy-lamplugh.yaml phone'))
})

const rowOf = (key: string, rows: Table = table) => rows.find(row => row[COLUMNS.key] === key) ?? {}

test('sheet: a row holds what we show, what to ask and its source, and empty answers', () => {
  const row = rowOf('services/national-stalking-helpline.yaml phone')
  expect(Object.keys(row)).toEqual(Object.values(COLUMNS))
  expect(Object.values(row)).toEqual([
    'services/national-stalking-helpline.yaml phone',
    'National Stalking Helpline',
    'tel. 0808 802 0300',
    'Monday, Tuesday, Thursday, Friday, 9:30am to 4pm. Wednesday, 1pm to 4pm. Bank holidays: closed',
    '"Mo-Fr 09:30-16:00; We 13:00-16:00; PH off"',
    'For anyone who is followed, or contacted again and again. It explains the law and how to report. It tells you how to keep evidence and how to stay safer.',
    'Is this National Stalking Helpline? When are you answered, and on bank holidays? Who is it for? We say of the cost: "Free". Is that right? We say of the phone bill: "Does not show on the phone bill". Is that right? When do you tell the police? We say of how to reach you: "In London, press 2 for the London service". Is that right? Is this your site: https://www.suzylamplugh.org/?',
    'Stalking - Arun District Council https://www.arun.gov.uk/stalking',
    '2026-11-24, published',
    ...['', '', '', '', '', '']
  ])
  expect(new Set(column('remarks'))).toEqual(new Set(['']))
})

const WORDS = 'Weekdays, in the daytime, until 5pm. When it opens is not known.'

test('sheet: a web chat has a row that asks if it exists, and hours known only in words are shown in those', () => {
  expect(rowOf('services/victim-support.yaml webchat')).toMatchObject({
    [COLUMNS.number]: 'web chat',
    [COLUMNS.written]: '"24/7"',
    [COLUMNS.ask]:
      'Is there a chat on https://www.victimsupport.org.uk/? When is it answered, and on bank holidays?'
  })
  expect(rowOf('services/nihe.yaml phone')).toMatchObject({
    [COLUMNS.hours]: WORDS,
    [COLUMNS.written]: `"${WORDS}"`
  })
})

test('sheet: a row shows the check day of its line, or else of its service', () => {
  const own = 'text:\n  checked: { on: "2026-11-25", how: rung }\n'
  const texts = withEdit('services/crimestoppers.yaml', 'text:\n', own)
  const rows = tableOf(sheetFrom(texts)).filter(row => row[COLUMNS.name] === 'Crimestoppers')
  expect(rows.map(row => row[COLUMNS.checked])).toEqual(['2026-11-24, published', '2026-11-25, rung'])
})

test('sheet: the questions quote what we say of a service, and are open where we say nothing', () => {
  const tara = 'services/tara.yaml'
  expect(rowOf(`${tara} phone`)[COLUMNS.ask]).toBe(
    'Is this TARA (Trafficking Awareness Raising Alliance)? When are you answered, and on bank holidays? Who is it for? What does it cost? Does it show on a phone bill? When do you tell the police?'
  )
  const facts = `website: { address: https://tara.x/, confirmed: false }
howToReach: Press 2.
cost: Free
onBill: It does not show.
tellsPolice: Only if you ask. Or if a child is in danger.`
  const texts = withEdit(tara, '\nnote:', `\n${facts}\nnote:`)
  expect(rowOf(`${tara} phone`, tableOf(sheetFrom(texts)))[COLUMNS.ask]).toBe(
    'Is this TARA (Trafficking Awareness Raising Alliance)? When are you answered, and on bank holidays? Who is it for? We say of the cost: "Free". Is that right? We say of the phone bill: "It does not show". Is that right? We say of telling the police: "Only if you ask. Or if a child is in danger". Is that right? We say of how to reach you: "Press 2". Is that right? Is this your site: https://tara.x/?'
  )
})

/** What spreadsheets turn into a sum, a number or a day: 24/7 becomes 24 July, and 0800 loses its first zero. */
const TAKEN_FOR_SOMETHING_ELSE = /^[=+\-@\t\r]|^[\d\s./:-]+$/

test.each([
  ['the fixture', fixtureTexts, undefined],
  ['the content of today', realTexts, REAL_TODAY]
])('sheet: no cell of %s can be read as a formula, a number or a date', (_, texts, today) => {
  const rows = tableOf(sheetFrom(texts, today))
  const cells = rows.flatMap(row => Object.values(row))
  expect(cells).toHaveLength(rows.length * Object.keys(COLUMNS).length)
  expect(cells.filter(cell => TAKEN_FOR_SOMETHING_ELSE.test(cell))).toEqual([])
})

test('sheet: the file starts with a byte order mark and has Windows line ends', () => {
  expect(sheet.startsWith('\ufeff"Line (do not change)","Service",')).toBe(true)
  const lines = sheet.split('\r\n')
  expect(lines).toHaveLength(table.length + 1)
  expect(lines.filter(line => line.includes('\n') || line.includes('\r'))).toEqual([])
})

test('sheet: a name and hours in words that begin like a formula are escaped, and match again', () => {
  const tara = 'services/tara.yaml'
  const name = '=HYPERLINK("x","TARA")\nx'
  const written = `name: ${JSON.stringify(name)}`
  const words = 'words: "-1+1 in the evening"'
  const named = withEdit(tara, 'name: TARA (Trafficking Awareness Raising Alliance)', written)
  const hours = 'open: "24/7"\n    confirmed: true'
  const texts = withEdit(tara, hours, `${words}\n    confirmed: false`, named)
  const planted = tableOf(sheetFrom(texts))
  expect(column('name', planted)).toContain(`'${name}`)
  const cells = planted.flatMap(row => Object.values(row))
  expect(cells.filter(cell => cell.includes('1+1 in the evening'))).toEqual([
    "'-1+1 in the evening",
    '"-1+1 in the evening"'
  ])
  expect(cells.filter(cell => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([])

  const key = `${tara} phone`
  const after = textOf(taken(texts, { [key]: RIGHT }), tara)
  for (const line of [written, words]) expect(after).toContain(`${line}\n`)
  const { refused } = applyTo(texts, fillSheet({ [key]: { ...RIGHT, rungOn: 'today' } }, texts))
  expect(refused).toEqual([expect.stringContaining(`Row ${rowAt(key)} (${visible(name)}): write the day`)])
})

test('sheet: 999 has no row', () => {
  expect(table.filter(row => row[COLUMNS.number] === 'tel. 999')).toEqual([])
  expect([...fixtureTexts.values()].filter(text => text.includes('number: "999"'))).toHaveLength(1)
})
