import { expect, test } from 'vitest'
import { ANSWERS } from '../../../machines/content/vocabulary.ts'
import { applies, keepApplicable, toggled, withParentAnswered } from '../../../machines/encounter/answers.ts'

test.each([
  ['supportNeeds', 'support', ['yes', 'unsure']],
  ['tonight', 'safePlace', ['no', 'unsure']],
  ['who', 'afraid', ['yes', 'unsure']]
] as const)('follow-up: %s applies after some answers to %s only', (followUp, parent, opening) => {
  expect(ANSWERS.filter(answer => applies(followUp, { [parent]: answer }))).toEqual(opening)
  expect(applies(followUp, {})).toBe(false)
})

test('follow-up: once it no longer applies, only its answer is dropped', () => {
  const answers = {
    support: 'no',
    supportNeeds: ['housing'],
    safePlace: 'unsure',
    tonight: 'yes',
    afraid: 'declined',
    who: ['client'],
    workplaces: ['street']
  } as const
  expect(keepApplicable(answers)).toEqual({
    support: 'no',
    safePlace: 'unsure',
    tonight: 'yes',
    afraid: 'declined',
    workplaces: ['street']
  })
})

test('follow-up: an initial question always applies', () => {
  for (const question of ['support', 'safety', 'safePlace', 'afraid'] as const)
    expect(applies(question, {})).toBe(true)
})

test('follow-up: it applies once its parent has the first answer that opens it, unless it has one already', () => {
  expect(withParentAnswered('who', { support: 'no', afraid: 'declined' })).toEqual({
    support: 'no',
    afraid: 'yes'
  })
  expect(withParentAnswered('tonight', {})).toEqual({ safePlace: 'no' })
  for (const [question, answers] of [
    ['tonight', { safePlace: 'unsure' }],
    ['safePlace', {}]
  ] as const)
    expect(withParentAnswered(question, answers)).toBe(answers)
})

test('toggled: a choice is on after one press and off after two', () => {
  expect(toggled(undefined, 'client')).toEqual(['client'])
  expect(toggled(['client'], 'follows')).toEqual(['client', 'follows'])
  expect(toggled(['client', 'follows'], 'client')).toEqual(['follows'])
})
