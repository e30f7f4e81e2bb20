import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  momentRead,
  momentWritten,
  practiceRead,
  practiceWritten,
  readHash
} from '../../../src/training/address.ts'
import { anyAnswers } from '../../support/any-answers.ts'

const practice = fc.record(
  {
    answers: anyAnswers,
    isFinished: fc.boolean(),
    force: fc.constantFrom(undefined, 'kent', 'gwent'),
    language: fc.constantFrom(undefined, 'cy'),
    theirLanguage: fc.constantFrom(undefined, 'cy', 'zh-Hans'),
    at: fc.option(fc.record({ day: fc.nat(40_000), minute: fc.nat(1_439) }), { nil: undefined })
  },
  { requiredKeys: ['answers', 'isFinished', 'force', 'language', 'theirLanguage', 'at'] }
)

const KNOWN = { forces: ['kent', 'gwent'], officers: ['cy'], persons: ['cy', 'zh-Hans'] }

test('an address holds a whole walk, and gives it back', () => {
  fc.assert(
    fc.property(practice, walk => {
      const { view, parameters } = readHash(`#walk?${practiceWritten(walk)}`)
      expect(view).toBe('walk')
      expect(practiceRead(parameters, KNOWN)).toEqual({ practice: walk, misread: [] })
    })
  )
})

test('what no walk can hold is left out, and named', () => {
  const { practice, misread } = practiceRead(
    new URLSearchParams(
      'safety=perhaps&support=no&who=client stranger&force=atlantis&language=ro&theirs=tlh&at=2026-02-30T03:00&name=Ann'
    ),
    KNOWN
  )
  expect(practice).toEqual({ answers: { support: 'no' }, isFinished: false })
  expect(misread).toEqual([
    'safety=perhaps',
    'who=client stranger',
    'force=atlantis',
    'language=ro',
    'theirs=tlh',
    'at=2026-02-30T03:00',
    'name=Ann'
  ])
})

test('answers whose question does not apply are dropped, as the flow would', () => {
  const { practice } = practiceRead(
    new URLSearchParams('support=no&supportNeeds=talk&afraid=no&who=client'),
    KNOWN
  )
  expect(practice.answers).toEqual({ support: 'no', afraid: 'no' })
})

test.each(['2026-11-29T03:00', '2028-02-29T23:59', '1999-12-31T00:00'])(
  'the moment %s is read as it is written',
  time => {
    const read = momentRead(time)
    expect(read && momentWritten(read)).toBe(time)
  }
)

test.each(['2026-11-31T03:00', '2026-11-29T24:00', '2026-11-29', 'now', ''])('%s is no moment', time => {
  expect(momentRead(time)).toBe(undefined)
})
