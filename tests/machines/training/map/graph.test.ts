import { expect, test } from 'vitest'
import type { EncounterContext, Step } from '../../../../machines/encounter/encounter.setup.ts'
import { EVENTS, everyArrow, isOneOfItsKind, routingKey } from '../../../../machines/training/map/graph.ts'
import { at, walk } from '../../../support/walk.ts'

type Place = readonly [Step, Partial<EncounterContext>]

const isSame = (a: Place, b: Place) => routingKey(at(...a)) === routingKey(at(...b))

test.each<[string, Place, Place]>([
  ['the step', ['safety', {}], ['safePlace', { trail: ['safety'] }]],
  [
    'the step before',
    ['safety', { trail: ['support', 'safety'] }],
    ['safety', { trail: ['supportNeeds', 'safety'] }]
  ],
  [
    'that the outcome was seen, however long ago',
    ['who', { trail: ['ready', 'outcome', 'afraid', 'who'] }],
    ['who', { trail: ['ready', 'safePlace', 'afraid', 'who'] }]
  ],
  [
    'that the outcome was seen before this one',
    ['outcome', { trail: ['ready', 'outcome', 'afraid', 'who', 'outcome'] }],
    ['outcome', { trail: ['ready', 'safePlace', 'afraid', 'who', 'outcome'] }]
  ],
  [
    'that a follow-up applies',
    ['outcome', { answers: { support: 'yes' } }],
    ['outcome', { answers: { support: 'no' } }]
  ],
  [
    'that a follow-up was answered',
    ['outcome', { answers: { support: 'yes' } }],
    ['outcome', { answers: { support: 'yes', supportNeeds: [] } }]
  ],
  [
    'that someone is near',
    ['who', { answers: { afraid: 'yes', who: ['near-now'] } }],
    ['who', { answers: { afraid: 'yes', who: ['client'] } }]
  ]
])('two places are told apart by %s', (_, a, b) => {
  expect(isSame(a, b)).toBe(false)
})

test.each<[string, Place, Place]>([
  [
    'what lies further back than the step before',
    ['safety', { trail: ['ready', 'support', 'safety'] }],
    ['safety', { trail: ['support', 'safety'] }]
  ],
  [
    'which answer it was',
    ['afraid', { answers: { support: 'yes' } }],
    ['afraid', { answers: { support: 'unsure' } }]
  ],
  [
    'which choices, but for someone near',
    ['who', { answers: { afraid: 'yes', who: ['client'] } }],
    ['who', { answers: { afraid: 'yes', who: ['follows', 'controls'] } }]
  ]
])('two places are one, whatever differs in %s', (_, a, b) => {
  expect(isSame(a, b)).toBe(true)
})

test('one of each kind of choice is walked, and someone near', () => {
  const choices = EVENTS.filter(isOneOfItsKind).flatMap(event => ('choice' in event ? event.choice : []))
  expect(choices).toEqual(['talk', 'client', 'near-now', 'street'])
  expect(new Set(everyArrow().flatMap(({ event }) => ('choice' in event ? event.choice : [])))).toEqual(
    new Set(choices)
  )
})

test('every arrow leads where the machine goes', () => {
  const start = everyArrow().filter(({ from }) => from.matches({ conversation: 'ready' }))
  expect(start.length).toBeGreaterThan(0)
  for (const { from, event, to } of start) expect(to.value).toEqual(walk([event], from).value)
})
