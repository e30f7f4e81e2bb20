import { describe, expect, test } from 'vitest'
import { everyOutcome, outcomeRows, whoSees } from '../../../machines/training/outcomes/outcome-rows.ts'
import { outcomesSheet, whoSeesSheet } from '../../../machines/training/outcomes.ts'
import { matchingRows, type SheetModel, savedTable } from '../../../machines/training/sheet.ts'
import { sheetCsv } from '../../../tools/editorial/csv/cells.ts'
import { content, settingAt } from '../../support/fixture-content.ts'

const setting = settingAt()
const outcomes = everyOutcome(setting)
const rows = outcomeRows(outcomes)
const context = {
  content,
  services: content.services,
  force: 'Kent Police',
  at: { day: 20_782, minute: 180 },
  said: (answers: object) => Object.keys(answers),
  walk: () => '#walk?to=outcome'
}

const cellsOf = <Row>(sheet: SheetModel<Row>, listed: readonly Row[]) => {
  const { fields, data } = savedTable(sheet, listed)
  return data.map(row => Object.fromEntries(fields.map((field, at) => [field, row[at]])))
}

describe('outcomes', () => {
  const sheet = outcomesSheet(rows, context)

  test('outcomes: one line for each row, with the address of its walk', () => {
    expect(sheet.caption(1_790)).toBe('1,790 different outcomes for Kent Police, Wednesday 25 November, 3am')
    const cells = cellsOf(sheet, sheet.rows)
    expect(cells.map(cell => cell['Combinations of needs'])).toEqual(rows.map(({ count }) => String(count)))
    const [first = {}] = cells
    expect(first['Address of the walk']).toBe('#walk?to=outcome')
    const { contactFirst = [] } = rows[0]?.lists ?? {}
    expect(first['Contact first']).toContain('National Ugly Mugs (NUM)')
    expect(first['Contact first']?.split('; ')).toHaveLength(contactFirst.length)
  })

  test('outcomes: the words of a contact, an action or a tip find the rows that show it', () => {
    const found = matchingRows(sheet, new URLSearchParams('words=samaritans'))
    expect(found).toEqual(rows.filter(({ lists }) => lists.contactFirst.includes('samaritans')))
    expect(found.length).toBeGreaterThan(0)
  })

  test.each(['=1+1', '＝1+1', '+44 1', '-1', '@cmd', ' =1+1', '\u00a0=1', '\t\t@x', '\r\n=1', '|calc', '%x'])(
    'text that a spreadsheet would run as a formula is escaped: %j',
    name => {
      const [num] = content.services.filter(({ id }) => id === 'num')
      const [one] = rows.filter(({ lists }) => lists.contactFirst[0] === 'num')
      if (!num || !one) throw new Error('NUM comes first for nobody.')
      const alone = { ...one, lists: { ...one.lists, contactFirst: ['num'] } }
      const named = outcomesSheet([alone], { ...context, services: [{ ...num, name }] })
      const { fields, data } = savedTable(named, [alone])
      expect(sheetCsv(fields, data)).toContain(`"'${name}"`)
    }
  )
})

test('who sees what: each item has its count; and what nobody sees first can be found', () => {
  const seen = whoSees(outcomes, setting)
  const sheet = whoSeesSheet(seen, outcomes.length, context)
  const samaritans = seen.filter(({ id }) => id === 'samaritans')
  expect(cellsOf(sheet, samaritans)).toEqual([
    expect.objectContaining({
      What: 'Samaritans',
      Kind: 'Contact',
      Id: 'samaritans',
      [`Combinations of needs, of ${outcomes.length.toLocaleString('en-GB')}`]: String(samaritans[0]?.count)
    })
  ])
  const found = (query: string) => matchingRows(sheet, new URLSearchParams(query))
  expect(found('seen=no-one')).toEqual(seen.filter(({ count }) => count === 0))
  expect(found('seen=no-one').map(({ id }) => id)).toContain('suzy-lamplugh')
  expect(found('seen=someone&list=tipsToShare')).toEqual(
    seen.filter(({ list, count }) => list === 'tipsToShare' && count > 0)
  )
})
