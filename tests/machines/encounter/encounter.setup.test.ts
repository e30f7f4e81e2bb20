import { expect, test } from 'vitest'
import { at, stepOf, walk } from '../../support/walk.ts'

test('guard cameFrom: Back returns to the step before, whichever it was', () => {
  expect(stepOf(walk(['back'], at('safety', { trail: ['ready', 'support', 'safety'] })))).toBe('support')
  expect(stepOf(walk(['back'], at('safety', { trail: ['support', 'supportNeeds', 'safety'] })))).toBe(
    'supportNeeds'
  )
  expect(stepOf(walk(['back'], at('safety', { trail: ['outcome', 'safety'] })))).toBe('outcome')
  expect(stepOf(walk(['back'], at('safety', { trail: ['safety'] })))).toBe('safety')
})

test('guard isChanging: once the outcome was seen, an answer returns to it', () => {
  expect(stepOf(walk(['answer.no'], at('safety', { trail: ['outcome', 'safety'] })))).toBe('outcome')
  expect(stepOf(walk(['answer.no'], at('safety', { trail: ['support', 'safety'] })))).toBe('safePlace')
})

test('guard hasAnswered: a change skips an answered follow-up, and asks an unanswered one', () => {
  const trail = ['outcome', 'support'] as const
  const answered = { support: 'unsure', supportNeeds: [] } as const
  expect(stepOf(walk(['answer.yes'], at('support', { trail, answers: answered })))).toBe('outcome')
  expect(stepOf(walk(['answer.yes'], at('support', { trail, answers: { support: 'no' } })))).toBe(
    'supportNeeds'
  )
})

test('guard isAsked: only a question that applies can be changed', () => {
  for (const [question, opened, closed] of [
    ['supportNeeds', { support: 'yes' }, { support: 'no' }],
    ['tonight', { safePlace: 'no' }, { safePlace: 'yes' }],
    ['who', { afraid: 'unsure' }, { afraid: 'declined' }]
  ] as const) {
    expect(stepOf(walk([`change.${question}`], at('outcome', { answers: opened })))).toBe(question)
    expect(stepOf(walk([`change.${question}`], at('outcome', { answers: closed })))).toBe('outcome')
  }
})

test('guard someoneIsNear: Continue leads to danger only with someone near', () => {
  expect(stepOf(walk(['continue'], at('who', { answers: { afraid: 'yes', who: ['near-now'] } })))).toBe(
    'nearNow'
  )
  expect(stepOf(walk(['continue'], at('who', { answers: { afraid: 'yes', who: ['client'] } })))).toBe(
    'outcome'
  )
})
