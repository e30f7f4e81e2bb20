import { expect, test } from 'vitest'
import { ANSWERS } from '../../../machines/content/vocabulary.ts'
import {
  applies,
  isOfferedBed,
  keepApplicable,
  toggled,
  withParentAnswered
} from '../../../machines/encounter/answers.ts'

test.each([
  ['supportNeeds', 'support', ['yes', 'unsure']],
  ['who', 'afraid', ['yes', 'unsure']]
] as const)('follow-up: %s applies after some answers to %s only', (followUp, parent, opening) => {
  expect(ANSWERS.filter(answer => applies(followUp, { [parent]: answer }))).toEqual(opening)
  expect(applies(followUp, {})).toBe(false)
})

test('follow-up: once it no longer applies, only its answer is dropped', () => {
  const left = { support: 'no', safePlace: 'unsure', tonight: 'no', afraid: 'declined' } as const
  const kept = { ...left, workplaces: ['street'] as const }
  expect(keepApplicable({ ...kept, supportNeeds: ['housing'], who: ['client'] })).toEqual(kept)
})

test('a bed: who has a safe place, or did not say, is offered none, and keeps no answer about tonight', () => {
  for (const safePlace of ['yes', 'declined'] as const)
    expect(keepApplicable({ safePlace, tonight: 'no' })).toEqual({ safePlace })
  expect(ANSWERS.filter(safePlace => isOfferedBed({ safePlace }))).toEqual(['no', 'unsure'])
  expect(isOfferedBed({})).toBe(false)
})

test('follow-up: an initial question always applies', () => {
  for (const question of ['support', 'safety', 'safePlace', 'afraid'] as const)
    expect(applies(question, {})).toBe(true)
})

test('follow-up: it applies once its parent has the first answer that opens it, unless it has one already', () => {
  const before = { support: 'no', afraid: 'declined' } as const
  expect(withParentAnswered('who', before)).toEqual({ ...before, afraid: 'yes' })
  expect(withParentAnswered('who', {})).toEqual({ afraid: 'yes' })
  for (const [question, answers] of [
    ['who', { afraid: 'unsure' }],
    ['safePlace', {}]
  ] as const)
    expect(withParentAnswered(question, answers)).toBe(answers)
})

test('toggled: a choice is on after one press and off after two', () => {
  expect(toggled(undefined, 'client')).toEqual(['client'])
  expect(toggled(['client'], 'follows')).toEqual(['client', 'follows'])
  expect(toggled(['client', 'follows'], 'client')).toEqual(['follows'])
})
