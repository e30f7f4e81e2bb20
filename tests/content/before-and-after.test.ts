// @module-tag slow
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { availabilityOf } from '../../machines/hours/availability.ts'
import { firstOfOutcome } from '../../machines/outcome/outcome.ts'
import { needCombinations } from '../../machines/training/outcomes/combinations.ts'
import { check } from '../../tools/content/check.ts'
import { REAL_TODAY, realTexts } from '../support/content.ts'
import { raisedAs } from '../support/laws.ts'
import { content, inLondon, settingAt } from '../support/setting.ts'
import { readPersonas, STATES } from './personas.ts'

const FILE = 'docs/product/before-and-after.md'
const [, people = '', nights = '', tips = '', guidance = ''] = readFileSync(FILE, 'utf8').split(/^## .*$/m)

/** The rows of a table, without its head. */
const rowsOf = (part: string): readonly (readonly string[])[] =>
  [...part.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(' | ')).slice(2)

const sets = needCombinations().map(({ needs }) => raisedAs(needs))
const percent = (part: number) => `${Math.round((100 * part) / sets.length)} %`

/** Each place of the table, with the id of its force. */
const PLACES: Readonly<Record<string, string | undefined>> = {
  'Kent, West Yorkshire': 'kent',
  'South Wales': 'south-wales',
  Scotland: 'police-scotland',
  'Northern Ireland': 'northern-ireland',
  'British Transport Police': 'btp',
  'no force chosen': undefined
}

describe(`${FILE}: is what the rules give`, () => {
  test('before and after: who is first for each person', () => {
    const personas = readPersonas()
    const expected = rowsOf(people).map(([number]) => {
      const { name, contacts } = personas[Number(number) - 1] ?? { name: '', contacts: '' }
      return [`${number}: ${name.replace(/^\d+: /, '')}`, /^.+?\)(?=,|$)/.exec(contacts)?.[0]]
    })
    expect(rowsOf(people).map(([number, who, , now]) => [`${number}: ${who}`, now])).toEqual(expected)
    expect(expected.length).toBeGreaterThanOrEqual(26)
  })

  test.each(Object.entries(PLACES))(
    'before and after: how often the first answers at three, %s',
    (place, force) => {
      const at = '2026-11-29T03:00'
      const setting = settingAt(at, force)
      const states = sets.map(raised => {
        const first = firstOfOutcome(raised, setting).contactFirst[0]?.item
        return first && STATES[availabilityOf(first, inLondon(at), content.calendar)]
      })
      const count = (...some: readonly string[]) =>
        percent(states.filter(state => some.includes(state ?? '')).length)
      expect(rowsOf(nights).map(([where, , now, sure]) => [where, now, sure])).toContainEqual([
        place,
        count('now', 'probably'),
        count('now')
      ])
    }
  )

  test('before and after: how often each tip is among the first', () => {
    const setting = settingAt()
    const shown = sets.flatMap(raised =>
      firstOfOutcome(raised, setting).tipsToShare.map(({ item }) => item.id)
    )
    expect(rowsOf(tips).map(([tip, , now]) => [tip, now])).toEqual(
      content.tips.map(({ id }) => [id, percent(shown.filter(one => one === id).length)])
    )
  })

  test('before and after: what became of each line of the guidance that was lost or changed', () => {
    const { lines } = check(realTexts, REAL_TODAY).sources['guidance.yaml']?.value ?? { lines: [] }
    const became = new Map(lines.map(one => [String(one.line), one.became]))
    expect(rowsOf(guidance).map(([line, , now]) => [line, now])).toEqual(
      rowsOf(guidance).map(([line = '']) => [line, became.get(line)])
    )
    expect(rowsOf(guidance).length).toBe(15)
  })
})
