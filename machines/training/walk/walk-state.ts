import type { Answers } from '../../encounter/answers.ts'
import type { Moment } from '../../hours/london.ts'

/** A walk through the flow that nobody really had: everything that decides what it ends in. */
export interface WalkState {
  readonly answers: Answers
  /** It has come to its outcome. */
  readonly isFinished: boolean
  /** The id of the force, if one is chosen. */
  readonly force?: string | undefined
  /** The tag of the language that the officer works in, if not in English. */
  readonly language?: string | undefined
  /** The tag of the language of the person, if one is chosen. */
  readonly personLanguage?: string | undefined
  /** What the clocks in London show; the real time if it is not said. */
  readonly at?: Moment | undefined
}
