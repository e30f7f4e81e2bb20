import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseForceSelection } from '../../../src/training/forces.tsx'
import { hashWith, parseHash } from '../../../src/training/hash.ts'
import { parseSignOffQuery } from '../../../src/training/sign-off/sections.ts'
import { shownParts } from '../../../src/training/ViewHeading.tsx'
import { hashOfWalk, isoMoment, parseIsoMoment, parseWalk } from '../../../src/training/walk-query.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { content } from '../../support/fixture-content.ts'

const { forces } = content
const WELSH = forces.filter(({ nations }) => nations.includes('wales') && nations.length === 1)
const of = (query: string) => new URLSearchParams(query)
const forcesOf = (query: string) => parseForceSelection(of(query), forces)

test('an older address of who answers when leads there, with its force', () => {
  const { view, parameters } = parseHash('#facts?part=coverage&force=kent')
  expect([view, parameters.toString()]).toEqual(['coverage', 'force=kent'])
  expect(parseHash('#facts?force=kent').view).toBe('facts')
})

test.each([
  ['', { role: 'fact-checker', isNext: false, page: undefined, unknown: [] }],
  ['page=services', { role: 'fact-checker', isNext: false, page: 'services', unknown: [] }],
  [
    'as=practice-lead&show=waiting&page=tops&within=wales',
    { role: 'practice-lead', isNext: true, page: undefined, unknown: ['page=tops'] }
  ]
])('sign-off: "%s" is parsed, and unknown parameters are listed', (query, parsed) => {
  expect(parseSignOffQuery(of(query), ['words', 'services'])).toEqual(parsed)
})

test('hashWith: it changes some parameters of an address and keeps the rest', () => {
  const current = of('force=kent&state=due')
  expect(hashWith('facts', current, { state: undefined, need: 'housing' })).toBe(
    '#facts?force=kent&need=housing'
  )
  expect(hashWith('facts', current, { state: undefined, force: undefined })).toBe('#facts')
})

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
  // No address can make a page show a sentence, a number or another address.
  [['Ring 0906 123 4567 now=yes', 'number=09061234567', 'go=example.org'], '…=yes, number=…, go=…'],
  [[`word=${'a'.repeat(21)}`, 'a=\u202Etxet', 'a=<b>', 'a=b=c'], 'word=…, a=…, a=…, a=b'],
  [['a=b', 'c=d', 'e=f', 'g=h', 'i=j', 'k=l'], 'a=b, c=d, e=f, g=h, …']
])('unknown parameters: of %j only short words are shown', (parameters, shown) => {
  expect(shownParts(parameters)).toBe(shown)
})

describe('force selection', () => {
  test('without parameters all forces are selected; a build for one force offers no other', () => {
    const { forces: selected, force, value, unknown } = forcesOf('')
    expect([selected, force, value, unknown]).toEqual([forces, undefined, '', []])
    const kent = forces.filter(({ id }) => id === 'kent')
    expect(parseForceSelection(of('force=kent'), kent)).toMatchObject({ force: kent[0], unknown: [] })
    expect(parseForceSelection(of(''), kent)).toMatchObject({ force: kent[0], unknown: [] })
  })

  test('within=wales selects the forces of Wales, within=england+south-west those of the South West', () => {
    expect(WELSH.length).toBeGreaterThan(1)
    expect(forcesOf('within=wales')).toMatchObject({ label: 'Wales', forces: WELSH })
    expect(
      forcesOf('within=england+south-west')
        .forces.map(({ id }) => id)
        .sort()
    ).toEqual(['gloucestershire', 'wiltshire'])
  })

  test('each force is selected by its id', () => {
    for (const { id, name } of forces)
      expect(forcesOf(`force=${id}`)).toMatchObject({ force: { id }, label: name, unknown: [] })
  })

  test.each([
    ['force=atlantis', ['force=atlantis']],
    ['within=wales+london', ['within=wales london']],
    ['within=', ['within=']]
  ])('forces and regions that do not exist select all, and are listed: %s', (query, unknown) => {
    const selection = forcesOf(query)
    expect([selection.forces.length, selection.unknown]).toEqual([forces.length, unknown])
  })
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
  const walkOf = (query: string) => parseWalk(of(query), known)

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

  test('unknown parameters are left out and listed', () => {
    const unknown = [
      ...['safety=perhaps', 'who=client stranger', 'force=atlantis', 'language=ro', 'theirs=tlh'],
      ...['at=2026-02-30T03:00', 'name=Ann']
    ]
    expect(walkOf(`support=no&${unknown.join('&')}`)).toEqual({
      practice: { answers: { support: 'no' }, isFinished: false },
      unknown
    })
  })

  test('a second answer, and answers to questions that are not asked, are left out and listed', () => {
    const { practice, unknown } = walkOf('support=no&support=yes&supportNeeds=talk&afraid=no&who=client')
    expect(practice.answers).toEqual({ support: 'no', afraid: 'no' })
    expect(unknown).toEqual(['support=yes', 'supportNeeds=talk', 'who=client'])
  })
})
