import { describe, expect, test } from 'vitest'
import { everyOutcome, outcomeRows } from '../../../../machines/training/outcomes/outcome-rows.ts'
import { whoSees } from '../../../../machines/training/outcomes/who-sees.ts'
import { outcomesTable, whoSeesTable } from '../../../../src/training/outcomes/csv.ts'
import { wordingFor } from '../../../../src/training/outcomes/labels.ts'
import { csvOf } from '../../../../src/training/tables/csv.ts'
import { settingAt } from '../../../support/fixture-content.ts'
import { tableOf as cellsOf } from '../../../tools/editorial/ring-round/fill-sheet.ts'

describe('outcomes as CSV', () => {
  const setting = settingAt()
  const rows = outcomeRows(everyOutcome(setting), setting, { present: [], absent: [], has: () => true })
  const context = { force: 'kent', at: { day: 20_782, minute: 180 } }

  test('one line for each row, with the address of its walk', () => {
    const cells = cellsOf(
      csvOf(outcomesTable(rows, context, wordingFor(undefined), 'https://example.org/training/'))
    )
    expect(cells.map(cell => cell['Combinations of needs'])).toEqual(rows.map(({ count }) => String(count)))
    expect(cells[0]?.['Address of the walk']).toMatch(
      /^https:\/\/example\.org\/training\/#walk\?.*to=outcome&force=kent&at=2026-11-25T03%3A00$/
    )
    expect(cells[0]?.['Contact first']).toContain('National Ugly Mugs (NUM)')
    expect(cells[0]?.['Ids of contacts']?.split('; ')).toContain('num')
    const counts = ['Contact first', 'Ids of contacts', 'State at this time'].map(
      column => cells[0]?.[column]?.split('; ').length
    )
    expect(new Set(counts)).toEqual(new Set([rows[0]?.lists.contactFirst.length]))
    expect(cells.map(cell => cell.Numbers).join()).toMatch(/\d{3}/)
  })

  test.each(['=1+1', '＝1+1', '+44 1', '-1', '@cmd', ' =1+1', '\u00a0=1', '\t\t@x', '\r\n=1', '|calc', '%x'])(
    'text that a spreadsheet would run as a formula is escaped: %j',
    name => {
      const wording = { ...wordingFor(undefined), names: new Map([['contact num', name]]) }
      const [one] = rows.filter(({ lists }) => lists.contactFirst[0] === 'num')
      if (!one) throw new Error('NUM comes first for nobody.')
      const alone = { ...one, lists: { ...one.lists, contactFirst: ['num'] } }
      expect(csvOf(outcomesTable([alone], context, wording, ''))).toContain(`"'${name}"`)
    }
  )

  test('the table of who sees what has the id, numbers and state of each contact', () => {
    const seen = whoSees(everyOutcome(setting), { doNow: [], contactFirst: ['samaritans'], tipsToShare: [] })
    const [cell] = cellsOf(csvOf(whoSeesTable(seen, context, wordingFor(undefined))))
    expect(cell).toMatchObject({ Id: 'samaritans', Numbers: '116 123', 'State at this time': 'now' })
  })
})
