import { expect, test } from 'vitest'
import type { WhoChoice } from '../../../machines/content/vocabulary.ts'
import { hasSeenOutcome } from '../../../machines/encounter/encounter.setup.ts'
import { change, snapshotAt, stepOf, walk } from '../../support/walk.ts'

test('guard cameFrom: Back returns to the step before, whichever it was', () => {
  expect(stepOf(walk(['step.back'], snapshotAt('safety', { trail: ['ready', 'support', 'safety'] })))).toBe(
    'support'
  )
  expect(
    stepOf(walk(['step.back'], snapshotAt('safety', { trail: ['support', 'supportNeeds', 'safety'] })))
  ).toBe('supportNeeds')
  expect(stepOf(walk(['step.back'], snapshotAt('safety', { trail: ['outcome', 'safety'] })))).toBe('outcome')
  expect(stepOf(walk(['step.back'], snapshotAt('safety', { trail: ['safety'] })))).toBe('safety')
})

test('guard isChanging: once the outcome was seen, an answer returns to it', () => {
  expect(stepOf(walk(['answer.no'], snapshotAt('safety', { trail: ['outcome', 'safety'] })))).toBe('outcome')
  expect(stepOf(walk(['answer.no'], snapshotAt('safety', { trail: ['support', 'safety'] })))).toBe(
    'safePlace'
  )
})

test('guard hasAnswered: a change skips an answered follow-up, and asks an unanswered one', () => {
  const trail = ['outcome', 'support'] as const
  const answered = { support: 'unsure', supportNeeds: [] } as const
  expect(stepOf(walk(['answer.yes'], snapshotAt('support', { trail, answers: answered })))).toBe('outcome')
  expect(stepOf(walk(['answer.yes'], snapshotAt('support', { trail, answers: { support: 'no' } })))).toBe(
    'supportNeeds'
  )
})

test('guard isAsked: only a question that applies can be changed', () => {
  for (const [question, opened, closed] of [
    ['supportNeeds', { support: 'yes' }, { support: 'no' }],
    ['tonight', { safePlace: 'no' }, { safePlace: 'yes' }],
    ['who', { afraid: 'unsure' }, { afraid: 'declined' }]
  ] as const) {
    expect(stepOf(walk([change(question)], snapshotAt('outcome', { answers: opened })))).toBe(question)
    expect(stepOf(walk([change(question)], snapshotAt('outcome', { answers: closed })))).toBe('outcome')
  }
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
  const twice = snapshotAt('safePlace', {
    trail: ['ready', 'safePlace', 'tonight', 'safePlace'],
    answers: { safePlace: 'no' }
  })
  expect(walk(['answer.yes'], twice).context.trail).toEqual(['ready', 'safePlace', 'afraid'])
})
