import { content } from 'virtual:content'
import { expect, test } from 'vitest'
import { answerLabels, reasonText } from '../../../../src/live/i18n/answer-labels.ts'

test('answer labels: an answer has the label of its button', () => {
  expect(answerLabels('support', { support: 'declined' }, content)).toEqual(['Prefer not to say'])
  expect(answerLabels('who', { who: ['client', 'near-now'] }, content)).toEqual([
    'A client',
    'Someone here or near now'
  ])
  expect(answerLabels('supportNeeds', { supportNeeds: [] }, content)).toEqual(['Nothing chosen'])
  expect(answerLabels('tonight', {}, content)).toEqual([])
})

test('reasons: say whether it was said, unsure or not asked', () => {
  const need = 'nowhere-safe-tonight'
  expect(reasonText({ need, certainty: 'said' }, content)).toBe('nowhere safe tonight')
  expect(reasonText({ need, certainty: 'unsure' }, content)).toBe('nowhere safe tonight (they were not sure)')
  expect(reasonText({ need, certainty: 'notAsked' }, content)).toBe(
    'nowhere safe tonight (tonight was not asked about)'
  )
})
