import { expect, test } from 'vitest'
import { answerLabels, reasonText } from '../../../src/training/answer-words.ts'

test('training: an answer is named by the label of its button', () => {
  expect(answerLabels('support', { support: 'declined' })).toEqual(['Prefer not to say'])
  expect(answerLabels('who', { who: ['client', 'near-now'] })).toEqual([
    'A client',
    'They are here or near now'
  ])
  expect(answerLabels('supportNeeds', { supportNeeds: [] })).toEqual(['Nothing chosen'])
  expect(answerLabels('afraid', {})).toEqual([])
})

test('training: a reason says whether it was said, or they were not sure', () => {
  const need = 'nowhere-safe-tonight'
  expect(reasonText({ need, certainty: 'said' })).toBe('nowhere safe tonight')
  expect(reasonText({ need, certainty: 'unsure' })).toBe('nowhere safe tonight (they were not sure)')
})
