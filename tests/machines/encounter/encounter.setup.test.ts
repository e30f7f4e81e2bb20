import { expect, test } from 'vitest'
import {
  type EncounterEvent,
  encounterSetup,
  hasSeenOutcome
} from '../../../machines/encounter/encounter.setup.ts'
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

test('vocabulary: the compiler refuses what it does not hold', () => {
  const misspelt: readonly EncounterEvent[] = [
    { type: 'answer.yes' },
    // @ts-expect-error no such answer
    { type: 'answer.maybe' },
    // @ts-expect-error no such question
    { type: 'answer.change', question: 'name' },
    // @ts-expect-error no such choice
    { type: 'choice.toggle', question: 'who', choice: 'a name' }
  ]

  const context = { answers: {}, trail: [], handOver: undefined }

  const machines = [
    () =>
      encounterSetup.createMachine({
        context,
        on: {
          // @ts-expect-error no such guard
          start: { guard: 'isReady' }
        }
      }),
    () =>
      encounterSetup.createMachine({
        context,
        // @ts-expect-error no such kind of screen
        tags: 'summary'
      })
  ]
  expect([misspelt.length, machines.length]).toEqual([4, 2])
})
