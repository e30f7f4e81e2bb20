import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import { QUESTIONS, type QuestionId } from '../content/vocabulary.ts'
import { type Answers, applies } from './answers.ts'
import type { EncounterMachine } from './encounter.machine.ts'
import type { ScreenKind } from './encounter.setup.ts'

export type EncounterSnapshot = SnapshotFrom<EncounterMachine>
export type EncounterActor = ActorRefFrom<EncounterMachine>

const KINDS: readonly ScreenKind[] = ['single', 'several', 'danger', 'outcome']

/** @returns the kind of the current screen. */
export const selectKind = (snapshot: EncounterSnapshot): ScreenKind =>
  KINDS.find(kind => snapshot.hasTag(kind)) ?? 'ready'

/** @returns the current question, if any. */
export const selectQuestion = (snapshot: EncounterSnapshot): QuestionId | undefined =>
  Object.values(snapshot.getMeta())[0]?.question

export const selectAnswers = (snapshot: EncounterSnapshot): Answers => snapshot.context.answers

export const selectCanGoBack = (snapshot: EncounterSnapshot): boolean => snapshot.can({ type: 'back' })

/** @returns how many steps Back can go. */
export const selectDepth = (snapshot: EncounterSnapshot): number =>
  snapshot.context.trail.length - (snapshot.matches('danger') ? 0 : 1)

/** Whether there is anything to lose: an answer, or a step beyond the first screen. */
export const selectIsUnderWay = (snapshot: EncounterSnapshot): boolean =>
  selectDepth(snapshot) > 0 || Object.keys(selectAnswers(snapshot)).length > 0

/** @returns a key that changes with the screen: for a new step, or for danger on top of it. */
export const selectPlace = (snapshot: EncounterSnapshot): string =>
  `${selectDepth(snapshot)} ${JSON.stringify(snapshot.value)}`

/** @returns the questions that apply, asked or not, in order. */
export const questionsThatApply = (answers: Answers): readonly QuestionId[] =>
  QUESTIONS.filter(question => applies(question, answers))
