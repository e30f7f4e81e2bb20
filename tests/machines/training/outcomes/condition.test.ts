import { describe, expect, test } from 'vitest'
import type { Need } from '../../../../machines/content/vocabulary.ts'
import { needCombinations } from '../../../../machines/training/outcomes/combinations.ts'
import { conditionOf } from '../../../../machines/training/outcomes/condition.ts'

const all = needCombinations()
const where = (isMeant: (needs: readonly Need[]) => boolean) =>
  conditionOf(({ needs }) => isMeant(needs), all)
const has = (need: Need, isPresent = true) => ({ need, isPresent })

describe('condition: combinations are described by the fewest needs', () => {
  test('condition: "everyone" and "nobody" are said as such', () => {
    expect(where(() => true)).toEqual({ kind: 'everyone' })
    expect(where(() => false)).toEqual({ kind: 'nobody' })
  })

  test.each<[string, (needs: readonly Need[]) => boolean, object]>([
    [
      'one need that is there',
      needs => needs.includes('stalking'),
      { kind: 'all', literals: [has('stalking')] }
    ],
    [
      'one need that is not there',
      needs => !needs.includes('housing'),
      { kind: 'all', literals: [has('housing', false)] }
    ],
    [
      'one need that is there and two that are not',
      needs => needs.includes('stalking') && !needs.includes('talk') && !needs.includes('danger-now'),
      { kind: 'all', literals: [has('stalking'), has('danger-now', false), has('talk', false)] }
    ],
    [
      'any of three needs',
      needs => needs.includes('stalking') || needs.includes('talk') || needs.includes('money'),
      { kind: 'any', literals: [has('stalking'), has('talk'), has('money')] }
    ],
    [
      'what follows from the rest is left out: nowhere safe tonight is always no safe place',
      needs => needs.includes('nowhere-safe-tonight') && needs.includes('no-safe-place'),
      { kind: 'all', literals: [has('nowhere-safe-tonight')] }
    ]
  ])('condition: %s', (_, isMeant, condition) => {
    expect(where(isMeant)).toEqual(condition)
  })

  test('condition: if three needs are not enough, gives the count and the shortest example', () => {
    const { length } = all.filter(({ needs }) => needs.includes('danger-now'))
    const isMeant = (needs: readonly Need[]) => needs.includes('danger-now') && needs.length % 2 === 0
    const meant = all.filter(({ needs }) => isMeant(needs))
    const who = where(isMeant)
    expect(who).toMatchObject({
      kind: 'some',
      literals: [has('danger-now')],
      count: meant.length,
      of: length
    })
    if (who.kind !== 'some') throw new Error('Three needs tell them apart.')
    expect(meant).toContain(who.example)
    expect(who.example.length).toBe(Math.min(...meant.map(one => one.length)))
  })
})
