import type { ActorLogic } from 'xstate'
import { type EncounterMachine, encounterMachine } from './encounter.machine.ts'
import type { EncounterSnapshot } from './encounter.selectors.ts'
import type { EncounterEvent } from './encounter.setup.ts'

/**
 * Makes the machine of one encounter. XState notes at each state of a machine which events it met, for as long as the
 * machine is there: one that outlived its encounter would tell what was answered.
 */
const createEncounter = (): EncounterMachine => encounterMachine.provide({})

/** Runs one encounter on a machine of its own, which goes with the actor. */
export const encounterLogic: ActorLogic<EncounterSnapshot, EncounterEvent> = {
  getInitialSnapshot: scope => createEncounter().getInitialSnapshot(scope),
  transition: (snapshot, event, scope) => snapshot.machine.transition(snapshot, event, scope),
  getPersistedSnapshot: (snapshot, options) => snapshot.machine.getPersistedSnapshot(snapshot, options)
}
