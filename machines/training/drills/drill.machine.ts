import { assertEvent, assign, setup } from 'xstate'
import type { Stage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Ending } from '../../session/session.selectors.ts'
import { type DrillRecord, isEnding, pressedIn } from './record.ts'

export type DrillEvent =
  | { readonly type: 'drill.begin' | 'drill.end' | 'drill.restart' | 'trainee.waited' }
  /** From the phone: every event since its encounter began, and its present state. */
  | {
      readonly type: 'phone.reported'
      readonly events: readonly EncounterEvent[]
      readonly place: Stage | Ending
    }
  | { readonly type: 'words.chosen'; readonly place: Stage; readonly way: number }

/** A cleared phone reports no events any more, so earlier entries are kept. */
const withReport = (
  record: DrillRecord,
  { events, place }: Extract<DrillEvent, { type: 'phone.reported' }>
): DrillRecord => {
  if (isEnding(place)) return [...record, { kind: 'ended', how: place }]
  const fresh = events.slice(pressedIn(record).length)
  return [...record, ...fresh.map(event => ({ kind: 'pressed', event }) as const)]
}

/** A drill: briefing, run and debrief. The encounter itself runs on the phone. */
export const drillMachine = setup({
  types: {} as { context: { readonly record: DrillRecord }; events: DrillEvent },
  guards: {
    isOver: ({ event }) => event.type === 'phone.reported' && isEnding(event.place)
  },
  actions: {
    forget: assign({ record: [] }),
    recordReport: assign(({ context, event }) => {
      assertEvent(event, 'phone.reported')
      return { record: withReport(context.record, event) }
    }),
    recordWords: assign(({ context, event }) => {
      assertEvent(event, 'words.chosen')
      const { place, way } = event
      return { record: [...context.record, { kind: 'said', place, way }] }
    }),
    recordWait: assign(({ context }) => ({ record: [...context.record, { kind: 'waited' }] }))
  }
}).createMachine({
  id: 'drill',
  context: { record: [] },
  initial: 'briefing',
  states: {
    briefing: { entry: 'forget', on: { 'drill.begin': 'walking' } },
    walking: {
      on: {
        'phone.reported': [
          { guard: 'isOver', target: 'debrief', actions: 'recordReport' },
          { actions: 'recordReport' }
        ],
        'words.chosen': { actions: 'recordWords' },
        'trainee.waited': { actions: 'recordWait' },
        'drill.end': 'debrief'
      }
    },
    debrief: { on: { 'drill.restart': 'briefing' } }
  }
})
