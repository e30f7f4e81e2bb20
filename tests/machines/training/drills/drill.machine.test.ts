import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type DrillEvent, drillMachine } from '../../../../machines/training/drills/drill.machine.ts'
import { endingOf, pressedIn } from '../../../../machines/training/drills/record.ts'

const drillAfter = (...events: readonly DrillEvent[]) => {
  const actor = createActor(drillMachine).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

const START = { type: 'encounter.start' } as const
const NO = { type: 'answer.no' } as const
const BEGUN = [
  { type: 'drill.begin' },
  { type: 'phone.reported', events: [], place: 'ready', at: 5 },
  { type: 'phone.reported', events: [START], place: 'support', at: 10 }
] as const

describe('drill machine', () => {
  test('drill: starts with the briefing, and ignores the phone there', () => {
    const { value, context } = drillAfter({
      type: 'phone.reported',
      events: [START],
      place: 'support',
      at: 1
    })
    expect([value, context.record]).toEqual(['briefing', []])
  })

  test('drill: records presses, words and waits, each once and with its time', () => {
    const { value, context } = drillAfter(
      ...BEGUN,
      { type: 'words.chosen', place: 'support', way: 1, at: 20 },
      { type: 'phone.reported', events: [START], place: 'support', at: 25 },
      { type: 'trainee.waited', at: 30 },
      { type: 'phone.reported', events: [START, NO], place: 'safety', at: 40 }
    )
    expect(value).toBe('walking')
    expect(context.record).toEqual([
      { kind: 'pressed', event: START, at: 10 },
      { kind: 'said', place: 'support', way: 1, at: 20 },
      { kind: 'waited', at: 30 },
      { kind: 'pressed', event: NO, at: 40 }
    ])
  })

  test.each(['cleared', 'finished', 'broken'] as const)(
    'drill: goes to the debrief when the phone is %s, and keeps the record',
    how => {
      const { value, context } = drillAfter(...BEGUN, {
        type: 'phone.reported',
        events: [],
        place: how,
        at: 50
      })
      expect([value, pressedIn(context.record), endingOf(context.record)]).toEqual(['debrief', [START], how])
    }
  )

  test('drill: goes to the debrief when ended, and ignores the phone there', () => {
    const { value, context } = drillAfter(...BEGUN, { type: 'drill.end' }, { type: 'trainee.waited', at: 60 })
    expect([value, context.record.length]).toEqual(['debrief', 1])
  })

  test('drill: restarting clears the record', () => {
    const { value, context } = drillAfter(...BEGUN, { type: 'drill.end' }, { type: 'drill.restart' })
    expect([value, context.record]).toEqual(['briefing', []])
  })
})
