import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { ClearedBy } from '../../../machines/session/session.machine.ts'
import type { PageParts } from './page-parts.ts'

/** An event of a conversation that began before the app ran. */
export interface EarlyEvent {
  readonly event: EncounterEvent
  /** How far the previous screen was scrolled. */
  readonly top: number
}

/** Why a conversation was cleared. For `otherwise` the screen gives no reason. */
export type Cleared = ClearedBy | 'otherwise'

/** The conversation before the app ran, as it is handed to the app. Times are milliseconds of the clock of `parts`. */
export interface EarlyConversation {
  readonly parts: PageParts
  readonly events: readonly EarlyEvent[]
  readonly touchedAt: number
  /** When a number was last tapped. */
  readonly calledAt: number | undefined
  /** When the page was hidden, if it still is. */
  readonly hiddenAt: number | undefined
  /** Why the conversation was wiped, if no other has begun since. */
  readonly cleared: Cleared | undefined
}

export type TakeOver = (early: EarlyConversation) => void

/** Gives the conversation to the app, once no finger is down. */
export type HandOff = (take: TakeOver) => void

/** Events on `window`: the app has loaded, and waits to be started; the app cannot run. */
export const APP_ARRIVED = 'app-arrived'
export const APP_FAILED = 'app-failed'

/** Event on `window` from the app when it is ready. Its detail is a function to call with the `HandOff`. */
export const APP_READY = 'app-ready'
