import { expect, test } from 'vitest'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import {
  questionsThatApply,
  selectCanGoBack,
  selectHandOver,
  selectHasChangedAnswer,
  selectIsFacingPerson,
  selectIsUnderWay,
  selectKind,
  selectPlace,
  selectQuestion,
  selectScreenKey,
  selectStage
} from '../../../machines/encounter/encounter.selectors.ts'
import { change, snapshotAt, walk } from '../../support/walk.ts'

test.each([
  ['ready', 'ready', undefined],
  ...(['support', 'safety', 'safePlace', 'afraid'] as const).map(step => [step, 'single', step] as const),
  ...(['supportNeeds', 'who'] as const).map(step => [step, 'several', step] as const),
  ['nearNow', 'danger', undefined],
  ['outcome', 'outcome', undefined]
] as const)('screen kinds: %s is of the kind "%s", and asks %s', (step, kind, question) => {
  expect([selectKind(snapshotAt(step)), selectQuestion(snapshotAt(step))]).toEqual([kind, question])
})

test('screen kinds: the detour to danger is a danger screen, and asks nothing', () => {
  const danger = walk(['danger.open'], snapshotAt('safety'))
  expect([selectKind(danger), selectQuestion(danger)]).toEqual(['danger', undefined])
})

const start = walk(['encounter.start'])
const outcome = walk(['encounter.start', 'encounter.finish'])
const numbers = walk([{ type: 'handOver.open', contacts: ['num'] }], outcome)
const carry = walk(['carry.ask'], numbers)

test.each([
  ['closing', 'outcome', walk(['encounter.finish'], outcome)],
  ['numbers', 'handOver', numbers],
  ['choosing', 'handOver', walk(['phone.return', 'contacts.choose'], numbers)],
  ['carry', 'handOver', carry],
  ['codes', 'handOver', walk([{ type: 'carry.answer', answer: 'names' }], carry)]
] as const)('selectStage: %s, a screen of the kind "%s", is part of the outcome', (place, kind, snapshot) => {
  const found = [selectPlace(snapshot), selectKind(snapshot), selectStage(snapshot)]
  expect(found).toEqual([place, kind, 'outcome'])
})

test('selectHandOver: the data of the hand-over can be read within it, and are gone outside it', () => {
  expect([outcome, walk(['encounter.finish'], numbers)].map(selectHandOver)).toEqual([undefined, undefined])
  expect(selectHandOver(numbers)).toEqual({ contacts: ['num'], captions: undefined })
})

test('selectHasChangedAnswer: only once a question that was asked again from the outcome is answered', () => {
  const asked = walk([{ type: 'answer.change', question: 'safety' }], outcome)
  const changed = walk(['answer.no'], asked)
  expect([start, outcome, asked, changed].map(selectHasChangedAnswer)).toEqual([false, false, false, true])
})

test('Back and turning the phone: neither is possible on the first screen, nor Back on a turned phone', () => {
  const can = (snapshot: typeof numbers) => [
    selectCanGoBack(snapshot),
    selectIsFacingPerson(walk(['phone.turn'], snapshot))
  ]
  expect([walk([]), start, walk(['phone.turn'], start)].map(can)).toEqual([
    [false, false],
    [true, true],
    [false, true]
  ])
})

test('selectIsUnderWay: true from the first question on, and at the start once something was answered', () => {
  const isUnderWay = (...events: Parameters<typeof walk>[0]) => selectIsUnderWay(walk(events))
  expect([isUnderWay(), isUnderWay('encounter.start', 'step.back')]).toEqual([false, false])
  expect([isUnderWay('encounter.start'), isUnderWay('danger.open')]).toEqual([true, true])
  expect(isUnderWay('encounter.start', 'answer.no', 'step.back', 'step.back')).toBe(true)
})

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

test('questionsThatApply: a follow-up is listed, in its place, once it applies', () => {
  expect(questionsThatApply({})).toEqual(['support', 'safety', 'safePlace', 'afraid'])
  expect(questionsThatApply({ support: 'yes', safePlace: 'no', afraid: 'unsure' })).toEqual(QUESTIONS)
})
