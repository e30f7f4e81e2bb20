import { expect, test } from 'vitest'
import { ANSWERS, NEAR_NOW, QUESTIONS, SINGLE_QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { questionsThatApply } from '../../../machines/encounter/encounter.selectors.ts'
import { change, everyPlace, stepOf, walk } from '../../support/walk.ts'

const LONGEST = walk([
  'encounter.start',
  'answer.yes',
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' },
  'step.continue',
  'answer.yes',
  'answer.no',
  'answer.yes',
  { type: 'choice.toggle', question: 'who', choice: 'client' },
  'step.continue'
])

test('changing an answer: returns to the outcome, for every answer to every question', {
  tags: ['slow']
}, () => {
  const outcomes = everyPlace().filter(place => place.hasTag('outcome'))
  for (const outcome of outcomes)
    for (const question of SINGLE_QUESTIONS.filter(name =>
      questionsThatApply(outcome.context.answers).includes(name)
    ))
      for (const answer of ANSWERS) {
        let now = walk([change(question), `answer.${answer}`], outcome)
        const asked = stepOf(now)
        if (asked !== 'outcome') now = walk(['step.continue'], now)
        if (now.hasTag('danger')) now = walk(['danger.close'], now)
        expect(stepOf(now)).toBe('outcome')
        expect(now.context.answers[question]).toBe(answer)
      }
})

test('changing an answer: Back does not lead to danger near by once nobody is said to be near', () => {
  const near = { type: 'choice.toggle', question: 'who', choice: NEAR_NOW } as const
  const after = walk([change('who'), near, 'danger.close', change('who'), near], LONGEST)
  expect(after.context.trail).not.toContain('nearNow')
})

test('changing an answer: Back leaves it unchanged', () => {
  for (const question of QUESTIONS) {
    const left = walk([change(question), 'step.back'], LONGEST)
    expect([left.value, left.context]).toEqual([LONGEST.value, LONGEST.context])
  }
})
