import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NEEDS } from '../../../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../../../machines/encounter/answers.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import { LINE_TRAITS } from '../../../../machines/training/outcomes/line-traits.ts'
import { parseHash } from '../../../../src/training/hash.ts'
import { filterHash, parseFilter, wantedBy } from '../../../../src/training/outcomes/outcome-filter.ts'
import { anyAnswers } from '../../../support/any-answers.ts'

const KNOWN = {
  action: ['emergency', 'stalking'],
  contact: ['num', 'galop'],
  tip: ['network', 'have-a-plan']
}

/** An address holds no empty list, and nothing of how somebody works. */
const answers = anyAnswers.map(
  ({ workplaces, ...all }) =>
    Object.fromEntries(Object.entries(all).filter(([, said]) => said.length > 0)) as Answers
)

const named = {
  needs: fc.subarray(NEEDS.filter(need => need !== 'everyone')),
  items: fc.record({
    action: fc.subarray(KNOWN.action),
    contact: fc.subarray(KNOWN.contact),
    tip: fc.subarray(KNOWN.tip)
  })
}

const filter = fc.record({
  answers,
  ...named,
  without: fc.record(named),
  lines: fc.subarray([...LINE_TRAITS]),
  force: fc.constantFrom(undefined, 'kent', 'gwent'),
  at: fc.option(fc.record({ day: fc.nat(40_000), minute: fc.nat(1_439) }), { nil: undefined }),
  page: fc.integer({ min: 1, max: 400 }),
  isWhole: fc.boolean(),
  byItem: fc.boolean()
})

describe('outcome filter: address', () => {
  test('every filter survives a round trip through the address', () => {
    fc.assert(
      fc.property(filter, wanted => {
        const { view, parameters } = parseHash(filterHash(wanted))
        expect(view).toBe('outcomes')
        expect(parseFilter(parameters, KNOWN)).toEqual({ filter: wanted, unknown: [] })
      })
    )
  })

  test('unknown parameters are left out and listed', () => {
    const { filter: read, unknown } = parseFilter(
      new URLSearchParams('needs=talk gold&tip=network nonsense&safety=perhaps&page=-3&contact=num'),
      KNOWN
    )
    expect([read.needs, read.items, read.page]).toEqual([
      ['talk'],
      { action: [], contact: ['num'], tip: ['network'] },
      1
    ])
    expect(unknown).toEqual(['safety=perhaps', 'needs=gold', 'tip=nonsense'])
  })

  test('an item that must not be there leaves out the outcomes that have it', () => {
    const { filter: read, unknown } = parseFilter(
      new URLSearchParams('without-needs=housing&without-contact=galop&without-tip=gold&lines=local+odd'),
      KNOWN
    )
    expect(unknown).toEqual(['without-tip=gold', 'lines=odd'])
    expect(read.lines).toEqual(['local'])
    const { absent, has } = wantedBy(read)
    expect(absent).toEqual(['housing'])
    const lists = { doNow: [], contactFirst: ['num', 'galop'], tipsToShare: [] }
    expect(has(lists, [])).toBe(false)
    expect(has({ ...lists, contactFirst: ['num'] }, [])).toBe(true)
  })
})

describe('outcome filter: by answers', () => {
  const whole = (said: Answers) => needsOf(said).map(({ need }) => need)
  const asked = (said: Answers) => {
    const { present, absent } = wantedBy(parseFilter(new URLSearchParams(), KNOWN).filter)
    expect([present, absent]).toEqual([[], []])
    return wantedBy({ ...parseFilter(new URLSearchParams(), KNOWN).filter, answers: said })
  }

  test('every conversation with those answers matches', () => {
    fc.assert(
      fc.property(answers, answers, (some, more) => {
        const all = keepApplicable({ ...more, ...some })
        fc.pre(Object.entries(some).every(([question, said]) => all[question as keyof Answers] === said))
        const { present, absent } = asked(some)
        const raised = whole(all)
        expect(present.filter(need => !raised.includes(need))).toEqual([])
        expect(absent.filter(need => raised.includes(need))).toEqual([])
      })
    )
  })

  test.each<[Answers, readonly string[], readonly string[]]>([
    [{ safety: 'yes' }, ['worried-about-safety'], []],
    [{ safety: 'declined' }, [], ['worried-about-safety']],
    [{ safePlace: 'no' }, ['no-safe-place'], []],
    [{ safePlace: 'no', tonight: 'no' }, ['no-safe-place'], ['nowhere-safe-tonight']],
    [{ afraid: 'yes', who: ['client'] }, ['afraid-of-client', 'afraid-of-someone'], []],
    [{ support: 'no' }, [], ['help-or-support']]
  ])('%j requires some needs and rules out others', (said, present, absent) => {
    const wanted = asked(said)
    expect(wanted.present.toSorted()).toEqual(present.toSorted())
    expect(wanted.absent).toEqual(absent)
  })
})
