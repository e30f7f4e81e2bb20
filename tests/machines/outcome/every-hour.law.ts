import { expect, test } from 'vitest'
import { everyNeedSet } from '../../../machines/training/outcomes/need-sets.ts'
import { everySetting } from '../../support/every-hour.ts'
import { holdSetting } from '../../support/hour-law.ts'
import { print } from '../../support/print.ts'

test('at every opening state, for every force and every need, somebody answers', { timeout: 600_000 }, () => {
  const sets = everyNeedSet()
  const all = everySetting()
  const held = all.map(({ setting, where }, at) => {
    const { faults, byRule } = holdSetting(setting, sets, at)
    return { faults: faults.slice(0, 3).map(fault => `${where[0]}: ${fault}`), byRule }
  })
  expect(held.flatMap(({ faults }) => faults)).toEqual([])
  const settings = all.reduce((sum, { where }) => sum + where.length, 0)
  const byRule = held.reduce((sum, one) => sum + one.byRule, 0)
  expect(byRule).toBeGreaterThan(all.length * 1_000)
  print(
    `${settings} settings (force and opening state), ${all.length} unlike; ${sets.bits.length} sets of needs in each, ${byRule} of them by the rules themselves`
  )
})
