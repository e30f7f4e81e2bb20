import { describe, expect, test } from 'vitest'
import { outcomeOf, type Setting } from '../../../../machines/outcome/outcome.ts'
import { conditionOf } from '../../../../machines/training/outcomes/condition.ts'
import {
  bitOf,
  bitsOf,
  everyNeedSet,
  needsIn,
  someNeedSets
} from '../../../../machines/training/outcomes/need-sets.ts'
import { finish, rowsOf, tableOf } from '../../../../machines/training/outcomes/table.ts'
import { whoSees } from '../../../../machines/training/outcomes/who-sees.ts'
import { content, settingAt } from '../../../support/sample.ts'

/** Gloucestershire has a local service that takes its turn and is in doubt; at 3am few answer. */
const SETTINGS = [
  settingAt(),
  settingAt('2026-11-29T03:00', 'gloucestershire'),
  settingAt('2026-12-25T12:00', 'police-scotland')
]

const all = everyNeedSet()
const LEFT_OUT = bitsOf([
  'sexual-health',
  'drugs-or-alcohol',
  'leaving',
  'money',
  'peer-advice',
  'something-else',
  'mental-health'
])
/** Some from everywhere, and every set of fewer needs: sets that differ in one need stand beside each other, and share work. */
const some = someNeedSets(all, at => at % 1_499 === 0 || !((all.bits[at] ?? 0) & LEFT_OUT))
const raisedBy = (bits: number) => needsIn(bits).map(need => ({ need, certainty: 'said' }) as const)
const ids = (placed: readonly { readonly item: { readonly id: string } }[]) =>
  placed.map(({ item }) => item.id)

const byRule = (bits: number, setting: Setting) => {
  const { doNow, contactFirst, tipsToShare } = outcomeOf(raisedBy(bits), setting)
  return { doNow: ids(doNow), contactFirst: ids(contactFirst), tipsToShare: ids(tipsToShare) }
}

const everything = { present: 0, absent: 0, has: () => true }

describe('the table of outcomes', () => {
  test.each(SETTINGS)('gives every set of needs the outcome that the rules give it', setting => {
    const table = finish(tableOf(some, setting))
    const wrong = [...some.bits].filter(
      (bits, at) =>
        JSON.stringify(table.outcomes[table.outcomeOf[at] ?? -1]) !== JSON.stringify(byRule(bits, setting))
    )
    expect(wrong.map(needsIn)).toEqual([])
  })

  test.each(SETTINGS)('has as many rows as there are distinct outcomes', setting => {
    const rows = rowsOf(finish(tableOf(some, setting)), everything)
    const distinct = new Set([...some.bits].map(bits => JSON.stringify(byRule(bits, setting))))
    expect(rows.length).toBe(distinct.size)
    expect(new Set(rows.map(({ outcome }) => JSON.stringify(outcome)))).toEqual(distinct)
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(some.bits.length)
  })

  test('tells how far it is, many times, and goes on', () => {
    const told: number[] = []
    const work = tableOf(
      someNeedSets(all, at => at % 4 === 0),
      settingAt()
    )
    for (let next = work.next(); !next.done; next = work.next()) told.push(next.value)
    expect(told.length).toBeGreaterThan(20)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })
})

describe('filters of the table', () => {
  const table = finish(tableOf(some, settingAt()))
  const [housing, danger] = [bitOf('housing'), bitOf('danger-now')]

  test('count only the sets of needs that are asked for', () => {
    const rows = rowsOf(table, { ...everything, present: housing, absent: danger })
    const asked = [...some.bits].filter(bits => bits & housing && !(bits & danger))
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(asked.length)
    expect(rows.filter(({ shortest }) => !asked.includes(shortest))).toEqual([])
  })

  test('lead to each row by the fewest words that are asked for', () => {
    const rows = rowsOf(table, { ...everything, present: housing })
    for (const { outcome, shortest, words } of rows.slice(0, 40)) {
      const leading = [...some.bits.entries()].filter(
        ([at, bits]) => bits & housing && table.outcomes[table.outcomeOf[at] ?? -1] === outcome
      )
      expect(words).toBe(Math.min(...leading.map(([at]) => some.words[at] ?? 99)))
      expect(leading.map(([, bits]) => bits)).toContain(shortest)
    }
    expect(rows.map(({ words }) => words)).toEqual(rows.map(({ words }) => words).toSorted((a, b) => a - b))
  })

  test('leave the outcomes that hold what is asked for', () => {
    const rows = rowsOf(table, {
      ...everything,
      has: ({ tipsToShare }) => tipsToShare.includes('carry-an-alarm')
    })
    const all = rowsOf(table, everything).filter(({ outcome }) =>
      outcome.tipsToShare.includes('carry-an-alarm')
    )
    expect(rows).toEqual(all)
    expect(rows.length).toBeGreaterThan(10)
  })
})

describe('who sees a thing', () => {
  const ruled = [...some.bits].map(bits => byRule(bits, settingAt()))
  const table = finish(tableOf(some, settingAt()))
  const seen = finish(
    whoSees(table, {
      doNow: content.actions.map(({ id }) => id),
      contactFirst: content.services.map(({ id }) => id),
      tipsToShare: content.tips.map(({ id }) => id)
    })
  )

  test('is told of each action, contact and tip, by what the rules give', () => {
    expect(seen.length).toBe(content.actions.length + content.services.length + content.tips.length)
    for (const { list, id, who, shortest } of seen) {
      const flags = Uint8Array.from(ruled, outcome => Number(outcome[list].includes(id)))
      expect([id, who]).toEqual([id, conditionOf(flags, some)])
      expect([id, shortest === undefined]).toEqual([id, !flags.includes(1)])
      if (shortest !== undefined) expect(byRule(shortest, settingAt())[list]).toContain(id)
    }
  })

  test('names what nobody ever gets first, and the one contact that everyone gets', () => {
    const never = seen.filter(({ who }) => who.kind === 'nobody').map(({ id }) => id)
    expect(never).toContain('paladin')
    expect(never).not.toContain('num')
    expect(seen.find(({ id }) => id === 'num')?.who).toEqual({ kind: 'everyone' })
    expect(seen.find(({ id }) => id === 'emergency')?.who).toEqual({
      kind: 'all',
      literals: [{ need: 'danger-now', isPresent: true }]
    })
  })
})
