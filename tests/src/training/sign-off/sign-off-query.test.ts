import { expect, test } from 'vitest'
import { parseSignOffQuery } from '../../../../src/training/sign-off/sign-off-query.ts'

const SECTIONS = ['tips', 'forces/kent']

test('sign-off query: without parameters it is for the fact-checker, with nothing picked', () => {
  expect(parseSignOffQuery(new URLSearchParams(), SECTIONS)).toEqual({
    role: 'fact-checker',
    isNational: false,
    isWaiting: false,
    unknown: []
  })
})

test('sign-off query: parameters are parsed, and unknown ones are listed', () => {
  const query = 'as=practice-lead&show=waiting&of=national&only=tops&within=wales'
  expect(parseSignOffQuery(new URLSearchParams(query), SECTIONS)).toEqual({
    role: 'practice-lead',
    isNational: true,
    isWaiting: true,
    unknown: ['only=tops']
  })
})
