import {
  type Answer,
  FOLLOW_UPS,
  type FollowUpId,
  NEAR_NOW,
  QUESTIONS,
  type QuestionId,
  type SingleQuestionId,
  type SupportChoice,
  type WhoChoice,
  type Workplace
} from '../content/vocabulary.ts'

/** What the person said, kept only in memory. A missing question was not asked, or no longer applies. */
export type Answers = { readonly [Question in SingleQuestionId]?: Answer } & {
  readonly supportNeeds?: readonly SupportChoice[]
  readonly who?: readonly WhoChoice[]
  /** Set on the outcome if a bed was offered but the person has somewhere to go tonight. */
  readonly tonight?: 'no'
  /** Not asked in the flow. It can be chosen on the outcome, and only reorders tips. */
  readonly workplaces?: readonly Workplace[]
}

const isFollowUp = (step: string): step is FollowUpId => step in FOLLOW_UPS

/** Whether an answer opens a follow-up. "Not sure" counts as yes, because help is only offered, never imposed. */
export const isYesOrUnsure = (answer: Answer | undefined): boolean => answer === 'yes' || answer === 'unsure'

/** Whether a step is part of the conversation, given the answers so far: a follow-up only after its answer. */
export const applies = (step: string, answers: Answers): boolean =>
  !isFollowUp(step) || isYesOrUnsure(answers[FOLLOW_UPS[step]])

/** @returns the answers. If the question would not apply, the answer to its parent becomes yes. */
export const withParentAnswered = (question: QuestionId, answers: Answers): Answers =>
  !isFollowUp(question) || applies(question, answers)
    ? answers
    : { ...answers, [FOLLOW_UPS[question]]: 'yes' }

/** Whether a bed is offered: the person has no safe place, or is not sure. */
export const isOfferedBed = ({ safePlace }: Answers): boolean => safePlace === 'no' || safePlace === 'unsure'

/** @returns only those answers whose question still applies. */
export const keepApplicable = (answers: Answers): Answers => {
  const dropped: readonly string[] = [
    ...QUESTIONS.filter(question => !applies(question, answers)),
    ...(isOfferedBed(answers) ? [] : ['tonight'])
  ]
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !dropped.includes(name)))
}

/** Whether the person said that somebody they fear is here or near. */
export const isSomeoneNear = ({ who }: Answers): boolean => who?.includes(NEAR_NOW) === true

/** @returns the choices with this choice added at the end, or removed if it was among them. */
export const toggled = <Choice>(choices: readonly Choice[] | undefined, choice: Choice): readonly Choice[] =>
  choices?.includes(choice) ? choices.filter(other => other !== choice) : [...(choices ?? []), choice]
