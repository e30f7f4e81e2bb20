import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHash } from '../../../src/training/hash.ts'
import { hashOfWalk, parseWalk } from '../../../src/training/walk-query.ts'
import { anyAnswers } from '../../support/any-answers.ts'

const practice = fc.record(
  {
    answers: anyAnswers,
    isFinished: fc.boolean(),
    force: fc.constantFrom(undefined, 'kent', 'gwent'),
    language: fc.constantFrom(undefined, 'cy'),
    personLanguage: fc.constantFrom(undefined, 'cy', 'zh-Hans'),
    at: fc.option(fc.record({ day: fc.nat(40_000), minute: fc.nat(1_439) }), { nil: undefined })
  },
  { requiredKeys: ['answers', 'isFinished', 'force', 'language', 'personLanguage', 'at'] }
)

const KNOWN = { forces: ['kent', 'gwent'], officers: ['cy'], persons: ['cy', 'zh-Hans'] }

test('walk query: every walk survives a round trip through the address', () => {
  fc.assert(
    fc.property(practice, walk => {
      const { view, parameters } = parseHash(hashOfWalk(walk))
      expect(view).toBe('walk')
      expect(parseWalk(parameters, KNOWN)).toEqual({ practice: walk, unknown: [] })
    })
  )
})

test('walk query: a walk of which nothing was said has no parameters', () => {
  expect(hashOfWalk(parseWalk(new URLSearchParams(), KNOWN).practice)).toBe('#walk')
})

test('walk query: unknown parameters are left out and listed', () => {
  const { practice, unknown } = parseWalk(
    new URLSearchParams(
      'safety=perhaps&support=no&who=client stranger&force=atlantis&language=ro&theirs=tlh&at=2026-02-30T03:00&name=Ann'
    ),
    KNOWN
  )
  expect(practice).toEqual({ answers: { support: 'no' }, isFinished: false })
  expect(unknown).toEqual([
    'safety=perhaps',
    'who=client stranger',
    'force=atlantis',
    'language=ro',
    'theirs=tlh',
    'at=2026-02-30T03:00',
    'name=Ann'
  ])
})

test('walk query: a second answer, and answers to questions that are not asked, are left out and listed', () => {
  const { practice, unknown } = parseWalk(
    new URLSearchParams('support=no&support=yes&supportNeeds=talk&afraid=no&who=client'),
    KNOWN
  )
  expect(practice.answers).toEqual({ support: 'no', afraid: 'no' })
  expect(unknown).toEqual(['support=yes', 'supportNeeds=talk', 'who=client'])
})
