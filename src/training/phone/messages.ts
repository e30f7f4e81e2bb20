import type { Answers } from '../../../machines/encounter/answers.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import type { Place } from '../../../machines/map/flow-map.ts'
import type { Ending } from '../../../machines/session/session.selectors.ts'

/** What training asks of its phone. */
export type ToPhone =
  /** Begins anew, and goes through these events. */
  | { readonly type: 'open'; readonly events: readonly EncounterEvent[] }
  /** Somebody is at the page around it. */
  | { readonly type: 'touch' }
  | { readonly type: 'setting'; readonly force: string | undefined; readonly at: Moment | undefined }

/** What the phone tells of itself, whenever it changes. */
export interface PhoneState {
  readonly answers: Answers
  readonly place: Place | Ending
  /** The conversation is over, and wiped. */
  readonly isOver: boolean
  readonly force: string | undefined
  /** What was pressed since the conversation began. */
  readonly events: readonly EncounterEvent[]
}

export type FromPhone = { readonly type: 'ready' } | ({ readonly type: 'now' } & PhoneState)
