import { and } from 'xstate'
import {
  type Answer,
  type FollowUpId,
  QUESTIONS,
  type SeveralQuestionId,
  type SingleQuestionId
} from '../content/vocabulary.ts'
import { opens } from './answers.ts'
import type { ChoiceToggle, HandOverStep, Step } from './encounter.setup.ts'

export const arrive = (step: Step) => ({ type: 'arrive', params: { step } }) as const
const record = (question: SingleQuestionId) => ({ type: 'recordAnswer', params: { question } }) as const
export const keep = (question: SeveralQuestionId) => ({ type: 'keepChoices', params: { question } }) as const
export const toggle = (question: ChoiceToggle['question']) =>
  ({
    description: 'Chooses it, or takes the choice back.',
    guard: { type: 'isChoiceOf', params: { question } },
    actions: 'toggleChoice'
  }) as const

/** Properties of every question's state: the kind of its screen, its id, and an entry in the trail. */
export const single = (question: SingleQuestionId) =>
  ({ tags: 'single', meta: { question }, entry: arrive(question) }) as const
export const several = (question: SeveralQuestionId) =>
  ({ tags: 'several', meta: { question }, entry: arrive(question) }) as const

/** An answer that leads to the next question; a change returns to the outcome. */
const goOn = (question: SingleQuestionId, next: Step) =>
  [
    {
      description: 'A changed answer returns to the outcome.',
      guard: 'isChanging',
      target: 'outcome',
      actions: record(question)
    },
    { description: 'Goes on to the next step.', target: next, actions: record(question) }
  ] as const

/** An answer that opens a follow-up. A change skips a follow-up that was answered before. */
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
export const answerArrows = (question: SingleQuestionId, next: Step, followUp?: FollowUpId) => {
  const arrowOf = (answer: Answer) =>
    followUp && opens(followUp, answer) ? askFollowUp(question, followUp) : goOn(question, next)
  return {
    'answer.yes': arrowOf('yes'),
    'answer.no': arrowOf('no'),
    'answer.unsure': arrowOf('unsure'),
    'answer.declined': arrowOf('declined')
  }
}

/** The steps that Back can lead to: those that another can follow. */
const BACK_TO = ['ready', ...QUESTIONS, 'nearNow', 'outcome', 'closing'] as const

const stateOf = (step: (typeof BACK_TO)[number]) =>
  step === 'closing' ? ('.outcome.closing' as const) : (`.${step}` as const)

/** Back leads to the step seen before, whichever it was. On a phone turned to the person it does nothing. */
export const back = BACK_TO.map(
  step =>
    ({
      description: 'Back to the step seen before. It does nothing on a phone turned to the person.',
      guard: and(['isFacingOfficer', { type: 'cameFrom', params: { step } }]),
      target: stateOf(step),
      actions: 'stepBack'
    }) as const
)

/** Each answer can be changed from the outcome, if its question applies. */
const changes = QUESTIONS.map(
  question =>
    ({
      description: 'Asks the question again. Only one that was part of the conversation can be changed.',
      guard: { type: 'isChangeOf', params: { question } },
      target: `#encounter.flow.conversation.${question}`
    }) as const
)

/** The list of tips and contacts, whether or not the closing words have the focus. */
export const page = (step: 'outcome' | 'closing') => ({ tags: 'outcome', entry: arrive(step) }) as const
export const onPage = {
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

export const handOverStep = (step: HandOverStep) => ({ entry: arrive(step) }) as const

const CLOSING: Step = 'closing'

/** When the phone is turned back to the officer, the numbers give way to the page on which it was turned. */
export const backToPage = [
  {
    description: 'Facing the officer, it is the closing words again, if it was turned there.',
    guard: and(['isFacingOfficer', { type: 'cameFrom', params: { step: CLOSING } }]),
    target: '#encounter.flow.conversation.outcome.closing',
    actions: 'stepBack'
  },
  {
    description: 'Facing the officer, it is the outcome again.',
    guard: 'isFacingOfficer',
    target: '#encounter.flow.conversation.outcome.list',
    actions: 'stepBack'
  }
] as const

/** What leads from the page to the numbers of the contacts on it. */
export const toNumbers = {
  'handOver.open': {
    description: 'One tap shows the numbers on a turned phone.',
    target: 'handOver.numbers',
    actions: 'holdContacts'
  },
  'contacts.choose': {
    description: 'The officer reads numbers out, or chooses others to show.',
    guard: 'isFacingOfficer',
    target: 'handOver.choosing',
    actions: 'holdContacts'
  }
} as const

/** Returns to the numbers from a question about them. */
export const showNumbers = { description: 'Back to the numbers.', target: 'numbers' } as const

/** Stops an event here that a parent state would handle. */
export const ignored = { description: 'Does nothing: it is there already.' } as const
