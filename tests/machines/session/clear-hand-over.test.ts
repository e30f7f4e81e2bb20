import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import { selectEncounter, selectEnding } from '../../../machines/session/session.selectors.ts'
import { limits } from '../../support/limits.ts'

const OPEN = [
  { type: 'encounter.finish' },
  { type: 'handOver.open', contacts: ['num', 'samaritans'] }
] as const satisfies readonly EncounterEvent[]
const CODES = [
  ...OPEN,
  { type: 'carry.ask' },
  { type: 'carry.answer', answer: 'names' }
] as const satisfies readonly EncounterEvent[]

test.each<[string, readonly EncounterEvent[]]>([
  ['numbers', OPEN],
  ['outcome', [...OPEN, { type: 'phone.return' }]],
  ['choosing', [...OPEN, { type: 'phone.return' }, { type: 'contacts.choose', contacts: ['samaritans'] }]],
  ['carry', [...OPEN, { type: 'carry.ask' }]],
  ['codes', CODES],
  ['closing', [...OPEN, { type: 'encounter.finish' }]],
  ['danger', [...CODES, { type: 'danger.open' }]]
])(
  'Clear in the handOver: nothing is held any more, and a new encounter faces the officer: %s',
  (place, events) => {
    const session = createActor(sessionMachine, { input: { limits } }).start()
    const encounter = selectEncounter(session.getSnapshot())
    for (const event of [{ type: 'encounter.start' } as const, ...events]) encounter?.send(event)
    expect(encounter && selectPlace(encounter.getSnapshot())).toBe(place)
    session.send({ type: 'session.clear' })
    expect([selectEnding(session.getSnapshot()), selectEncounter(session.getSnapshot())]).toEqual([
      'cleared',
      undefined
    ])
    expect(encounter?.getSnapshot().status).toBe('stopped')
    expect(JSON.stringify(session.getPersistedSnapshot())).not.toContain('samaritans')
    session.send({ type: 'session.begin', at: 0, isSure: true })
    const next = selectEncounter(session.getSnapshot())?.getSnapshot()
    expect([next?.context.handOver, next?.value.facing]).toEqual([undefined, 'officer'])
  }
)
