import { describe, expect, test } from 'vitest'
import type { Need } from '../../../../machines/content/vocabulary.ts'
import { conditionOf } from '../../../../machines/training/outcomes/condition.ts'
import { everyNeedSet, needsIn, someNeedSets } from '../../../../machines/training/outcomes/need-sets.ts'

/** Every set of few words is enough to tell all conditions of three needs apart. */
const all = everyNeedSet()
const sets = someNeedSets(all, at => (all.words[at] ?? 99) <= 7)
const where = (is: (needs: readonly Need[]) => boolean) =>
  conditionOf(
    Uint8Array.from(sets.bits, bits => Number(is(needsIn(bits)))),
    sets
  )
const has = (need: Need, isPresent = true) => ({ need, isPresent })

describe('who some sets of needs are is said by the fewest needs', () => {
  test('everyone, and nobody', () => {
    expect(where(() => true)).toEqual({ kind: 'everyone' })
    expect(where(() => false)).toEqual({ kind: 'nobody' })
  })

  test.each<[string, (needs: readonly Need[]) => boolean, object]>([
    ['one that is there', needs => needs.includes('stalking'), { kind: 'all', literals: [has('stalking')] }],
    [
      'one that is not',
      needs => !needs.includes('housing'),
      { kind: 'all', literals: [has('housing', false)] }
    ],
    [
      'two that are there and one that is not',
      needs => needs.includes('stalking') && needs.includes('talk') && !needs.includes('danger-now'),
      { kind: 'all', literals: [has('stalking'), has('talk'), has('danger-now', false)] }
    ],
    [
      'any of three',
      needs => needs.includes('stalking') || needs.includes('talk') || needs.includes('money'),
      { kind: 'any', literals: [has('stalking'), has('talk'), has('money')] }
    ],
    [
      'what follows from the rest is left out: nowhere safe tonight is always no safe place',
      needs => needs.includes('nowhere-safe-tonight') && needs.includes('no-safe-place'),
      { kind: 'all', literals: [has('nowhere-safe-tonight')] }
    ]
  ])('%s', (_, is, condition) => {
    expect(where(is)).toEqual(condition)
  })

  test('where three do not suffice: how many of whom, and an example of the fewest words', () => {
    const four: readonly Need[] = ['stalking', 'talk', 'money', 'housing']
    const who = where(needs => four.every(need => needs.includes(need)))
    expect(who).toMatchObject({
      kind: 'some',
      literals: ['stalking', 'housing', 'talk', 'money'].map(need => ({ need }))
    })
    if (who.kind !== 'some') throw new Error('It is not some.')
    expect(who.count).toBe(who.of)
    expect(needsIn(who.example)).toEqual([
      'stalking',
      'afraid-of-someone',
      'housing',
      'talk',
      'money',
      'help-or-support',
      'everyone'
    ])
  })

  test('where no few needs say it: what is true of all of them', () => {
    const who = where(needs => needs.includes('danger-now') && needs.length % 2 === 0)
    const withDanger = [...sets.bits].filter(bits => needsIn(bits).includes('danger-now'))
    expect(who).toMatchObject({ kind: 'some', literals: [has('danger-now')], of: withDanger.length })
  })
})
