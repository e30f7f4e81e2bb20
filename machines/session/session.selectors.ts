import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import type { EncounterActor } from '../encounter/encounter.selectors.ts'
import { hiddenWipeAt, idleWipeAt, warningAt } from './deadlines.ts'
import { type ClearedBy, hasAnythingToWipe, type sessionMachine } from './session.machine.ts'

export type SessionActor = ActorRefFrom<typeof sessionMachine>
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>

/** @returns the running encounter, or `undefined` after a wipe. */
export const selectEncounter = (snapshot: SessionSnapshot): EncounterActor | undefined =>
  snapshot.children.encounter

/** How an encounter ended. */
export type Ending = Extract<SessionSnapshot['value'], string>

/** @returns how the encounter ended, or `undefined` while it runs. */
export const selectEnding = ({ value }: SessionSnapshot): Ending | undefined =>
  typeof value === 'string' ? value : undefined

/** @returns why the page cleared itself, if it did. */
export const selectClearedBy = ({ context }: SessionSnapshot): ClearedBy | undefined => context.clearedBy

/** @returns the id of the chosen force, if any. */
export const selectForce = (snapshot: SessionSnapshot): string | undefined => snapshot.context.force

/** @returns the tag of the officer's language, if not English. */
export const selectLanguage = (snapshot: SessionSnapshot): string | undefined => snapshot.context.language

/** @returns the tag of the language chosen for the person, if any. */
export const selectPersonLanguage = (snapshot: SessionSnapshot): string | undefined =>
  snapshot.context.personLanguage

/** @returns the id of the place that was chosen, a council or a nation, if any. */
export const selectSaidPlace = ({ context }: SessionSnapshot): string | undefined => context.place

/** Whether the page is hidden during an encounter, so that it must show nothing. */
export const selectIsCovered = (snapshot: SessionSnapshot): boolean => snapshot.hasTag('covered')

/** @returns when the page will be wiped, in milliseconds of the session's clock; `undefined` unless the warning is shown. */
export const selectCountdownEnd = (snapshot: SessionSnapshot): number | undefined =>
  snapshot.matches({ open: 'warned' }) ? idleWipeAt(snapshot.context.limits, snapshot.context) : undefined

/** @returns when the session next needs a `clock.ticked`, in milliseconds of its clock; `undefined` if it needs none. */
export const selectDeadline = (snapshot: SessionSnapshot): number | undefined => {
  const { context } = snapshot
  if (!hasAnythingToWipe(context)) return undefined
  if (selectIsCovered(snapshot)) return hiddenWipeAt(context.limits, context)
  return selectCountdownEnd(snapshot) ?? warningAt(context.limits, context)
}

/** Whether a new version may be installed: there is nothing to wipe, before or after an encounter. */
export const selectMayUpdate = ({ context }: SessionSnapshot): boolean => !hasAnythingToWipe(context)
