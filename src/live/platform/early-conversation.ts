import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { ClearedBy } from '../../../machines/session/session.machine.ts'
import type { PageParts } from './page-parts.ts'

/** An event of a conversation that began before the app ran. */
export interface EarlyEvent {
  readonly event: EncounterEvent
  /** How far the screen that it left was scrolled, in pixels. */
  readonly top: number
}

/** Why a conversation was cleared. If `otherwise`, the screen gives no reason. */
export type Cleared = ClearedBy | 'otherwise'

/** A conversation before the app ran, for the app to continue. Times are in milliseconds of `parts.time`. */
export interface EarlyConversation {
  readonly parts: PageParts
  readonly events: readonly EarlyEvent[]
  readonly touchedAt: number
  /** When a number was last tapped. */
  readonly calledAt: number | undefined
  /** When the page was hidden, if it still is. */
  readonly hiddenAt: number | undefined
  /** Why the last conversation was wiped; `undefined` if another has begun since. */
  readonly cleared: Cleared | undefined
}

export type TakeOver = (early: EarlyConversation) => void

/** Gives the conversation to the app, once no finger is down. */
export type HandOff = (take: TakeOver) => void

/** Events on `window`: the app has loaded and can be started; the app cannot run. */
export const APP_ARRIVED = 'app-arrived'
export const APP_FAILED = 'app-failed'

/** Event on `window` from the app when it is ready. Its detail is a function to call with the `HandOff`. */
export const APP_READY = 'app-ready'
