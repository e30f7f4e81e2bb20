import type { Answers } from '../../encounter/answers.ts'
import type { Moment } from '../../hours/london.ts'

/** A walk through the flow in training: everything that its outcome depends on. */
export interface WalkState {
  readonly answers: Answers
  /** Whether it has reached the outcome. */
  readonly isFinished: boolean
  /** The id of the force, if one is chosen. */
  readonly force?: string | undefined
  /** The tag of the language that the officer works in, if not in English. */
  readonly language?: string | undefined
  /** The tag of the language of the person, if one is chosen. */
  readonly personLanguage?: string | undefined
  /** The time in London; the real time if left out. */
  readonly at?: Moment | undefined
}
