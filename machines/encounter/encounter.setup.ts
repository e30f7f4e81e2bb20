import { assertEvent, assign, or, setup, stateIn } from 'xstate'
import {
  type Answer,
  NEAR_NOW,
  type QuestionId,
  type SeveralQuestionId,
  type SingleQuestionId,
  type SupportChoice,
  type WhoChoice,
  type Workplace
} from '../content/vocabulary.ts'
import type { Captions, CarryAnswer } from '../hand-over/carry.ts'
import { type Answers, applies, isOfferedBed, isSomeoneNear, keepApplicable, toggled } from './answers.ts'

/** The hand-over steps in the trail: the numbers on a turned phone, and the screen where the officer chooses them. */
const HAND_OVER_STEPS = ['numbers', 'choosing'] as const
type HandOverStep = (typeof HAND_OVER_STEPS)[number]

/** A step of the conversation. `nearNow` is the danger screen after the answer "near now"; the outcome follows it. */
export type Step = 'ready' | QuestionId | 'nearNow' | 'outcome' | 'closing' | HandOverStep

/** The kind of screen, which `EncounterScreen` switches on: a tag of the machine's states. */
export type ScreenKind = 'ready' | 'single' | 'several' | 'danger' | 'outcome' | 'handOver'

/** The data of the hand-over. It says something about the person, so it is dropped at the end of the hand-over. */
export interface HandOver {
  /** The ids of the chosen contacts. */
  readonly contacts: readonly string[]
  /** What is under the codes; `undefined` while no code is shown. */
  readonly captions: Captions | undefined
}

export interface EncounterContext {
  readonly answers: Answers
  /** The steps seen, the current one last. The detour to danger is not recorded. */
  readonly trail: readonly Step[]
  /** `undefined` outside the hand-over. */
  readonly handOver: HandOver | undefined
}

/** Selects or deselects a choice of a question, or a workplace on the outcome. */
export type ChoiceToggle = { readonly type: 'choice.toggle' } & (
  | { readonly question: 'supportNeeds'; readonly choice: SupportChoice }
  | { readonly question: 'who'; readonly choice: WhoChoice }
  | { readonly question: 'workplaces'; readonly choice: Workplace }
)

export type EncounterEvent =
  | {
      readonly type:
        | 'encounter.start'
        | 'encounter.finish'
        | 'step.continue'
        | 'step.back'
        | 'danger.open'
        | 'danger.close'
    }
  | { readonly type: `answer.${Answer}` }
  | { readonly type: 'answer.change'; readonly question: QuestionId }
  | { readonly type: 'tonight.no' | 'tonight.change' }
  | ChoiceToggle
  /** `contacts`: the ids of those that are selected at first, from the list that the officer has just read. */
  | { readonly type: 'handOver.open' | 'contacts.choose'; readonly contacts: readonly string[] }
  | { readonly type: 'numbers.show' | 'carry.ask' }
  | { readonly type: 'contact.toggle'; readonly contact: string }
  | { readonly type: 'carry.answer'; readonly answer: CarryAnswer }
  | { readonly type: 'phone.turn' | 'phone.return' }

/** Whether the outcome was seen before this step. If so, an answer is a change, and returns to the outcome. */
export const hasSeenOutcome = ({ trail }: Pick<EncounterContext, 'trail'>): boolean =>
  trail.slice(0, -1).includes('outcome')

export const isHandOverStep = (step: string): step is HandOverStep =>
  HAND_OVER_STEPS.some(known => known === step)

/** Whether a step is still part of the conversation, given the answers. */
const isPart = (step: Step, answers: Answers): boolean =>
  step === 'nearNow' ? isSomeoneNear(answers) : applies(step, answers)

/** @returns the new context: without answers and steps whose question no longer applies, or steps that repeat. */
const settle = ({ trail }: EncounterContext, answers: Answers) => {
  const kept = keepApplicable(answers)
  return {
    answers: kept,
    trail: trail.filter(step => isPart(step, kept)).filter((step, at, steps) => step !== steps[at - 1])
  }
}

/** Adds a step to the trail, which has at most one hand-over step. Steps outside the hand-over drop its data. */
const arriveAt = ({ trail, handOver }: EncounterContext, step: Step) => {
  const seen = trail.filter(earlier => !isHandOverStep(earlier))
  return {
    trail: seen.at(-1) === step ? seen : [...seen, step],
    handOver: isHandOverStep(step) && handOver ? { ...handOver, captions: undefined } : undefined
  }
}

const ANSWER_OF = {
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.unsure': 'unsure',
  'answer.declined': 'declined'
} as const

/** The types, guards and actions of the encounter machine. */
export const encounterSetup = setup({
  types: {} as {
    context: EncounterContext
    events: EncounterEvent
    tags: ScreenKind
    meta: { readonly question: QuestionId }
  },
  guards: {
    cameFrom: ({ context }, { step }: { step: Step }) => context.trail.at(-2) === step,
    isChanging: ({ context }) => hasSeenOutcome(context),
    hasAnswered: ({ context }, { question }: { question: QuestionId }) =>
      context.answers[question] !== undefined,
    isChangeOf: ({ context, event }, { question }: { question: QuestionId }) => {
      assertEvent(event, 'answer.change')
      return event.question === question && applies(question, context.answers)
    },
    isChoiceOf: ({ event }, { question }: { question: ChoiceToggle['question'] }) => {
      assertEvent(event, 'choice.toggle')
      return event.question === question
    },
    saysSomeoneIsNear: ({ context, event }) => {
      assertEvent(event, 'choice.toggle')
      return event.question === 'who' && event.choice === NEAR_NOW && !isSomeoneNear(context.answers)
    },
    isOfferedBed: ({ context }) => isOfferedBed(context.answers),
    someoneIsNear: ({ context }) => isSomeoneNear(context.answers),
    hasStarted: ({ context }) => context.trail.at(-1) !== 'ready',
    isNotSafe: ({ event }) => {
      assertEvent(event, 'carry.answer')
      return event.answer === 'no'
    },
    isFacingOfficer: stateIn({ facing: 'officer' }),
    isFacingPerson: stateIn({ facing: 'person' }),
    isOnOutcome: or([
      stateIn({ flow: { conversation: { outcome: 'list' } } }),
      stateIn({ flow: { conversation: { outcome: 'closing' } } })
    ])
  },
  actions: {
    arrive: assign(({ context }, { step }: { step: Step }) => arriveAt(context, step)),
    stepBack: assign({ trail: ({ context }) => context.trail.slice(0, -2) }),
    recordAnswer: assign(({ context, event }, { question }: { question: SingleQuestionId }) => {
      assertEvent(event, ['answer.yes', 'answer.no', 'answer.unsure', 'answer.declined'])
      return settle(context, { ...context.answers, [question]: ANSWER_OF[event.type] })
    }),
    toggleChoice: assign(({ context, event }) => {
      assertEvent(event, 'choice.toggle')
      const { question, choice } = event
      return settle(context, {
        ...context.answers,
        [question]: toggled<string>(context.answers[question], choice)
      })
    }),
    // Continue without a choice counts as an answer.
    keepChoices: assign(({ context }, { question }: { question: SeveralQuestionId }) =>
      settle(context, { ...context.answers, [question]: context.answers[question] ?? [] })
    ),
    noteNoBed: assign({ answers: ({ context }) => ({ ...context.answers, tonight: 'no' as const }) }),
    offerBed: assign({
      answers: ({
        context: {
          answers: { tonight: _, ...others }
        }
      }) => others
    }),
    holdContacts: assign(({ event }) => {
      assertEvent(event, ['handOver.open', 'contacts.choose'])
      return { handOver: { contacts: event.contacts, captions: undefined } }
    }),
    toggleContact: assign(({ context: { handOver }, event }) => {
      assertEvent(event, 'contact.toggle')
      return { handOver: handOver && { ...handOver, contacts: toggled(handOver.contacts, event.contact) } }
    }),
    recordCaptions: assign(({ context: { handOver }, event }) => {
      assertEvent(event, 'carry.answer')
      const captions = event.answer === 'no' ? undefined : event.answer
      return { handOver: handOver && { ...handOver, captions } }
    })
  }
})
