import type { ActorLogic } from 'xstate'
import { type EncounterMachine, encounterMachine } from './encounter.machine.ts'
import type { EncounterSnapshot } from './encounter.selectors.ts'
import type { EncounterEvent } from './encounter.setup.ts'

/**
 * Creates a machine for one encounter. XState records in the machine's state nodes which events it
 * has received. A machine that was kept after its encounter would therefore reveal the answers.
 */
const createEncounter = (): EncounterMachine => encounterMachine.provide({})

/** The actor logic of an encounter. Each encounter has its own machine, which is discarded with the actor. */
export const encounterLogic: ActorLogic<EncounterSnapshot, EncounterEvent> = {
  getInitialSnapshot: scope => createEncounter().getInitialSnapshot(scope),
  transition: (snapshot, event, scope) => snapshot.machine.transition(snapshot, event, scope),
  getPersistedSnapshot: (snapshot, options) => snapshot.machine.getPersistedSnapshot(snapshot, options)
}
