import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../../../../machines/encounter/answers.ts'
import { selectKind } from '../../../../machines/encounter/encounter.selectors.ts'
import { replayOf } from '../../../../machines/training/walk/replay.ts'
import { anyAnswers } from '../../../support/any-answers.ts'
import { walk } from '../../../support/walk.ts'

/** An empty choice of workplaces counts as none. */
const kept = ({ workplaces = [], ...answers }: Answers) => ({ ...answers, workplaces })

test('replay: any answers can be reached, cut short or not, and lead to the outcome', {
  tags: ['slow']
}, () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      const end = walk(replayOf(answers, true))
      expect(kept(end.context.answers)).toEqual(kept(answers))
      expect(selectKind(end)).toBe('outcome')
    }),
    { numRuns: 400 }
  )
})

test.each([
  ['nothing', {}, 'ready'],
  ['the first answer', { support: 'no' }, 'single'],
  ['several, one more open', { support: 'yes', supportNeeds: ['talk'], safety: 'unsure' }, 'single'],
  ['one asked again from the outcome', { support: 'no', afraid: 'yes' }, 'outcome'],
  ['all but who they fear', { support: 'no', safety: 'no', safePlace: 'yes', afraid: 'yes' }, 'several']
] as const)('replay: a conversation cut short keeps each answer, and can go on: %s', (_, answers, kind) => {
  const end = walk(replayOf(answers, false))
  expect([end.context.answers, selectKind(end)]).toEqual([answers, kind])
})
