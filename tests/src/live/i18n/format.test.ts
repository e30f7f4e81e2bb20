import { content } from 'virtual:content'
import { expect, test } from 'vitest'
import { fill } from '../../../../machines/fill.ts'
import { answerLabels, reasonText } from '../../../../src/live/i18n/answer-labels.ts'
import { formatDay } from '../../../../src/live/i18n/format.ts'

test('placeholders are filled, and one that nothing fills stays to be seen', () => {
  expect(fill('Change: {question} {other}', { question: 'Why?' })).toBe('Change: Why? {other}')
})

test('an answer is said in the words of its button', () => {
  expect(answerLabels('support', { support: 'declined' }, content)).toEqual(['Rather not say'])
  expect(answerLabels('who', { who: ['client', 'near-now'] }, content)).toEqual([
    'A client',
    'Someone here or near now'
  ])
  expect(answerLabels('supportNeeds', { supportNeeds: [] }, content)).toEqual(['Nothing chosen'])
  expect(answerLabels('tonight', {}, content)).toEqual([])
})

test('a reason says how we came by it', () => {
  const need = 'nowhere-safe-tonight'
  expect(reasonText({ need, certainty: 'said' }, content)).toBe('nowhere safe tonight')
  expect(reasonText({ need, certainty: 'unsure' }, content)).toBe('nowhere safe tonight (they were not sure)')
  expect(reasonText({ need, certainty: 'notAsked' }, content)).toBe(
    'nowhere safe tonight (tonight was not asked about)'
  )
})

test('a day is said the same on every machine', () => {
  expect(formatDay(20_781)).toBe('24 November 2026')
})
