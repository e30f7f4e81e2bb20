import { expect, test } from 'vitest'
import { isStale } from '../../../machines/outcome/stale.ts'

test('a fact is stale from the day after its review day', () => {
  expect([99, 100, 101].map(today => isStale({ reviewBy: 100 }, today))).toEqual([false, false, true])
})
