import { describe, expect, test } from 'vitest'
import { NEEDS, type Need, QUESTIONS } from '../../../../machines/content/vocabulary.ts'
import { applies } from '../../../../machines/encounter/answers.ts'
import { selectKind } from '../../../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import {
  combinationOf,
  combinationsOfSize,
  needCombinations
} from '../../../../machines/training/outcomes/combinations.ts'
import { replayOf } from '../../../../machines/training/walk/replay.ts'
import { walk } from '../../../support/walk.ts'

const combinations = needCombinations()
const names = (needs: readonly string[]) => needs.join()

describe('combinations of needs', () => {
  test('combinations of needs: each comes once, and every single need, pair and triple is in one', () => {
    expect(new Set(combinations.map(({ needs }) => names(needs))).size).toBe(combinations.length)
    const all = NEEDS.filter(need => need !== 'everyone')
    const asked = [0, 1, 2, 3].flatMap(size => combinationsOfSize(all, size))
    const n = all.length
    expect(asked.length).toBe(1 + n + (n * (n - 1)) / 2 + (n * (n - 1) * (n - 2)) / 6)
    const found = new Set(combinations.map(({ needs }) => names(needs)))
    expect(asked.filter(needs => !found.has(names(combinationOf(needs).needs)))).toEqual([])
  })

  test.each([
    ['everyone', 'everyone'],
    ['afraid-of-client', 'afraid-of-client afraid-of-someone everyone'],
    ['nowhere-safe-tonight', 'nowhere-safe-tonight no-safe-place everyone'],
    ['no-safe-place', 'no-safe-place everyone'],
    ['talk housing', 'housing talk help-or-support everyone'],
    [
      'housing money talk danger-now no-safe-place',
      'danger-now afraid-of-someone no-safe-place housing talk money help-or-support everyone'
    ]
  ])('combinations of needs: the smallest set that answers can raise with %s is %s', (asked, needs) => {
    expect(combinationOf(asked.split(' ') as Need[]).needs.join(' ')).toBe(needs)
  })

  test('combinations of needs: the answers of each raise its needs, include every follow-up, and lead to the outcome', {
    tags: ['slow']
  }, () => {
    for (const { needs, answers } of combinations) {
      expect(needsOf(answers).map(({ need }) => need)).toEqual(needs)
      const unanswered = QUESTIONS.filter(
        question => question in answers || ['supportNeeds', 'who'].includes(question)
      ).filter(question => applies(question, answers) && answers[question] === undefined)
      expect(unanswered).toEqual([])
    }
    for (const { answers } of combinations.filter((_, index) => index % 29 === 0)) {
      const end = walk(replayOf(answers, true))
      expect([selectKind(end), end.context.answers]).toEqual(['outcome', answers])
    }
  })

  test('combinations of needs: the answers that raise one of more than three needs, and how many they are', () => {
    const needs = ['housing', 'money', 'talk', 'danger-now', 'no-safe-place'] as const
    expect(combinationOf(needs)).toMatchObject({
      answers: {
        ...{ support: 'yes', supportNeeds: ['housing', 'talk', 'money'] },
        ...{ safePlace: 'no', tonight: 'no', afraid: 'yes', who: ['near-now'] }
      },
      length: 8
    })
  })
})
