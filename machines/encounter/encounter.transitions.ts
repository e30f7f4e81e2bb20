import { and } from 'xstate'
import {
  type Answer,
  type FollowUpId,
  QUESTIONS,
  type SeveralQuestionId,
  type SingleQuestionId
} from '../content/vocabulary.ts'
import { isYesOrUnsure } from './answers.ts'
import type { ChoiceToggle, Step } from './encounter.setup.ts'

export const arrive = (step: Step) => ({ type: 'arrive', params: { step } }) as const
const record = (question: SingleQuestionId) => ({ type: 'recordAnswer', params: { question } }) as const
export const keep = (question: SeveralQuestionId) => ({ type: 'keepChoices', params: { question } }) as const
export const toggle = (question: ChoiceToggle['question']) =>
  ({
    description: 'Selects the choice, or deselects it.',
    guard: { type: 'isChoiceOf', params: { question } },
    actions: 'toggleChoice'
  }) as const

/** The properties of a question's state: its kind of screen, its id, and an action that adds it to the trail. */
export const single = (question: SingleQuestionId) =>
  ({ tags: 'single', meta: { question }, entry: arrive(question) }) as const
export const several = (question: SeveralQuestionId) =>
  ({ tags: 'several', meta: { question }, entry: arrive(question) }) as const

/** An answer leads to the next step; a changed answer returns to the outcome. */
export const goToNext = <const Actions>(actions: Actions, next: Step) =>
  [
    {
      description: 'A changed answer returns to the outcome.',
      guard: 'isChanging',
      target: 'outcome',
      actions
    },
    { description: 'Goes on to the next step.', target: next, actions }
  ] as const

/** An answer leads to the follow-up; a changed answer skips a follow-up that already has an answer. */
const askFollowUp = (question: SingleQuestionId, followUp: FollowUpId) =>
  [
    {
      description: 'A changed answer returns to the outcome, as the follow-up has its answer already.',
      guard: and(['isChanging', { type: 'hasAnswered', params: { question: followUp } }]),
      target: 'outcome',
      actions: record(question)
    },
    { description: 'Asks the follow-up.', target: followUp, actions: record(question) }
  ] as const

/** One transition per answer: to the follow-up if the answer opens it, otherwise to the next question. */
export const answerTransitions = (question: SingleQuestionId, next: Step, followUp?: FollowUpId) => {
  const transitionFor = (answer: Answer) =>
    followUp && isYesOrUnsure(answer) ? askFollowUp(question, followUp) : goToNext(record(question), next)
  return {
    'answer.yes': transitionFor('yes'),
    'answer.no': transitionFor('no'),
    'answer.unsure': transitionFor('unsure'),
    'answer.declined': transitionFor('declined')
  }
}

/** The steps that Back can lead to, because another step can follow them. */
const BACK_TO = ['ready', ...QUESTIONS, 'nearNow', 'outcome', 'closing'] as const

const stateOf = (step: (typeof BACK_TO)[number]) =>
  step === 'closing' ? ('.outcome.closing' as const) : (`.${step}` as const)

/** Back leads to the previous step. On a phone turned to the person it does nothing. */
export const back = BACK_TO.map(
  step =>
    ({
      description: 'Back to the previous step. It does nothing on a phone turned to the person.',
      guard: and(['isFacingOfficer', { type: 'cameFrom', params: { step } }]),
      target: stateOf(step),
      actions: 'stepBack'
    }) as const
)

/** The transitions from the outcome back to each question, if it applies. */
const changes = QUESTIONS.map(
  question =>
    ({
      description: 'Asks the question again. Only one that was part of the conversation can be changed.',
      guard: { type: 'isChangeOf', params: { question } },
      target: `#encounter.flow.conversation.${question}`
    }) as const
)

/** The page with the tips and contacts: `outcome` or, once Finish has moved to the closing words, `closing`. */
export const listPage = (step: 'outcome' | 'closing') => ({ tags: 'outcome', entry: arrive(step) }) as const
export const listPageEvents = {
  'choice.toggle': toggle('workplaces'),
  'answer.change': changes,
  'tonight.no': {
    description: 'They have somewhere tonight: no bed is offered.',
    guard: 'isOfferedBed',
    actions: 'noteNoBed'
  },
  'tonight.change': {
    description: 'A bed is offered again.',
    guard: 'isOfferedBed',
    actions: 'offerBed'
  }
} as const

const CLOSING: Step = 'closing'

/** When the phone is turned back to the officer, the hand-over ends and returns to where it was opened. */
export const returnToPage = [
  {
    description: 'Turned back to the officer, it shows the closing words again if it was turned there.',
    guard: and(['isFacingOfficer', { type: 'cameFrom', params: { step: CLOSING } }]),
    target: '#encounter.flow.conversation.outcome.closing',
    actions: 'stepBack'
  },
  {
    description: 'Turned back to the officer, it shows the outcome again.',
    guard: 'isFacingOfficer',
    target: '#encounter.flow.conversation.outcome.list',
    actions: 'stepBack'
  }
] as const

/** The transitions from the outcome to the numbers of its contacts. */
export const handOverTransitions = {
  'handOver.open': {
    description: 'One tap shows the numbers on a turned phone.',
    target: 'handOver.numbers',
    actions: 'holdContacts'
  },
  'contacts.choose': {
    description: 'The officer reads numbers out, or chooses which to show.',
    guard: 'isFacingOfficer',
    target: 'handOver.choosing',
    actions: 'holdContacts'
  }
} as const

/** Returns to the numbers from the question about carrying them, or from the codes. */
export const showNumbers = { description: 'Back to the numbers.', target: 'numbers' } as const

/** Ignores an event that a parent state would otherwise handle. */
export const ignored = { description: 'Does nothing: that screen is already shown.' } as const
