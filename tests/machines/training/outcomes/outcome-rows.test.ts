import { describe, expect, test } from 'vitest'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../../machines/outcome/outcome.ts'
import { combinationOf, needCombinations } from '../../../../machines/training/outcomes/combinations.ts'
import {
  everyOutcome,
  firstListsOf,
  outcomeRows,
  whoSees
} from '../../../../machines/training/outcomes/outcome-rows.ts'
import { content, settingAt } from '../../../support/setting.ts'

const setting = settingAt()
const all = everyOutcome(setting)
const countIn = (rows: ReturnType<typeof outcomeRows>) => rows.reduce((sum, { count }) => sum + count, 0)

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
  const rows = outcomeRows(all)
  expect(new Set(rows.map(({ lists }) => JSON.stringify(lists))).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(500)
  expect(countIn(rows)).toBe(needCombinations().length)
})

describe('outcome rows for one need', () => {
  const asked = needCombinations().filter(({ needs }) => needs.includes('housing'))
  const rows = outcomeRows(all, 'housing')

  test('outcome rows: only combinations with the need are counted', () => {
    expect(countIn(rows)).toBe(asked.length)
    expect(rows.filter(({ shortest }) => !asked.includes(shortest))).toEqual([])
  })

  test('outcome rows: each shows its shortest matching answers, and the shortest come first', {
    tags: ['slow']
  }, () => {
    for (const { lists, shortest } of rows) {
      const leading = all.filter(
        one => asked.includes(one.combination) && JSON.stringify(one.lists) === JSON.stringify(lists)
      )
      expect(shortest.length).toBe(Math.min(...leading.map(({ combination }) => combination.length)))
    }
    const lengths = rows.map(({ shortest }) => shortest.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })
})

const seen = whoSees(all, setting)
const find = (id: string) => seen.find(one => one.id === id)

describe('who sees an item among the first', () => {
  test('who sees: every action, contact and tip is listed, with the shortest way to it', () => {
    expect(seen.length).toBe(content.actions.length + content.services.length + content.tips.length)
    for (const { list, id, count, shortest } of seen) {
      const row = [...setting.contacts.sisters].find(([, sisters]) => sisters.some(one => one.id === id))
      const getting = all.filter(({ lists }) => lists[list].includes(row?.[0].id ?? id))
      expect([id, count, shortest?.length]).toEqual([
        id,
        getting.length,
        getting.length === 0 ? undefined : Math.min(...getting.map(({ combination }) => combination.length))
      ])
    }
  })

  test('who sees: the emergency number is for danger now, and that need alone is enough', () => {
    const inDanger = all.filter(({ combination }) => combination.needs.includes('danger-now'))
    expect(find('emergency-999')).toMatchObject({ count: inDanger.length, alone: ['danger-now'] })
  })
})
