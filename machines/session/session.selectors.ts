import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import type { EncounterActor } from '../encounter/encounter.selectors.ts'
import { hiddenWipeAt, idleWipeAt, warningAt } from './deadlines.ts'
import { hasAnythingToWipe, type sessionMachine } from './session.machine.ts'

export type SessionActor = ActorRefFrom<typeof sessionMachine>
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>

/** @returns the encounter that is going on, or `undefined` once it is wiped. */
export const selectEncounter = (snapshot: SessionSnapshot): EncounterActor | undefined =>
  snapshot.children.encounter

/** What stands where the encounter stood. */
export type Ending = Extract<SessionSnapshot['value'], string>

/** @returns how the encounter ended, or `undefined` while it goes on. */
export const selectEnding = ({ value }: SessionSnapshot): Ending | undefined =>
  typeof value === 'string' ? value : undefined

/** @returns the id of the force that is chosen, if any. */
export const selectForce = (snapshot: SessionSnapshot): string | undefined => snapshot.context.force

/** @returns the tag of the language that the officer works in, if not in English. */
export const selectLanguage = (snapshot: SessionSnapshot): string | undefined => snapshot.context.language

/** @returns the tag of the language that was chosen for the person, if any. */
export const selectTheirLanguage = (snapshot: SessionSnapshot): string | undefined =>
  snapshot.context.theirLanguage

/** Whether the page must show nothing, as it is out of sight. */
export const selectIsCovered = (snapshot: SessionSnapshot): boolean => snapshot.hasTag('covered')

/** @returns when the page will wipe, if it warns of that now: milliseconds of the session's clock. */
export const selectWarnedOf = (snapshot: SessionSnapshot): number | undefined =>
  snapshot.matches({ open: 'warned' }) ? idleWipeAt(snapshot.context.limits, snapshot.context) : undefined

/** @returns when the session must next be told the time, in milliseconds of its clock; `undefined` if nothing is due. */
export const selectDeadline = (snapshot: SessionSnapshot): number | undefined => {
  const { context } = snapshot
  if (!hasAnythingToWipe(context)) return undefined
  if (selectIsCovered(snapshot)) return hiddenWipeAt(context.limits, context)
  return selectWarnedOf(snapshot) ?? warningAt(context.limits, context)
}

/**
 * Whether a new version may be let in: nothing of a conversation is in memory, and nobody is about to begin one. That is
 * so once a conversation has ended, and out of sight if none has begun.
 */
export const selectMayUpdate = (snapshot: SessionSnapshot): boolean =>
  selectEnding(snapshot) !== undefined || (selectIsCovered(snapshot) && !hasAnythingToWipe(snapshot.context))
