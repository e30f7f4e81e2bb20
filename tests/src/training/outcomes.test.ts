import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANSWERS, NEEDS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../../machines/encounter/answers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { everyOutcome, outcomeRows } from '../../../machines/training/outcomes/outcome-rows.ts'
import { readHash } from '../../../src/training/address.ts'
import { withAnswer, withChoice } from '../../../src/training/outcomes/answering.ts'
import { csvOf } from '../../../src/training/outcomes/csv.ts'
import { filterRead, filterWritten, wantedBy } from '../../../src/training/outcomes/filter.ts'
import { wordingFor } from '../../../src/training/outcomes/words.ts'
import { settingAt } from '../../support/sample.ts'
import { tableOf as cellsOf } from '../../tools/editorial/ring-round/filling.ts'

const KNOWN = {
  action: ['emergency', 'stalking'],
  contact: ['num', 'paladin'],
  tip: ['network', 'have-a-plan']
}

const answer = fc.constantFrom(...ANSWERS)
const answers = fc
  .record(
    {
      support: answer,
      supportNeeds: fc.subarray([...SUPPORT_CHOICES], { minLength: 1 }),
      safety: answer,
      safePlace: answer,
      tonight: answer,
      afraid: answer,
      who: fc.subarray([...WHO_CHOICES], { minLength: 1 })
    },
    { requiredKeys: [] }
  )
  .map(said => keepApplicable(said as Answers))

const filter = fc.record({
  answers,
  needs: fc.subarray(NEEDS.filter(need => need !== 'everyone')),
  things: fc.record({
    action: fc.subarray(KNOWN.action),
    contact: fc.subarray(KNOWN.contact),
    tip: fc.subarray(KNOWN.tip)
  }),
  force: fc.constantFrom(undefined, 'kent', 'gwent'),
  at: fc.option(fc.record({ day: fc.nat(40_000), minute: fc.nat(1_439) }), { nil: undefined }),
  page: fc.integer({ min: 1, max: 400 }),
  isWhole: fc.boolean(),
  byThing: fc.boolean()
})

describe('the address of the outcomes', () => {
  test('holds every filter, and gives it back', () => {
    fc.assert(
      fc.property(filter, wanted => {
        const { view, parameters } = readHash(filterWritten(wanted))
        expect(view).toBe('outcomes')
        expect(filterRead(parameters, KNOWN)).toEqual({ filter: wanted, misread: [] })
      })
    )
  })

  test('that holds what is not known leaves it out, and names it', () => {
    const { filter: read, misread } = filterRead(
      new URLSearchParams('needs=talk gold&tip=network nonsense&safety=perhaps&page=-3&contact=num'),
      KNOWN
    )
    expect([read.needs, read.things, read.page]).toEqual([
      ['talk'],
      { action: [], contact: ['num'], tip: ['network'] },
      1
    ])
    expect(misread).toEqual(['safety=perhaps', 'needs=gold', 'tip=nonsense'])
  })
})

describe('a filter by answers', () => {
  const whole = (said: Answers) => needsOf(said).map(({ need }) => need)
  const asked = (said: Answers) => {
    const { present, absent } = wantedBy(filterRead(new URLSearchParams(), KNOWN).filter)
    expect([present, absent]).toEqual([[], []])
    return wantedBy({ ...filterRead(new URLSearchParams(), KNOWN).filter, answers: said })
  }

  test('takes every conversation in which they were given', () => {
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
  ])('%j asks for needs that are there, and for needs that are not', (said, present, absent) => {
    const wanted = asked(said)
    expect(wanted.present.toSorted()).toEqual(present.toSorted())
    expect(wanted.absent).toEqual(absent)
  })

  test('asks the question before, where an answer needs it, and drops what no longer applies', () => {
    expect(withChoice({}, 'who', 'client')).toEqual({ afraid: 'yes', who: ['client'] })
    expect(withAnswer({}, 'tonight', 'yes')).toEqual({ safePlace: 'no', tonight: 'yes' })
    expect(withAnswer({ safePlace: 'no', tonight: 'yes' }, 'safePlace', 'yes')).toEqual({ safePlace: 'yes' })
    expect(withAnswer({ safety: 'yes' }, 'safety', 'yes')).toEqual({})
    expect(withChoice({ afraid: 'yes', who: ['client'] }, 'who', 'client')).toEqual({ afraid: 'yes' })
  })
})

describe('the table as a file', () => {
  const setting = settingAt()
  const rows = outcomeRows(everyOutcome(setting), setting, { present: [], absent: [], has: () => true })
  const place = { force: 'kent', at: { day: 20_782, minute: 180 } }

  test('has a line for each row, with the address of its walk', () => {
    const cells = cellsOf(csvOf(rows, place, wordingFor(undefined), 'https://example.org/training/'))
    expect(cells.map(cell => cell['Combinations of needs'])).toEqual(rows.map(({ count }) => String(count)))
    expect(cells[0]?.['Address of the walk']).toMatch(
      /^https:\/\/example\.org\/training\/#walk\?.*to=outcome&force=kent&at=2026-11-25T03%3A00$/
    )
    expect(cells[0]?.['Contact first']).toContain('National Ugly Mugs (NUM)')
  })

  test.each(['=1+1', '+44 1', '-1', '@cmd', ' =1+1', '\u00a0=1', '\t\t@x', '\r\n=1', '|calc', '%x'])(
    'holds nothing that a spreadsheet takes for a formula: %j',
    name => {
      const wording = { ...wordingFor(undefined), names: new Map([['contact num', name]]) }
      const [one] = rows.filter(({ lists }) => lists.contactFirst[0] === 'num')
      if (!one) throw new Error('NUM comes first for nobody.')
      const alone = { ...one, lists: { ...one.lists, contactFirst: ['num'] } }
      expect(csvOf([alone], place, wording, '')).toContain(`"'${name}"`)
    }
  )
})
