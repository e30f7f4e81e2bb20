import { describe, expect, test } from 'vitest'
import { type AnyStateNode, transition } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { EVENTS, everyArrow, everyPlace } from '../../../machines/training/map/graph.ts'
import { stepOf, walk } from '../../support/walk.ts'

const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes)
]

const named = (arrow: { source: AnyStateNode; eventType: string }, at: number) =>
  `${arrow.source.key} --${arrow.eventType}--> candidate ${at}`

const drawn = nodes(encounterMachine.root).flatMap(node =>
  [...node.transitions.values()].flatMap(candidates =>
    candidates.map((arrow, at) => ({ arrow, name: named(arrow, at) }))
  )
)

describe('the flow', () => {
  test('takes every arrow that is drawn', () => {
    const taken = new Set(
      everyArrow().flatMap(({ from, event }) => encounterMachine.getTransitionData(from, event))
    )
    const never = drawn.filter(({ arrow }) => !taken.has(arrow as never)).map(({ name }) => name)
    expect(never).toEqual([])
  })

  test('goes through every step', () => {
    expect(new Set(everyPlace().map(stepOf))).toEqual(
      new Set([
        'ready',
        'support',
        'supportNeeds',
        'safety',
        'safePlace',
        'tonight',
        'afraid',
        'who',
        'nearNow',
        'danger',
        'outcome'
      ])
    )
  })

  test('leaves no place from which the outcome cannot be reached by the answers alone', () => {
    const stuck = everyPlace().filter(place => {
      const on = ['start', 'answer.no', 'continue', 'resume'] as const
      const end = Array.from({ length: 10 }).reduce<typeof place>(now => {
        if (now.hasTag('outcome')) return now
        const event = on.find(type => now.can({ type }))
        return event ? walk([event], now) : now
      }, place)
      return !end.hasTag('outcome')
    })
    expect(stuck).toEqual([])
  })

  test('ignores in each place whatever event is not for it, and never throws', () => {
    const moved = everyPlace().flatMap(place =>
      [...EVENTS, { type: 'no.such.event' } as never].filter(
        event => !place.can(event) && transition(encounterMachine, place, event)[0].context !== place.context
      )
    )
    expect(moved).toEqual([])
  })
})
