import { expect, test } from 'vitest'
import { answerLabels } from '../../../src/training/answer-words.ts'

test('training: an answer is named by the label of its button', () => {
  expect(answerLabels('support', { support: 'declined' })).toEqual(['Prefer not to say'])
  const who = ['A client', 'They are here or near now']
  expect(answerLabels('who', { who: ['client', 'near-now'] })).toEqual(who)
  expect(answerLabels('supportNeeds', { supportNeeds: [] })).toEqual(['Nothing chosen'])
  expect(answerLabels('afraid', {})).toEqual([])
})
