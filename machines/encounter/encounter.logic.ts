import type { ActorLogic } from 'xstate'
import { type EncounterMachine, encounterMachine } from './encounter.machine.ts'
import type { EncounterSnapshot } from './encounter.selectors.ts'
import type { EncounterEvent } from './encounter.setup.ts'

/**
 * Creates a machine for one encounter. XState records in a machine's state nodes which events it has received, and keeps
 * that for as long as the machine exists: a machine that outlived its encounter would reveal the answers.
 */
const createEncounter = (): EncounterMachine => encounterMachine.provide({})

/** Runs one encounter on a machine of its own, which is discarded with the actor. */
export const encounterLogic: ActorLogic<EncounterSnapshot, EncounterEvent> = {
  getInitialSnapshot: scope => createEncounter().getInitialSnapshot(scope),
  transition: (snapshot, event, scope) => snapshot.machine.transition(snapshot, event, scope),
  getPersistedSnapshot: (snapshot, options) => snapshot.machine.getPersistedSnapshot(snapshot, options)
}
