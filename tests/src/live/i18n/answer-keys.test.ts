import { expect, test } from 'vitest'
import { answerKeys, reasonKey } from '../../../../src/live/i18n/answer-keys.ts'

test('answer keys: an answer has the text of its button', () => {
  expect(answerKeys('support', { support: 'declined' })).toEqual(['questions.answers.declined'])
  expect(answerKeys('who', { who: ['client', 'near-now'] })).toEqual([
    'questions.who.choices.client',
    'questions.who.choices.near-now'
  ])
  expect(answerKeys('supportNeeds', { supportNeeds: [] })).toEqual(['screens.outcome.nothing-chosen'])
  expect([answerKeys('tonight', {}), answerKeys('who', {})]).toEqual([[], []])
})

test('reasons: say whether it was said, unsure or not asked', () => {
  const need = 'nowhere-safe-tonight'
  expect(reasonKey({ need, certainty: 'said' })).toBe(undefined)
  expect(reasonKey({ need, certainty: 'unsure' })).toBe('screens.labels.unsure')
  expect(reasonKey({ need, certainty: 'notAsked' })).toBe('screens.labels.not-asked-yet')
})
