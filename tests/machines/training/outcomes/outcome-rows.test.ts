import { describe, expect, test } from 'vitest'
import type { Need } from '../../../../machines/content/vocabulary.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../../machines/outcome/outcome.ts'
import { combinationOf, needCombinations } from '../../../../machines/training/outcomes/combinations.ts'
import {
  everyOutcome,
  firstListsOf,
  type OutcomeQuery,
  outcomeRows
} from '../../../../machines/training/outcomes/outcome-rows.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const setting = settingAt()
const all = everyOutcome(setting)
const EVERYTHING: OutcomeQuery = { present: [], absent: [], has: () => true }
const rowsFor = (wanted: Partial<OutcomeQuery>) => outcomeRows(all, setting, { ...EVERYTHING, ...wanted })
const countIn = (rows: ReturnType<typeof rowsFor>) => rows.reduce((sum, { count }) => sum + count, 0)

test('outcome rows: each shows the first items of the outcome of its answers', () => {
  const { answers, needs } = combinationOf(['stalking', 'housing', 'talk'])
  const { doNow, contactFirst, tipsToShare } = outcomeOf(needsOf(answers), setting)
  expect(firstListsOf(needs, setting)).toEqual({
    doNow: doNow.map(({ item }) => item.id),
    contactFirst: contactFirst.map(({ item }) => item.id),
    tipsToShare: tipsToShare.map(({ item }) => item.id)
  })
})

test('outcome rows: one for each distinct outcome, and every combination belongs to one', () => {
  const rows = rowsFor({})
  expect(new Set(rows.map(({ lists }) => JSON.stringify(lists))).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(500)
  expect(countIn(rows)).toBe(needCombinations().length)
})

describe('outcome filters', () => {
  const asked = needCombinations().filter(
    ({ needs }) => needs.includes('housing') && !needs.includes('danger-now')
  )

  test('outcome filters: only matching combinations are counted', () => {
    const rows = rowsFor({ present: ['housing'], absent: ['danger-now'] })
    expect(countIn(rows)).toBe(asked.length)
    expect(rows.filter(({ shortest }) => !asked.includes(shortest))).toEqual([])
  })

  test('outcome filters: each row shows its shortest matching answers, and the shortest come first', {
    tags: ['slow']
  }, () => {
    const rows = rowsFor({ present: ['housing'], absent: ['danger-now'] })
    for (const { lists, shortest } of rows) {
      const leading = all.filter(
        one => asked.includes(one.combination) && JSON.stringify(one.lists) === JSON.stringify(lists)
      )
      expect(shortest.length).toBe(Math.min(...leading.map(({ combination }) => combination.length)))
    }
    const lengths = rows.map(({ shortest }) => shortest.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })

  test('outcome filters: only rows with the requested items are left', () => {
    const rows = rowsFor({ has: ({ tipsToShare }) => tipsToShare.includes('carry-an-alarm') })
    expect(rows).toEqual(rowsFor({}).filter(({ lists }) => lists.tipsToShare.includes('carry-an-alarm')))
    expect(rows.length).toBeGreaterThan(10)
  })

  test('outcome filters: more than three required needs are evaluated separately', () => {
    const present: readonly Need[] = ['housing', 'money', 'talk', 'stalking']
    const combination = combinationOf(present)
    expect(rowsFor({ present })).toEqual([
      { lists: firstListsOf(combination.needs, setting), count: 1, shortest: combination }
    ])
    expect(rowsFor({ present, absent: ['afraid-of-someone'] })).toEqual([])
  })
})
