import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import type { EncounterActor } from '../encounter/encounter.selectors.ts'
import type { sessionMachine } from './session.machine.ts'

export type SessionActor = ActorRefFrom<typeof sessionMachine>
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>

/** @returns the encounter that is going on, or `undefined` once it is wiped. */
export const selectEncounter = (snapshot: SessionSnapshot): EncounterActor | undefined =>
  snapshot.children.encounter

/** What stands where the encounter stood. */
export type Ending = Exclude<SessionSnapshot['value'], 'open'>

/** @returns how the encounter ended, or `undefined` while it goes on. */
export const selectEnding = (snapshot: SessionSnapshot): Ending | undefined =>
  snapshot.value === 'open' ? undefined : snapshot.value

/** @returns the id of the force that is chosen, if any. */
export const selectForce = (snapshot: SessionSnapshot): string | undefined => snapshot.context.force
