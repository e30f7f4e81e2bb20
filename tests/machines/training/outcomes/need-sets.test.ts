import { describe, expect, test } from 'vitest'
import { QUESTIONS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../../machines/content/vocabulary.ts'
import { applies } from '../../../../machines/encounter/answers.ts'
import { selectKind } from '../../../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import {
  bitsOf,
  everyNeedSet,
  needsIn,
  someNeedSets
} from '../../../../machines/training/outcomes/need-sets.ts'
import { replayOf } from '../../../../machines/training/walk/replay.ts'
import { walk } from '../../../support/walk.ts'

const sets = everyNeedSet()
const some = someNeedSets(sets, at => at % 1_013 === 0)

describe('every set of needs', () => {
  test('is counted by hand from the questions: help with any choices, worry, a place for tonight, any kinds of people', () => {
    const [choices, kinds] = [2 ** SUPPORT_CHOICES.length, 2 ** WHO_CHOICES.length]
    expect(sets.bits.length).toBe((1 + choices) * 2 * 3 * (1 + kinds / 2))
  })

  test('comes once, and those that agree in their most pressing needs stand beside each other', () => {
    expect(new Set(sets.bits).size).toBe(sets.bits.length)
    const inOrder = [...some.bits].map(bits =>
      needsIn(bits).map(need => String.fromCharCode(65 + needsIn(-1).indexOf(need)))
    )
    const firstDifference = (a: readonly string[], b: readonly string[]) =>
      a.find((letter, at) => letter !== b[at]) ?? '~'
    const wrong = inOrder.filter((set, at) => {
      const next = inOrder[at + 1]
      return next && firstDifference(set, next) < firstDifference(next, set)
    })
    expect(wrong).toEqual([])
  })
})

describe('the shortest conversation', () => {
  test('raises exactly the needs it is for', () => {
    const wrong = [...some.bits].filter(
      bits => bitsOf(needsOf(sets.answersFor(bits)).map(({ need }) => need)) !== bits
    )
    expect(wrong).toEqual([])
  })

  test('asks every follow-up, and ends in the outcome', () => {
    for (const bits of some.bits.filter((_, at) => at % 9 === 0)) {
      const answers = sets.answersFor(bits)
      const open = QUESTIONS.filter(
        question => ['supportNeeds', 'tonight', 'who'].includes(question) && applies(question, answers)
      )
      expect(open.filter(question => answers[question] === undefined)).toEqual([])
      const end = walk(replayOf(answers, true))
      expect([selectKind(end), end.context.answers]).toEqual(['outcome', answers])
    }
  })

  test('takes no word that it could do without', () => {
    for (const bits of some.bits.filter((_, at) => at % 9 === 0)) {
      const { supportNeeds = [], who = [], ...answers } = sets.answersFor(bits)
      const raisedWithout = [
        ...supportNeeds.map(choice => ({
          ...answers,
          who,
          supportNeeds: supportNeeds.filter(one => one !== choice)
        })),
        ...who.map(choice => ({ ...answers, supportNeeds, who: who.filter(one => one !== choice) }))
      ].map(fewer => bitsOf(needsOf(fewer).map(({ need }) => need)))
      expect(raisedWithout).not.toContain(bits)
    }
  })
})
