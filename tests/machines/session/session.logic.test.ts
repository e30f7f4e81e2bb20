import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import { selectEncounter } from '../../../machines/session/session.selectors.ts'
import { limits } from '../../support/limits.ts'

const started = () => createActor(sessionLogic, { input: { limits } }).start()
type Session = ReturnType<typeof started>

const machineOf = (session: Session) => session.getSnapshot().machine
const machineOfEncounter = (session: Session) => selectEncounter(session.getSnapshot())?.getSnapshot().machine

test('session: each encounter has a machine of its own, and keeps it', () => {
  const session = started()
  const first = machineOfEncounter(session)
  selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' })
  expect(machineOfEncounter(session)).toBe(first)
  session.send({ type: 'session.clear' })
  session.send({ type: 'session.begin', at: 0, isSure: true })
  const machines = [encounterMachine, first, machineOfEncounter(session)]
  expect(new Set(machines).size).toBe(3)
  expect(machines).not.toContain(undefined)
})

test.each(['session.clear', 'session.finish', 'session.fail'] as const)(
  'session: %s throws its own machine away, and what comes after it too',
  event => {
    const session = started()
    const machines = [sessionMachine, machineOf(session)]
    for (const type of [event, 'session.clear'] as const) {
      session.send({ type })
      machines.push(machineOf(session))
    }
    expect(new Set(machines).size).toBe(4)
  }
)

test('session: its machine stays while an encounter is open', () => {
  const session = started()
  const machine = machineOf(session)
  session.send({ type: 'page.touched', at: 1, isSure: true })
  expect(machineOf(session)).toBe(machine)
})
