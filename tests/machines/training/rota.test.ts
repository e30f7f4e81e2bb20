import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../machines/training/rota.ts'
import { formatRelativeDays, inRotaOrder, rotaOf } from '../../../machines/training/rota.ts'

/** Friday 27 November 2026. */
const FRIDAY = Date.parse('2026-11-27') / 86_400_000
const MONDAY = FRIDAY - 4

const ANY = { kind: 'service', forces: [], needs: [], sources: [], status: 'show', isShown: true } as const
const fact = (id: string, reviewBy?: number): Fact => ({
  ...ANY,
  id,
  name: id,
  ...(reviewBy && { reviewBy })
})
const many = (count: number, reviewBy: number) =>
  Array.from({ length: count }, (_, at) => fact(`of ${reviewBy}, ${at}`, reviewBy))

describe('review rota', () => {
  test('review rota: facts that fall due on one day are spread evenly over the weeks before it', () => {
    const weeks = rotaOf(many(129, MONDAY + 13 * 7), FRIDAY)
    expect(weeks.map(({ monday }) => monday)).toEqual(Array.from({ length: 13 }, (_, at) => MONDAY + at * 7))
    expect(weeks.map(({ facts }) => facts.length).toSorted((a, b) => a - b)).toEqual([
      9,
      ...Array(12).fill(10)
    ])
  })

  test('review rota: of 130 facts with one review day no day has more than a few, and this week none before today', () => {
    const days = rotaOf(many(130, MONDAY + 13 * 7), MONDAY + 2).flatMap(week =>
      week.facts.map(({ checkOn }) => checkOn - MONDAY)
    )
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    const counts = [...new Set(days)].map(day => [day, days.filter(one => one === day).length])
    expect(counts.slice(0, 5).join(' ')).toBe('2,4 3,3 4,3 7,2 8,2')
    expect(Math.max(...counts.map(([, count = 0]) => count))).toBe(4)
  })

  test('review rota: facts are listed in the order of the rota, and those without a day come last', () => {
    const facts = [fact('undated'), fact('later', FRIDAY + 60), fact('late', FRIDAY - 30)]
    expect(inRotaOrder(facts, FRIDAY).map(({ id, checkOn }) => [id, checkOn])).toEqual([
      ['late', FRIDAY],
      ['later', MONDAY + 7],
      ['undated', undefined]
    ])
  })

  test('review rota: of facts with one review day, those that nobody confirmed come first', () => {
    const settled = fact('a', FRIDAY + 60)
    const unconfirmed = { ...fact('z', FRIDAY + 60), unconfirmed: ['number' as const] }
    const held = { ...fact('y', FRIDAY + 60), status: 'check-first' as const }
    expect(inRotaOrder([settled, unconfirmed, held], FRIDAY).map(({ id }) => id)).toEqual(['y', 'z', 'a'])
  })

  test('review rota: overdue facts are in the first week, and those without a day in none', () => {
    const weeks = rotaOf([fact('late', FRIDAY - 30), fact('undated')], FRIDAY)
    expect(weeks.map(({ monday, facts }) => [monday, facts.map(({ id }) => id)])).toEqual([
      [MONDAY, ['late']]
    ])
  })

  test('review rota: on a Saturday it begins with the week to come', () => {
    expect(rotaOf([fact('late', FRIDAY)], FRIDAY + 1)[0]?.monday).toBe(MONDAY + 7)
  })

  test('review rota: each fact is listed once, on a working day that is not past, and after its review day only if that is past', () => {
    const dueIn = fc.array(fc.integer({ min: -40, max: 200 }), { maxLength: 40 })
    fc.assert(
      fc.property(dueIn, fc.nat(4), (days, weekday) => {
        const today = MONDAY + weekday
        const facts = days.map((day, at) => fact(String(at), today + day))
        const weeks = rotaOf(facts, today)
        const held = weeks.flatMap(week => week.facts.map(one => ({ ...one, monday: week.monday })))
        expect(held.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort())
        for (const { monday, checkOn, reviewBy = 0 } of held) {
          expect(checkOn <= reviewBy || (monday === MONDAY && reviewBy < today)).toBe(true)
          expect(checkOn).toBeGreaterThanOrEqual(Math.max(monday, today))
          expect(checkOn).toBeLessThanOrEqual(monday + 4)
        }
      })
    )
  })
})

test.each([
  [0, 'today'],
  [-1, 'yesterday'],
  [1, 'tomorrow'],
  [-59, '59 days ago'],
  [-60, '2 months ago'],
  [92, 'in 3 months'],
  [-800, '26 months ago']
])('relative days: %i is "%s"', (days, said) => {
  expect(formatRelativeDays(days)).toBe(said)
})
