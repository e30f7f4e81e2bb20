import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../../machines/content/content.ts'
import {
  AGES,
  ageOf,
  FACT_STATES,
  filterFacts,
  isInState
} from '../../../../machines/training/facts/facts.ts'

const TODAY = 20_781

const fact = (id: string, fields: Partial<Fact> = {}): Fact => ({
  id,
  kind: 'service',
  name: id,
  forces: [],
  needs: [],
  sources: [{ title: 'A page', address: 'https://example.org/' }],
  status: 'show',
  isShown: true,
  ...fields
})

describe('age of a fact', () => {
  test.each([
    ['the day after its review day', -1, 'overdue'],
    ['on its review day', 0, 'due'],
    ['7 days before it', 7, 'due'],
    ['8 days before it', 8, 'fresh']
  ] as const)('age of a fact: %s', (_, days, age) => {
    expect(ageOf({ reviewBy: TODAY + days }, TODAY)).toBe(age)
  })

  test.each([{ unconfirmed: ['number'] }, { status: 'check-first' }] as const)(
    'age of a fact: never fresh while nobody has confirmed it: %o',
    doubt => {
      expect(ageOf({ reviewBy: TODAY + 90, ...doubt }, TODAY)).toBe('unsettled')
      expect(ageOf({ reviewBy: TODAY - 1, ...doubt }, TODAY)).toBe('overdue')
      expect(ageOf({ reviewBy: TODAY + 90, unconfirmed: [], status: 'show' }, TODAY)).toBe('fresh')
    }
  )

  test('age of a fact: due when the rota has it checked, long before its review day', () => {
    expect(ageOf({ reviewBy: TODAY + 90, checkOn: TODAY + 7 }, TODAY)).toBe('due')
    expect(ageOf({ reviewBy: TODAY + 90, checkOn: TODAY + 8 }, TODAY)).toBe('fresh')
  })

  test('age of a fact: undated without a review day', () => {
    expect(ageOf({}, TODAY)).toBe('undated')
  })
})

const facts = [
  fact('older', { reviewBy: TODAY - 9, status: 'held', isShown: false }),
  fact('overdue', { reviewBy: TODAY - 3, unconfirmed: ['number'], forces: ['kent'] }),
  fact('due', { reviewBy: TODAY + 3, status: 'check-first', forces: ['kent', 'essex'], needs: ['housing'] }),
  fact('fresh', { reviewBy: TODAY + 90, unconfirmed: [], needs: ['housing'] }),
  fact('doubted', { reviewBy: TODAY + 200, unconfirmed: ['hours'] }),
  fact('undated')
]
const ids = (filter: Parameters<typeof filterFacts>[1]) =>
  filterFacts(facts, filter, TODAY).map(({ id }) => id)

describe('facts filter', () => {
  test('facts filter: what matches keeps its order', () => {
    expect(ids({})).toEqual(facts.map(({ id }) => id))
  })

  test.each([
    [{ state: 'overdue' }, ['older', 'overdue']],
    [{ state: 'unconfirmed' }, ['overdue', 'doubted']],
    [{ state: 'unsettled' }, ['doubted']],
    // Where there is nothing to confirm, it is neither.
    [{ state: 'confirmed' }, ['fresh']],
    [{ state: 'check-first' }, ['due']],
    [{ state: 'held' }, ['older']],
    [{ need: 'housing' }, ['due', 'fresh']],
    [{ isNational: true }, ['older', 'fresh', 'doubted', 'undated']],
    [{ forces: ['essex'] }, ['due']],
    [{ forces: ['kent', 'surrey'] }, ['overdue', 'due']],
    [{ forces: ['kent'], state: 'due', need: 'housing' }, ['due']],
    [{ forces: ['surrey'] }, []]
  ] as const)('facts filter: by %o', (filter, wanted) => {
    expect(ids(filter)).toEqual(wanted)
  })

  test('facts filter: each fact has exactly one age', () => {
    for (const one of facts)
      expect(AGES.filter(age => isInState(one, age, TODAY))).toEqual([ageOf(one, TODAY)])
    expect(FACT_STATES.filter(state => facts.every(one => !isInState(one, state, TODAY)))).toEqual([])
  })
})
