import type { Answers } from '../../../machines/encounter/answers.ts'
import type { Stage } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Ending } from '../../../machines/session/session.selectors.ts'
import type { WalkState } from '../../../machines/training/walk/replay.ts'

/** Messages from the page around the phone to the phone in its frame. */
export type ToPhone =
  /** Starts a new encounter and replays these events. */
  | ({ readonly type: 'open'; readonly events: readonly EncounterEvent[] } & Pick<
      WalkState,
      'personLanguage'
    >)
  /** The page around the phone was touched, so the phone is not idle. */
  | { readonly type: 'touch' }
  | ({ readonly type: 'setting' } & PhoneSettings)
  | ({ readonly type: 'clock' } & Pick<PhoneSettings, 'at'>)

/** Texts that the editor marks on its phone. */
export interface HighlightRequest {
  readonly type: 'highlight'
  readonly texts: readonly string[]
}

/** Settings that outlive an encounter. */
export type PhoneSettings = Required<Pick<WalkState, 'force' | 'language' | 'at'>>

/** Settings that are made on the phone itself. */
export interface ChosenSettings extends Required<Pick<WalkState, 'force' | 'language' | 'personLanguage'>> {
  /** The id of the nation or council that was chosen. */
  readonly saidPlace: string | undefined
}

/** The state of the phone, sent on every change. */
export interface PhoneState extends ChosenSettings {
  readonly answers: Answers
  readonly place: Stage | Ending
  /** Whether the encounter is over and wiped. */
  readonly isOver: boolean
  /** Every event since the encounter began. */
  readonly events: readonly EncounterEvent[]
}

export type FromPhone = { readonly type: 'ready' } | ({ readonly type: 'now' } & PhoneState)
