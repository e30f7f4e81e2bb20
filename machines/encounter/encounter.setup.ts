import { assertEvent, assign, setup } from 'xstate'
import type {
  Answer,
  QuestionId,
  SeveralQuestionId,
  SingleQuestionId,
  SupportChoice,
  WhoChoice,
  Workplace
} from '../content/vocabulary.ts'
import { type Answers, applies, isSomeoneNear, keepApplicable, toggled } from './answers.ts'

/** A step of the conversation. `nearNow` is the danger screen after the answer "near now"; the outcome follows it. */
export type Step = 'ready' | QuestionId | 'nearNow' | 'outcome'

/** The kind of screen. Screens switch on this, never on the name of a state. */
export type ScreenKind = 'ready' | 'single' | 'several' | 'danger' | 'outcome'

export interface EncounterContext {
  readonly answers: Answers
  /** The steps seen, the current one last. The detour by Danger now is not in it. */
  readonly trail: readonly Step[]
}

export type EncounterEvent =
  | { readonly type: 'start' | 'continue' | 'back' | 'danger' | 'resume' | 'finish' }
  | { readonly type: `answer.${Answer}` }
  | { readonly type: `change.${QuestionId}` }
  | { readonly type: 'supportNeeds.toggle'; readonly choice: SupportChoice }
  | { readonly type: 'who.toggle'; readonly choice: WhoChoice }
  | { readonly type: 'workplace.toggle'; readonly choice: Workplace }

/** Whether the outcome was seen before this step. Then an answer is a change, and returns to the outcome. */
export const hasSeenOutcome = ({ trail }: EncounterContext): boolean => trail.slice(0, -1).includes('outcome')

/** Whether a step is still part of the conversation, given the answers. */
const isPart = (step: Step, answers: Answers): boolean => {
  if (step === 'ready' || step === 'outcome') return true
  if (step === 'nearNow') return isSomeoneNear(answers)
  return applies(step, answers)
}

/** Sets new answers, and drops answers and steps whose question no longer applies. */
const settle = ({ trail }: EncounterContext, answers: Answers): EncounterContext => {
  const kept = keepApplicable(answers)
  return {
    answers: kept,
    trail: trail.filter(step => isPart(step, kept)).filter((step, at, steps) => step !== steps[at - 1])
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
    isAsked: ({ context }, { question }: { question: QuestionId }) => applies(question, context.answers),
    someoneIsNear: ({ context }) => isSomeoneNear(context.answers)
  },
  actions: {
    arrive: assign({
      trail: ({ context }, { step }: { step: Step }) =>
        context.trail.at(-1) === step ? context.trail : [...context.trail, step]
    }),
    stepBack: assign({ trail: ({ context }) => context.trail.slice(0, -2) }),
    recordAnswer: assign(({ context, event }, { question }: { question: SingleQuestionId }) => {
      assertEvent(event, ['answer.yes', 'answer.no', 'answer.unsure', 'answer.declined'])
      return settle(context, { ...context.answers, [question]: ANSWER_OF[event.type] })
    }),
    toggleSupportNeed: assign(({ context, event }) => {
      assertEvent(event, 'supportNeeds.toggle')
      const supportNeeds = toggled(context.answers.supportNeeds, event.choice)
      return { answers: { ...context.answers, supportNeeds } }
    }),
    toggleWho: assign(({ context, event }) => {
      assertEvent(event, 'who.toggle')
      return { answers: { ...context.answers, who: toggled(context.answers.who, event.choice) } }
    }),
    toggleWorkplace: assign(({ context, event }) => {
      assertEvent(event, 'workplace.toggle')
      return {
        answers: { ...context.answers, workplaces: toggled(context.answers.workplaces, event.choice) }
      }
    }),
    // Continue without a choice is an answer too.
    keepChoices: assign(({ context }, { question }: { question: SeveralQuestionId }) =>
      settle(context, { ...context.answers, [question]: context.answers[question] ?? [] })
    )
  }
})
