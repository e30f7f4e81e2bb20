import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applies } from '../../../machines/encounter/answers.ts'
import {
  type EncounterSnapshot,
  selectDepth,
  selectIsFacingPerson,
  selectKind,
  selectPlace,
  selectQuestion
} from '../../../machines/encounter/encounter.selectors.ts'
import { isHandOverStep } from '../../../machines/encounter/encounter.setup.ts'
import { EVENTS } from '../../../machines/training/map/graph.ts'
import { stepOf, walk } from '../../support/walk.ts'

const walks = fc.array(fc.constantFrom(...EVENTS), { maxLength: 120 })

const FOLLOW_UPS = ['supportNeeds', 'who'] as const

const isSound = (now: EncounterSnapshot): readonly string[] => {
  const { answers, trail, handOver } = now.context
  const isQuestion = ['single', 'several'].includes(selectKind(now))
  return [
    trail[0] === 'ready' ? '' : 'the trail does not start at the beginning',
    trail.some((step, at) => step === trail[at - 1]) ? 'a step follows itself' : '',
    FOLLOW_UPS.some(name => answers[name] !== undefined && !applies(name, answers))
      ? 'an answer has no question'
      : '',
    FOLLOW_UPS.some(name => trail.includes(name) && !applies(name, answers))
      ? 'Back leads to a dead question'
      : '',
    isQuestion === (selectQuestion(now) !== undefined) ? '' : 'a question screen has no question',
    !['danger', 'carry', 'codes'].includes(selectPlace(now)) && trail.at(-1) !== selectPlace(now)
      ? 'the trail does not end here'
      : '',
    stepOf(now) === 'ready' || selectIsFacingPerson(now) || now.can({ type: 'step.back' })
      ? ''
      : 'Back is dead',
    ['carry', 'codes'].includes(selectPlace(now)) && !selectIsFacingPerson(now)
      ? 'what is for the person faces the officer'
      : '',
    selectPlace(now) === 'choosing' && selectIsFacingPerson(now) ? 'the choice faces the person' : '',
    (handOver !== undefined) === trail.some(isHandOverStep) ? '' : 'what the hand-over holds outlives it'
  ].filter(Boolean)
}

test('random walks: every state is valid, and the outcome and the start can be reached from it', {
  tags: ['slow']
}, () => {
  fc.assert(
    fc.property(walks, events => {
      const end = walk(events)
      expect(isSound(end)).toEqual([])
      expect(stepOf(walk(['danger.close', 'encounter.finish'], end))).toBe('outcome')
      const home = walk(
        Array.from({ length: selectDepth(end) }, () => 'step.back' as const),
        walk(['phone.return'], end)
      )
      expect(stepOf(home)).toBe('ready')
    }),
    { numRuns: 300 }
  )
})
