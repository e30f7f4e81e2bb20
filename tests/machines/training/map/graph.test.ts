// @module-tag slow
import { expect, test } from 'vitest'
import type { Step } from '../../../../machines/encounter/encounter.setup.ts'
import { EVENTS, everyArrow, isSampleChoice, routingKey } from '../../../../machines/training/map/graph.ts'
import { snapshotAt, walk } from '../../../support/walk.ts'

/** @param words a step, its trail, and the answers: "who | ready afraid who | afraid yes, who client". */
const placeOf = (words: string) => {
  const [step = '', trail = '', said = ''] = words.split(' | ')
  const answers = said.split(', ').flatMap(part => {
    const [question = '', ...answer] = part.split(' ')
    return part ? [[question, ['who', 'supportNeeds'].includes(question) ? answer : answer[0]]] : []
  })
  return snapshotAt(step as Step, {
    ...(trail && { trail: trail.split(' ') as Step[] }),
    answers: Object.fromEntries(answers)
  })
}
const isSame = (a: string, b: string) => routingKey(placeOf(a)) === routingKey(placeOf(b))

test.each([
  ['the step', 'safety', 'safePlace | safety'],
  ['the previous step', 'safety | support safety', 'safety | supportNeeds safety'],
  [
    'whether the outcome was seen, however long ago',
    'who | ready outcome afraid who',
    'who | ready safePlace afraid who'
  ],
  [
    'whether an earlier outcome was seen',
    'outcome | ready outcome afraid who outcome',
    'outcome | ready safePlace afraid who outcome'
  ],
  ['whether a follow-up applies', 'outcome |  | support yes', 'outcome |  | support no'],
  ['whether a follow-up was answered', 'outcome |  | support yes', 'outcome |  | support yes, supportNeeds'],
  ['whether someone is near', 'who |  | afraid yes, who near-now', 'who |  | afraid yes, who client']
])('routing key: differs with %s', (_, a, b) => {
  expect(isSame(a, b)).toBe(false)
})

test.each([
  ['steps before the previous one', 'safety | ready support safety', 'safety | support safety'],
  ['the exact answer', 'afraid |  | support yes', 'afraid |  | support unsure'],
  ['choices besides near now', 'who |  | afraid yes, who client', 'who |  | afraid yes, who follows controls']
])('routing key: does not depend on %s', (_, a, b) => {
  expect(isSame(a, b)).toBe(true)
})

test('graph: walks one choice of each kind, and someone near', () => {
  const choices = EVENTS.filter(isSampleChoice).flatMap(event => ('choice' in event ? event.choice : []))
  expect(choices).toEqual(['talk', 'client', 'near-now', 'street'])
  expect(new Set(everyArrow().flatMap(({ event }) => ('choice' in event ? event.choice : [])))).toEqual(
    new Set(choices)
  )
})

test('graph: every arrow leads where the machine goes', () => {
  const start = everyArrow().filter(({ from }) => from.matches({ flow: { conversation: 'ready' } }))
  expect(start.length).toBeGreaterThan(0)
  for (const { from, event, to } of start) expect(to.value).toEqual(walk([event], from).value)
})
