import { expect, test } from 'vitest'
import { hasSeenOutcome } from '../../../machines/encounter/encounter.setup.ts'
import { snapshotAt, walk } from '../../support/walk.ts'

test('hasSeenOutcome: true from the step after the outcome', () => {
  expect(
    [['ready', 'outcome'], ['outcome', 'safety'], ['safety']].map(trail => hasSeenOutcome({ trail } as never))
  ).toEqual([false, true, false])
})

test('trail: when the step between two visits of a step is dropped, that step is not listed twice in a row', () => {
  const twice = snapshotAt('support', {
    trail: ['ready', 'support', 'supportNeeds', 'support'],
    answers: { support: 'yes' }
  })
  expect(walk(['answer.no'], twice).context.trail).toEqual(['ready', 'support', 'safety'])
})
