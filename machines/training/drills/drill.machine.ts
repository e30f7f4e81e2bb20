import { assign, setup } from 'xstate'
import type { Stage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Ending } from '../../session/session.selectors.ts'
import { type DrillRecord, isEnding, pressedIn } from './record.ts'

export type DrillEvent =
  | { readonly type: 'drill.begin' | 'drill.end' | 'drill.restart' }
  /** From the phone: all events since its encounter began, and its present place. */
  | {
      readonly type: 'phone.reported'
      readonly events: readonly EncounterEvent[]
      readonly place: Stage | Ending
    }
  /** The trainee chose words, or waited. */
  | { readonly type: 'trainee.did'; readonly entry: DrillRecord[number] }

/** A drill: briefing, run and debrief. The encounter itself runs on the phone. */
export const drillMachine = setup({
  types: {} as { context: { readonly record: DrillRecord }; events: DrillEvent }
}).createMachine({
  id: 'drill',
  context: { record: [] },
  initial: 'briefing',
  states: {
    briefing: { entry: assign({ record: [] }), on: { 'drill.begin': 'walking' } },
    walking: {
      always: { guard: ({ context }) => context.record.at(-1)?.kind === 'ended', target: 'debrief' },
      on: {
        'phone.reported': {
          actions: assign(({ context: { record }, event: { events, place } }) => {
            if (isEnding(place)) return { record: [...record, { kind: 'ended', how: place }] }
            // Adds only new events. Earlier entries stay: a cleared phone no longer reports its events.
            const fresh = events.slice(pressedIn(record).length)
            return { record: [...record, ...fresh.map(event => ({ kind: 'pressed', event }) as const)] }
          })
        },
        'trainee.did': {
          actions: assign(({ context, event }) => ({ record: [...context.record, event.entry] }))
        },
        'drill.end': 'debrief'
      }
    },
    debrief: { on: { 'drill.restart': 'briefing' } }
  }
})
