import { expect, test } from 'vitest'
import { isOld, isStale } from '../../../machines/outcome/stale.ts'

test('isStale: a fact is stale from the day after its review day', () => {
  expect([99, 100, 101].map(today => isStale({ reviewBy: 100 }, today))).toEqual([false, false, true])
})

test('isOld: content is old from the day after its last day', () => {
  expect([99, 160, 190, 191].map(today => isOld(100, 90, today))).toEqual([false, false, false, true])
})
