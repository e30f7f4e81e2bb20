import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type DrillEvent, drillMachine } from '../../../../machines/training/drills/drill.machine.ts'
import { pressedIn } from '../../../../machines/training/drills/record.ts'

const drillAfter = (...events: readonly DrillEvent[]) => {
  const actor = createActor(drillMachine).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

const START = { type: 'encounter.start' } as const
const NO = { type: 'answer.no' } as const
const WAITED = { type: 'trainee.did', entry: { kind: 'waited' } } as const
const BEGUN = [
  { type: 'drill.begin' },
  { type: 'phone.reported', events: [], place: 'ready' },
  { type: 'phone.reported', events: [START], place: 'support' }
] as const

describe('drill machine', () => {
  test('drill: starts with the briefing, and ignores the phone there', () => {
    const { value, context } = drillAfter({ type: 'phone.reported', events: [START], place: 'support' })
    expect([value, context.record]).toEqual(['briefing', []])
  })

  test('drill: records presses, words and waits, each once and with its time', () => {
    const { value, context } = drillAfter(
      ...BEGUN,
      { type: 'trainee.did', entry: { kind: 'said', place: 'support', way: 1 } },
      { type: 'phone.reported', events: [START], place: 'support' },
      WAITED,
      { type: 'phone.reported', events: [START, NO], place: 'safety' }
    )
    expect(value).toBe('walking')
    expect(context.record).toEqual([
      { kind: 'pressed', event: START },
      { kind: 'said', place: 'support', way: 1 },
      { kind: 'waited' },
      { kind: 'pressed', event: NO }
    ])
  })

  test.each(['cleared', 'finished', 'broken'] as const)(
    'drill: goes to the debrief when the phone is %s, and keeps the record',
    how => {
      const { value, context } = drillAfter(...BEGUN, { type: 'phone.reported', events: [], place: how })
      expect([value, pressedIn(context.record)]).toEqual(['debrief', [START]])
      expect(context.record.at(-1)).toEqual({ kind: 'ended', how })
    }
  )

  test('drill: goes to the debrief when ended, ignores the phone there, and begins again without the record', () => {
    const ended = [...BEGUN, { type: 'drill.end' }, WAITED] as const
    const both = [drillAfter(...ended), drillAfter(...ended, { type: 'drill.restart' })]
    expect(both.map(({ value, context }) => [value, context.record.length])).toEqual([
      ['debrief', 1],
      ['briefing', 0]
    ])
  })
})
