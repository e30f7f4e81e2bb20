import { expect, test } from 'vitest'
import { ANSWERS, QUESTIONS, SINGLE_QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { keepApplicable } from '../../../machines/encounter/answers.ts'
import { questionsThatApply, selectDepth } from '../../../machines/encounter/encounter.selectors.ts'
import { everyPlace } from '../../../machines/training/map/graph.ts'
import { change, stepOf, walk } from '../../support/walk.ts'

const LONGEST = walk([
  'encounter.start',
  'answer.yes',
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' },
  'step.continue',
  'answer.yes',
  'answer.no',
  'answer.yes',
  { type: 'choice.toggle', question: 'who', choice: 'client' },
  'step.continue'
])
const QUIETEST = walk(['encounter.start', 'answer.no', 'answer.no', 'answer.yes', 'answer.no'])

test('changing an answer: returns to the outcome, for every answer to every question', {
  tags: ['slow']
}, () => {
  const outcomes = everyPlace().filter(place => place.hasTag('outcome'))
  for (const outcome of outcomes)
    for (const question of SINGLE_QUESTIONS.filter(name =>
      questionsThatApply(outcome.context.answers).includes(name)
    ))
      for (const answer of ANSWERS) {
        let now = walk([change(question), `answer.${answer}`], outcome)
        const asked = stepOf(now)
        if (asked !== 'outcome') now = walk(['step.continue'], now)
        if (now.hasTag('danger')) now = walk(['danger.close'], now)
        expect(stepOf(now)).toBe('outcome')
        expect(now.context.answers[question]).toBe(answer)
      }
})

test('changing an answer: asks a follow-up that it opens, then returns to the outcome', () => {
  expect(stepOf(walk([change('support'), 'answer.yes'], QUIETEST))).toBe('supportNeeds')
  expect(stepOf(walk([change('support'), 'answer.yes', 'step.continue'], QUIETEST))).toBe('outcome')
  expect(stepOf(walk([change('safePlace'), 'answer.unsure'], QUIETEST))).toBe('outcome')
  expect(stepOf(walk([change('afraid'), 'answer.unsure'], QUIETEST))).toBe('who')
  expect(stepOf(walk([change('afraid'), 'answer.unsure', 'step.continue'], QUIETEST))).toBe('outcome')
})

test('changing an answer: drops exactly the answers whose question no longer applies', () => {
  const { support: _1, supportNeeds: _2, ...rest } = LONGEST.context.answers
  expect(walk([change('support'), 'answer.no'], LONGEST).context.answers).toEqual({
    support: 'no',
    ...rest
  })
  expect(walk([change('safePlace'), 'answer.yes'], LONGEST).context.answers).toEqual({
    ...keepApplicable({ ...LONGEST.context.answers, safePlace: 'yes' })
  })
  expect(walk([change('afraid'), 'answer.declined'], LONGEST).context.answers.who).toBe(undefined)
})

test('changing an answer: keeps a follow-up that still applies', () => {
  expect(walk([change('support'), 'answer.unsure'], LONGEST).context.answers.supportNeeds).toEqual([
    'housing'
  ])
})

test('changing an answer: Back returns to the question, and does not undo the change', () => {
  let now = walk([change('support'), 'answer.no'], LONGEST)
  const seen = Array.from({ length: selectDepth(now) }, () => {
    now = walk(['step.back'], now)
    return stepOf(now)
  })
  expect(now.can({ type: 'step.back' })).toBe(false)
  expect(seen).toEqual(['support', 'outcome', 'who', 'afraid', 'safePlace', 'safety', 'support', 'ready'])
})

test('changing an answer: taking back someone near takes back the danger step too', () => {
  const near = walk(
    [change('who'), { type: 'choice.toggle', question: 'who', choice: 'near-now' }, 'danger.close'],
    LONGEST
  )
  expect(near.context.trail.includes('nearNow')).toBe(true)
  expect(stepOf(walk([change('safety'), 'answer.no', 'step.back', 'step.back', 'step.back'], near))).toBe(
    'nearNow'
  )
  const away = walk(
    [change('who'), { type: 'choice.toggle', question: 'who', choice: 'near-now' }, 'step.continue'],
    near
  )
  expect(away.context.trail.includes('nearNow')).toBe(false)
})

test('changing an answer: Back leaves it unchanged', () => {
  for (const question of QUESTIONS) {
    const left = walk([change(question), 'step.back'], LONGEST)
    expect([left.value, left.context]).toEqual([LONGEST.value, LONGEST.context])
  }
})

test('changing an answer: a question that Numbers now skipped is asked, and returns to the outcome', () => {
  const short = walk(['encounter.start', 'answer.no', 'encounter.finish'])
  expect(walk([change('safety'), 'answer.yes'], short).context.answers).toEqual({
    support: 'no',
    safety: 'yes'
  })
  expect(stepOf(walk([change('safety'), 'answer.yes'], short))).toBe('outcome')
})

test('tonight: said and taken back on the outcome, by who is offered a bed, and dropped with a safe place', () => {
  const said = walk(['tonight.no'], LONGEST)
  expect([stepOf(said), said.context.answers.tonight]).toEqual(['outcome', 'no'])
  expect(walk(['tonight.change'], said).context.answers).toEqual(LONGEST.context.answers)
  expect(walk([change('safePlace'), 'answer.yes'], said).context.answers.tonight).toBe(undefined)
  expect(QUIETEST.can({ type: 'tonight.no' })).toBe(false)
})
