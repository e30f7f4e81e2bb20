import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoMoment, parseIsoMoment } from '../../../src/desk/iso-moment.ts'
import { forceIn } from '../../../src/training/forces.tsx'
import { parseHash } from '../../../src/training/hash.ts'
import { shownParts } from '../../../src/training/ViewHeading.tsx'
import { hashOfWalk, parseWalk } from '../../../src/training/walk-query.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { content } from '../../support/fixture-content.ts'

const { forces } = content

test.each(['2026-11-29T03:00', '2028-02-29T23:59', '1999-12-31T00:00'])(
  'moment: %s survives a round trip',
  time => {
    const moment = parseIsoMoment(time)
    expect(moment && isoMoment(moment)).toBe(time)
  }
)

const REFUSED =
  '2026-11-31T03:00, 2026-11-29T24:00, 2026-11-29, now, 0001-01-01T00:00, 9999-12-31T00:00, '.split(', ')

test.each(REFUSED)('moment: "%s" is refused', time => {
  expect(parseIsoMoment(time)).toBe(undefined)
})

test.each([
  [['safety=perhaps', 'force=atlantis', 'x='], 'safety=perhaps, force=atlantis, x=…'],
  // An address cannot make a page show a sentence, a number or another address.
  [['Ring 0906 123 4567 now=yes', 'number=09061234567', 'go=example.org'], '…=yes, number=…, go=…'],
  [[`word=${'a'.repeat(21)}`, 'a=\u202Etxet', 'a=<b>', 'a=b=c'], 'word=…, a=…, a=…, a=b'],
  [['a=b', 'c=d', 'e=f', 'g=h', 'i=j', 'k=l'], 'a=b, c=d, e=f, g=h, …']
])('unknown parameters: of %j only short words are shown', (parameters, shown) => {
  expect(shownParts(parameters)).toBe(shown)
})

test('force: an address selects one or none; a build for one force offers no other', () => {
  const kent = forces.filter(({ id }) => id === 'kent')
  expect([forceIn(null, forces), forceIn('atlantis', forces)]).toEqual([undefined, undefined])
  expect(forceIn('kent', forces)).toBe(kent[0])
  expect(forceIn(null, kent)).toBe(kent[0])
})

describe('walk', () => {
  const practice = fc.record({
    answers: anyAnswers,
    isFinished: fc.boolean(),
    force: fc.constantFrom(undefined, 'kent', 'gwent'),
    language: fc.constantFrom(undefined, 'cy'),
    personLanguage: fc.constantFrom(undefined, 'cy', 'zh-Hans'),
    at: fc.option(fc.record({ day: fc.nat(40_000), minute: fc.nat(1_439) }), { nil: undefined })
  })
  const known = { forces: ['kent', 'gwent'], officers: ['cy'], persons: ['cy', 'zh-Hans'] }
  const walkOf = (query: string) => parseWalk(new URLSearchParams(query), known)

  test('every walk survives a round trip through the address', () => {
    fc.assert(
      fc.property(practice, walk => {
        const { view, parameters } = parseHash(hashOfWalk(walk))
        expect(view).toBe('walk')
        expect(parseWalk(parameters, known)).toEqual({ practice: walk, unknown: [] })
      })
    )
    expect(hashOfWalk(walkOf('').practice)).toBe('#walk')
  })

  test('a second answer, and answers to questions that are not asked, are left out and listed', () => {
    const { practice, unknown } = walkOf('support=no&support=yes&supportNeeds=talk&afraid=no&who=client')
    expect(practice.answers).toEqual({ support: 'no', afraid: 'no' })
    expect(unknown).toEqual(['support=yes', 'supportNeeds=talk', 'who=client'])
  })
})
