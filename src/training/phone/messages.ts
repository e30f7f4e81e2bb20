import type { Answers } from '../../../machines/encounter/answers.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Ending } from '../../../machines/session/session.selectors.ts'
import type { Place } from '../../../machines/training/map/flow-map.ts'
import type { Practice } from '../../../machines/training/walk/practice.ts'

/** What training asks of its phone. */
export type ToPhone =
  /** Begins anew, and goes through these events. */
  | ({ readonly type: 'open'; readonly events: readonly EncounterEvent[] } & Pick<Practice, 'theirLanguage'>)
  /** Somebody is at the page around it. */
  | { readonly type: 'touch' }
  | ({ readonly type: 'setting' } & Setting)
  | ({ readonly type: 'clock' } & Pick<Setting, 'at'>)

/** What outlives a conversation, or is the same for whoever has one. */
export type Setting = Required<Pick<Practice, 'force' | 'language' | 'at'>>

/** What is chosen beside the answers. */
export type Chosen = Required<Pick<Practice, 'force' | 'language' | 'theirLanguage'>>

/** What the phone tells of itself, whenever it changes. */
export interface PhoneState extends Chosen {
  readonly answers: Answers
  readonly place: Place | Ending
  /** The conversation is over, and wiped. */
  readonly isOver: boolean
  /** What was pressed since the conversation began. */
  readonly events: readonly EncounterEvent[]
}

export type FromPhone = { readonly type: 'ready' } | ({ readonly type: 'now' } & PhoneState)
