import { expect, test } from 'vitest'
import {
  questionsThatApply,
  selectAnswers,
  selectIsUnderWay,
  selectKind,
  selectQuestion,
  selectScreenKey
} from '../../../machines/encounter/encounter.selectors.ts'
import { change, snapshotAt, walk } from '../../support/walk.ts'

test.each([
  ['ready', 'ready', undefined],
  ['support', 'single', 'support'],
  ['supportNeeds', 'several', 'supportNeeds'],
  ['safety', 'single', 'safety'],
  ['safePlace', 'single', 'safePlace'],
  ['tonight', 'single', 'tonight'],
  ['afraid', 'single', 'afraid'],
  ['who', 'several', 'who'],
  ['nearNow', 'danger', undefined],
  ['outcome', 'outcome', undefined]
] as const)('screen kinds: %s is of the kind "%s", and asks %s', (step, kind, question) => {
  expect([selectKind(snapshotAt(step)), selectQuestion(snapshotAt(step))]).toEqual([kind, question])
})

test('screen kinds: the detour to danger is a danger screen, and asks nothing', () => {
  const danger = walk(['danger.open'], snapshotAt('safety'))
  expect([selectKind(danger), selectQuestion(danger)]).toEqual(['danger', undefined])
})

test('selectAnswers: the answers so far can be read at any step', () => {
  expect(selectAnswers(walk(['encounter.start', 'answer.no', 'answer.unsure']))).toEqual({
    support: 'no',
    safety: 'unsure'
  })
})

test('selectIsUnderWay: true from the first question on, and at the start once something was answered', () => {
  const isUnderWay = (...events: Parameters<typeof walk>[0]) => selectIsUnderWay(walk(events))
  expect([isUnderWay(), isUnderWay('encounter.start', 'step.back')]).toEqual([false, false])
  expect([isUnderWay('encounter.start'), isUnderWay('danger.open')]).toEqual([true, true])
  expect(isUnderWay('encounter.start', 'answer.no', 'step.back', 'step.back')).toBe(true)
})

test('questionsThatApply: a follow-up comes in its place once it applies', () => {
  expect(questionsThatApply({})).toEqual(['support', 'safety', 'safePlace', 'afraid'])
  expect(questionsThatApply({ support: 'yes', safePlace: 'no', afraid: 'unsure' })).toEqual([
    'support',
    'supportNeeds',
    'safety',
    'safePlace',
    'tonight',
    'afraid',
    'who'
  ])
})

const start = walk(['encounter.start'])

test('selectScreenKey: differs at each step, at the same step further on, and for danger on top of it', () => {
  const again = walk(['answer.no', 'encounter.finish', change('support')], start)
  const places = [walk([]), start, walk(['answer.no'], start), walk(['danger.open'], start), again]
  expect(new Set(places.map(selectScreenKey)).size).toBe(places.length)
})

test('selectScreenKey: unchanged by choices, and the same again after danger', () => {
  const several = walk(['answer.yes'], start)
  const chosen = walk([{ type: 'choice.toggle', question: 'supportNeeds', choice: 'money' }], several)
  expect(selectScreenKey(chosen)).toBe(selectScreenKey(several))
  expect(selectScreenKey(walk(['danger.open', 'danger.close'], start))).toBe(selectScreenKey(start))
})
