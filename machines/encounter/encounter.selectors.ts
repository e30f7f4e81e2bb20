import type { ActorRefFrom, SnapshotFrom, StateValue } from 'xstate'
import { QUESTIONS, type QuestionId } from '../content/vocabulary.ts'
import { type Answers, applies } from './answers.ts'
import type { EncounterMachine } from './encounter.machine.ts'
import {
  type HandOver,
  hasSeenOutcome,
  isHandOverStep,
  type ScreenKind,
  type Step
} from './encounter.setup.ts'

export type EncounterSnapshot = SnapshotFrom<EncounterMachine>
export type EncounterActor = ActorRefFrom<EncounterMachine>

/** Where an encounter is: at a step, at the question about carrying numbers, at the codes, or in danger. */
export type Place = Step | 'carry' | 'codes' | 'danger'

/** A part of the conversation. The outcome, its hand-over and the closing words count as one. */
export type Stage = 'ready' | QuestionId | 'nearNow' | 'outcome' | 'danger'

const KINDS: readonly ScreenKind[] = ['single', 'several', 'danger', 'outcome', 'handOver']

/** @returns the kind of the current screen; `ready` if no state has another tag. */
export const selectKind = (snapshot: EncounterSnapshot): ScreenKind =>
  KINDS.find(kind => snapshot.hasTag(kind)) ?? 'ready'

const innermost = (value: StateValue): string =>
  typeof value === 'string' ? value : innermost(Object.values(value)[0] ?? '')

/** @returns where the encounter is. */
export const selectPlace = ({ value }: EncounterSnapshot): Place => {
  const state = innermost(value.flow)
  return state === 'list' ? 'outcome' : (state as Place)
}

/** @returns the part of the conversation that the encounter is in. */
export const selectStage = (snapshot: EncounterSnapshot): Stage => {
  const place = selectPlace(snapshot)
  if (place === 'closing' || place === 'carry' || place === 'codes' || isHandOverStep(place)) return 'outcome'
  return place
}

/** @returns the current question, if any. */
export const selectQuestion = (snapshot: EncounterSnapshot): QuestionId | undefined =>
  Object.values(snapshot.getMeta())[0]?.question

export const selectAnswers = (snapshot: EncounterSnapshot): Answers => snapshot.context.answers

/** @returns the data of the hand-over, or `undefined` outside it. */
export const selectHandOver = (snapshot: EncounterSnapshot): HandOver | undefined => snapshot.context.handOver

/** Whether the phone is turned to the person. */
export const selectIsFacingPerson = (snapshot: EncounterSnapshot): boolean =>
  snapshot.matches({ facing: 'person' })

export const selectCanGoBack = (snapshot: EncounterSnapshot): boolean => snapshot.can({ type: 'step.back' })

/** @returns how many steps Back can go. */
export const selectDepth = (snapshot: EncounterSnapshot): number =>
  snapshot.context.trail.length - (selectPlace(snapshot) === 'danger' ? 0 : 1)

/** Whether there is anything to lose: an answer, or a step beyond the first screen. */
export const selectIsUnderWay = (snapshot: EncounterSnapshot): boolean =>
  selectDepth(snapshot) > 0 || Object.keys(selectAnswers(snapshot)).length > 0

/** @returns a key that changes with the screen: at a new step, when danger opens, or when the phone is turned. */
export const selectScreenKey = (snapshot: EncounterSnapshot): string =>
  `${selectDepth(snapshot)} ${JSON.stringify(snapshot.value)}`

/** Whether the flow has returned to the outcome, after a question was asked again from there. */
export const selectHasChangedAnswer = ({ context }: EncounterSnapshot): boolean =>
  context.trail.at(-1) === 'outcome' && hasSeenOutcome(context)

/** @returns the questions that apply, asked or not, in order. */
export const questionsThatApply = (answers: Answers): readonly QuestionId[] =>
  QUESTIONS.filter(question => applies(question, answers))
