import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type DrillEvent, drillMachine } from '../../../../machines/training/drills/drill.machine.ts'
import { endingOf, pressedIn } from '../../../../machines/training/drills/record.ts'

const drillAfter = (...events: readonly DrillEvent[]) => {
  const actor = createActor(drillMachine).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

const START = { type: 'start' } as const
const NO = { type: 'answer.no' } as const
const BEGUN = [
  { type: 'begin' },
  { type: 'phone.told', events: [], place: 'ready', at: 5 },
  { type: 'phone.told', events: [START], place: 'support', at: 10 }
] as const

describe('a drill', () => {
  test('begins with the briefing, and hears nothing there', () => {
    const { value, context } = drillAfter({ type: 'phone.told', events: [START], place: 'support', at: 1 })
    expect([value, context.record]).toEqual(['briefing', []])
  })

  test('records what the phone tells, the words that were chosen and the waits, each once and with its time', () => {
    const { value, context } = drillAfter(
      ...BEGUN,
      { type: 'words.chosen', place: 'support', way: 1, at: 20 },
      { type: 'phone.told', events: [START], place: 'support', at: 25 },
      { type: 'waited', at: 30 },
      { type: 'phone.told', events: [START, NO], place: 'safety', at: 40 }
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
    'comes to the debrief when the phone is %s, and keeps what went before',
    how => {
      const { value, context } = drillAfter(...BEGUN, { type: 'phone.told', events: [], place: how, at: 50 })
      expect([value, pressedIn(context.record), endingOf(context.record)]).toEqual(['debrief', [START], how])
    }
  )

  test('comes to the debrief when it is ended, and hears nothing there', () => {
    const { value, context } = drillAfter(...BEGUN, { type: 'end' }, { type: 'waited', at: 60 })
    expect([value, context.record.length]).toEqual(['debrief', 1])
  })

  test('keeps nothing when it begins again', () => {
    const { value, context } = drillAfter(...BEGUN, { type: 'end' }, { type: 'again' })
    expect([value, context.record]).toEqual(['briefing', []])
  })
})
