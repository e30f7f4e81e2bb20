import { expect, test } from 'vitest'
import type { WhoChoice } from '../../../machines/content/vocabulary.ts'
import {
  type EncounterEvent,
  encounterSetup,
  hasSeenOutcome
} from '../../../machines/encounter/encounter.setup.ts'
import { change, snapshotAt, stepOf, walk } from '../../support/walk.ts'

test('guard isAsked: only a question that applies can be changed', () => {
  for (const [question, opened, closed] of [
    ['supportNeeds', { support: 'yes' }, { support: 'no' }],
    ['who', { afraid: 'unsure' }, { afraid: 'declined' }]
  ] as const) {
    expect(stepOf(walk([change(question)], snapshotAt('outcome', { answers: opened })))).toBe(question)
    expect(stepOf(walk([change(question)], snapshotAt('outcome', { answers: closed })))).toBe('outcome')
  }
})

test('guard isChoiceOf: a choice of another question is ignored', () => {
  const several = snapshotAt('supportNeeds', { answers: { support: 'yes' } })
  const other = walk([{ type: 'choice.toggle', question: 'who', choice: 'client' }], several)
  expect(other.context.answers).toEqual({ support: 'yes' })
})

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

test('guard saysSomeoneIsNear: only choosing that somebody is near leads to danger, and taking it back does not', () => {
  const choose = (choice: WhoChoice, who: readonly WhoChoice[]) =>
    stepOf(
      walk(
        [{ type: 'choice.toggle', question: 'who', choice }],
        snapshotAt('who', { answers: { afraid: 'yes', who } })
      )
    )
  expect(choose('near-now', [])).toBe('nearNow')
  expect(choose('near-now', ['near-now'])).toBe('who')
  expect(choose('client', [])).toBe('who')
})

test('guard someoneIsNear: Continue leads to danger only with someone near', () => {
  const answers = { afraid: 'yes', who: ['near-now'] } as const
  const near = walk(['step.continue'], snapshotAt('who', { answers }))
  expect([stepOf(near), near.context.answers]).toEqual(['nearNow', answers])
  expect(
    stepOf(walk(['step.continue'], snapshotAt('who', { answers: { afraid: 'yes', who: ['client'] } })))
  ).toBe('outcome')
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
