import { content } from 'virtual:content'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { QUESTIONS } from '../../../../../machines/content/vocabulary.ts'
import { answerLabels } from '../../../../../src/training/answer-words.ts'
import { renderAt } from '../../../../support/render-at.tsx'
import { snapshotAt, walk } from '../../../../support/walk.ts'

afterEach(cleanup)

const ANSWERS = {
  support: 'yes',
  supportNeeds: ['money', 'sexual-health'],
  safety: 'declined',
  safePlace: 'unsure',
  tonight: 'yes',
  afraid: 'yes',
  who: ['controls', 'follows'],
  workplaces: ['street']
} as const

const labels = [
  ...QUESTIONS.flatMap(question => answerLabels(question, ANSWERS)),
  ...QUESTIONS.map(question => content.questions[question].prompt)
].filter(label => label.length > 3)

const outcome = snapshotAt('outcome', { answers: ANSWERS })
const handOver = walk([{ type: 'handOver.open', contacts: ['num', 'samaritans'] }], outcome)
const carry = walk(['carry.ask'], handOver)
const answer = (answer: 'names' | 'numbers') => ({ type: 'carry.answer', answer }) as const

test.each([
  ['numbers', handOver],
  ['whether to carry', carry],
  ['codes with names', walk([answer('names')], carry)],
  ['codes of numbers', walk([answer('numbers')], carry)],
  ['the closing words', walk(['encounter.finish'], handOver)],
  ['danger', walk(['danger.open'], handOver)],
  ['the outcome', walk(['phone.turn'], outcome)]
])('turned phone: nothing of the answers is shown: %s', (_, snapshot) => {
  renderAt(snapshot)
  expect(screen.getByRole('button', { name: /^Back to the officer/ })).toBeTruthy()
  const text = document.body.textContent ?? ''
  expect(labels.filter(label => text.includes(label))).toEqual([])
})
