// @module-tag slow
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { availabilityOf } from '../../machines/hours/availability.ts'
import { firstOfOutcome } from '../../machines/outcome/outcome.ts'
import { needCombinations } from '../../machines/training/outcomes/combinations.ts'
import { realChecked } from '../support/content.ts'
import { raisedAs } from '../support/laws.ts'
import { content, inLondon, settingAt } from '../support/setting.ts'
import { readPersonas, STATES } from './personas.ts'

const FILE = 'docs/product/before-and-after.md'
const HOW = `${FILE} is out of date. This writes it: npx vitest run tests/content/before-and-after.test.ts -u`

type Row = readonly string[]

/** The head of a table with the line below it, and its rows. */
const TABLE = /((?:^\|.*\|\n){2})((?:^\|.*\|\n)+)/m

const rowsOf = (part: string): readonly Row[] => {
  const [, , rows] = TABLE.exec(part) ?? []
  if (rows === undefined) throw new Error(`${FILE} has no table in: ${part.slice(0, 50)}`)
  return rows
    .trimEnd()
    .split('\n')
    .map(row => row.slice(2, -2).split(' | '))
}

/** @param now takes the rows as they are written, whose cells of "before" are kept. */
const withRows = (part: string, now: (rows: readonly Row[]) => readonly Row[]): string => {
  const rows = now(rowsOf(part)).map(cells => `| ${cells.join(' | ')} |\n`)
  return part.replace(TABLE, (_, head: string) => head + rows.join(''))
}

const sets = needCombinations().map(({ needs }) => raisedAs(needs))
const percent = (part: number) => `${Math.round((100 * part) / sets.length)} %`

/** What stood before in the row that begins so, if there was one. */
const beforeOf = (rows: readonly Row[], first: string) => rows.find(([cell]) => cell === first)?.[1] ?? ''

const people = (rows: readonly Row[]) => {
  const personas = readPersonas()
  return rows.map(([number = '', who = '', before = '']) => {
    const persona = personas.find(({ name }) => name === `${number}: ${who}`)
    if (!persona) throw new Error(`Nobody in docs/product/personas.md is "${number}: ${who}".`)
    return [number, who, before, /^.+?\)(?=,|$)/.exec(persona.contacts)?.[0] ?? 'nobody']
  })
}

/** Each place of the table, with the id of its force. */
const PLACES: Readonly<Record<string, string | undefined>> = {
  'Kent, West Yorkshire': 'kent',
  'South Wales': 'south-wales',
  Scotland: 'police-scotland',
  'Northern Ireland': 'northern-ireland',
  'British Transport Police': 'btp',
  'no force chosen': undefined
}

const nights = (rows: readonly Row[]) =>
  Object.entries(PLACES).map(([place, force]) => {
    const at = '2026-11-29T03:00'
    const setting = settingAt(at, force)
    const states = sets.map(raised => {
      const first = firstOfOutcome(raised, setting).contactFirst[0]?.item
      return first && STATES[availabilityOf(first, inLondon(at), content.calendar)]
    })
    const count = (...some: readonly string[]) =>
      percent(states.filter(state => some.includes(state ?? '')).length)
    return [place, beforeOf(rows, place), count('now', 'probably'), count('now')]
  })

const tips = (rows: readonly Row[]) => {
  const setting = settingAt()
  const shown = sets.flatMap(raised => firstOfOutcome(raised, setting).tipsToShare.map(({ item }) => item.id))
  return content.tips.map(({ id }) => [
    id,
    beforeOf(rows, id),
    percent(shown.filter(one => one === id).length)
  ])
}

const guidance = (rows: readonly Row[]) => {
  const { lines } = realChecked().sources['guidance.yaml']?.value ?? { lines: [] }
  const became = new Map(lines.map(one => [String(one.line), one.became]))
  return rows.map(([line = '', before = '']) => [line, before, became.get(line) ?? ''])
}

const TABLES = [people, nights, tips, guidance]

const [head = '', ...parts] = readFileSync(FILE, 'utf8').split(/^(?=## )/m)

test(`${FILE}: each "now" is what the rules give`, async () => {
  const now = parts.map((part, at) => withRows(part, TABLES[at] ?? (rows => rows)))
  await expect(head + now.join(''), HOW).toMatchFileSnapshot(`../../${FILE}`)
})

test(`${FILE}: no row of what was found before is lost`, () => {
  const before = parts.map(part => rowsOf(part).filter(([, first]) => first !== '').length)
  expect(before).toEqual([30, 6, 8, 15])
})
