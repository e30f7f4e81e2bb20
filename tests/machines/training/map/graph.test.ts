// @module-tag slow
import { expect, test } from 'vitest'
import type { EncounterContext, Step } from '../../../../machines/encounter/encounter.setup.ts'
import { EVENTS, everyArrow, isSampleChoice, routingKey } from '../../../../machines/training/map/graph.ts'
import { snapshotAt, walk } from '../../../support/walk.ts'

type Place = readonly [Step, Partial<EncounterContext>]

const isSame = (a: Place, b: Place) => routingKey(snapshotAt(...a)) === routingKey(snapshotAt(...b))

test.each<[string, Place, Place]>([
  ['the step', ['safety', {}], ['safePlace', { trail: ['safety'] }]],
  [
    'the previous step',
    ['safety', { trail: ['support', 'safety'] }],
    ['safety', { trail: ['supportNeeds', 'safety'] }]
  ],
  [
    'whether the outcome was seen, however long ago',
    ['who', { trail: ['ready', 'outcome', 'afraid', 'who'] }],
    ['who', { trail: ['ready', 'safePlace', 'afraid', 'who'] }]
  ],
  [
    'whether an earlier outcome was seen',
    ['outcome', { trail: ['ready', 'outcome', 'afraid', 'who', 'outcome'] }],
    ['outcome', { trail: ['ready', 'safePlace', 'afraid', 'who', 'outcome'] }]
  ],
  [
    'whether a follow-up applies',
    ['outcome', { answers: { support: 'yes' } }],
    ['outcome', { answers: { support: 'no' } }]
  ],
  [
    'whether a follow-up was answered',
    ['outcome', { answers: { support: 'yes' } }],
    ['outcome', { answers: { support: 'yes', supportNeeds: [] } }]
  ],
  [
    'whether someone is near',
    ['who', { answers: { afraid: 'yes', who: ['near-now'] } }],
    ['who', { answers: { afraid: 'yes', who: ['client'] } }]
  ]
])('routing key: differs with %s', (_, a, b) => {
  expect(isSame(a, b)).toBe(false)
})

test.each<[string, Place, Place]>([
  [
    'steps before the previous one',
    ['safety', { trail: ['ready', 'support', 'safety'] }],
    ['safety', { trail: ['support', 'safety'] }]
  ],
  [
    'the exact answer',
    ['afraid', { answers: { support: 'yes' } }],
    ['afraid', { answers: { support: 'unsure' } }]
  ],
  [
    'choices other than someone near',
    ['who', { answers: { afraid: 'yes', who: ['client'] } }],
    ['who', { answers: { afraid: 'yes', who: ['follows', 'controls'] } }]
  ]
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
