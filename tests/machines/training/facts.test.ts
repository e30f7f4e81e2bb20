import { describe, expect, test } from 'vitest'
import { AGES, ageOf, FACT_STATES, type FactState, factsSheet } from '../../../machines/training/facts.ts'
import type { Fact } from '../../../machines/training/rota.ts'
import { matchingRows, savedTable } from '../../../machines/training/sheet.ts'
import { content } from '../../support/fixture-content.ts'

const TODAY = 20_781

const PAGE = { title: 'A page', address: 'https://example.org/' }
const ANY = { kind: 'service', forces: [], needs: [], status: 'show', isShown: true } as const
const fact = (id: string, fields: Partial<Fact> = {}): Fact => ({
  ...{ ...ANY, id, name: id, sources: [PAGE] },
  ...fields
})

describe('age of a fact', () => {
  test.each<[string, Parameters<typeof ageOf>[0], string]>([
    ['the day after its review day', { reviewBy: TODAY - 1 }, 'overdue'],
    ['on its review day', { reviewBy: TODAY }, 'due'],
    ['7 days before it', { reviewBy: TODAY + 7 }, 'due'],
    ['8 days before it', { reviewBy: TODAY + 8 }, 'fresh'],
    ['7 days before the rota has it checked', { reviewBy: TODAY + 90, checkOn: TODAY + 7 }, 'due'],
    ['8 days before the rota has it checked', { reviewBy: TODAY + 90, checkOn: TODAY + 8 }, 'fresh'],
    ['without a review day', {}, 'undated'],
    ['once all is confirmed', { reviewBy: TODAY + 90, unconfirmed: [], status: 'show' }, 'fresh']
  ])('age of a fact: %s', (_, fields, age) => {
    expect(ageOf(fields, TODAY)).toBe(age)
  })

  test.each([{ unconfirmed: ['number'] }, { status: 'check-first' }] as const)(
    'age of a fact: never fresh while nobody has confirmed it: %o',
    doubt => {
      expect(ageOf({ reviewBy: TODAY + 90, ...doubt }, TODAY)).toBe('unsettled')
      expect(ageOf({ reviewBy: TODAY - 1, ...doubt }, TODAY)).toBe('overdue')
    }
  )
})

const WITHDRAWN = [{ numbers: ['0113 496 0000'], on: TODAY - 1 }]
const facts = [
  fact('older', { reviewBy: TODAY - 9, status: 'held', isShown: false }),
  fact('overdue', { reviewBy: TODAY - 3, unconfirmed: ['number'], forces: ['kent'], numbers: ['116 123'] }),
  fact('due', { reviewBy: TODAY + 3, status: 'check-first', forces: ['kent', 'essex'], needs: ['housing'] }),
  fact('soon', { reviewBy: TODAY + 60, needs: ['talk'] }),
  fact('fresh', { reviewBy: TODAY + 90, unconfirmed: [], needs: ['housing'], withdrawn: WITHDRAWN }),
  fact('doubted', { reviewBy: TODAY + 200, unconfirmed: ['hours'], kind: 'local', numbers: ['0808 80'] }),
  fact('undated')
]
const sheet = factsSheet(content, facts, TODAY)
const ids = (query: string, of = sheet) => matchingRows(of, new URLSearchParams(query)).map(({ id }) => id)

describe('facts', () => {
  test('facts: all are listed in the order of the rota, by the week in which they are checked', () => {
    expect(ids('')).toEqual(['older', 'overdue', 'due', 'soon', 'fresh', 'doubted', 'undated'])
    expect(sheet.rows.map(row => sheet.groupOf?.(row))).toEqual([
      ...Array(3).fill('Week from 23 November 2026'),
      'Week from 30 November 2026',
      'Week from 7 December 2026',
      'Week from 14 December 2026',
      'No review date set'
    ])
  })

  test.each([
    ['state=overdue', ['older', 'overdue']],
    ['state=ring', ['overdue']],
    ['state=unconfirmed', ['overdue', 'doubted']],
    ['state=unsettled', ['doubted']],
    // A fact with nothing to confirm is neither confirmed nor unconfirmed.
    ['state=confirmed', ['fresh']],
    ['state=check-first', ['due']],
    ['state=held', ['older']],
    ['state=withdrawn', ['fresh']],
    ['need=housing', ['due', 'fresh']],
    ['kind=local', ['doubted']],
    ['state=due&need=housing', ['due']],
    ['words=116123', ['overdue']],
    ['words=0113+4960000', ['fresh']],
    ['words=nobody', []]
  ])('facts: %s finds %j', (query, wanted) => {
    expect(ids(query)).toEqual(wanted)
  })

  test('facts: those of a force keep the day that they have among all', () => {
    const ofKent = factsSheet(content, facts, TODAY, ({ forces }) => forces.includes('kent'))
    expect(ids('', ofKent)).toEqual(['overdue', 'due'])
    expect(ofKent.rows.map(({ checkOn }) => checkOn)).toEqual(
      sheet.rows.filter(({ forces }) => forces.includes('kent')).map(({ checkOn }) => checkOn)
    )
  })

  test('facts: a number that is withdrawn is named, with its day', () => {
    const { fields, data } = savedTable(sheet, sheet.rows)
    const cell = (id: string, head: string) => data[ids('').indexOf(id)]?.[fields.indexOf(head)]
    expect(cell('fresh', 'State')).toBe('Withdrawn on 23 November 2026: 0113 496 0000; Confirmed')
    expect(cell('older', 'State')).toBe('Overdue; Held, not shown')
    expect(cell('doubted', 'Numbers')).toBe('0808 80')
  })

  test('facts: each has exactly one age, and each state has a fact', () => {
    const inState = (state: FactState) => ids(`state=${state}`)
    for (const one of sheet.rows)
      expect(AGES.filter(age => inState(age).includes(one.id))).toEqual([ageOf(one, TODAY)])
    expect(FACT_STATES.filter(state => inState(state).length === 0)).toEqual([])
  })
})
