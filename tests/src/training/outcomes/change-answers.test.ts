import { expect, test } from 'vitest'
import { withAnswer, withChoice } from '../../../../src/training/outcomes/change-answers.ts'

test('changing answers: a follow-up gives its parent question the answer that leads to it', () => {
  expect(withChoice({}, 'who', 'client')).toEqual({ afraid: 'yes', who: ['client'] })
  expect(withChoice({}, 'supportNeeds', 'talk')).toEqual({ support: 'yes', supportNeeds: ['talk'] })
})

test('changing answers: answers to questions that no longer apply are dropped', () => {
  expect(withAnswer({ safePlace: 'no', tonight: 'no' }, 'safePlace', 'yes')).toEqual({ safePlace: 'yes' })
})

test('changing answers: setting the same answer or choice again removes it', () => {
  expect(withAnswer({ safety: 'yes' }, 'safety', 'yes')).toEqual({})
  expect(withChoice({ afraid: 'yes', who: ['client'] }, 'who', 'client')).toEqual({ afraid: 'yes' })
})
