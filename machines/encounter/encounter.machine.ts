import { and } from 'xstate'
import type {
  Answer,
  FollowUpId,
  QuestionId,
  SeveralQuestionId,
  SingleQuestionId
} from '../content/vocabulary.ts'
import { opens } from './answers.ts'
import { encounterSetup, type Step } from './encounter.setup.ts'

const arrive = (step: Step) => ({ type: 'arrive', params: { step } }) as const
const record = (question: SingleQuestionId) => ({ type: 'recordAnswer', params: { question } }) as const
const keep = (question: SeveralQuestionId) => ({ type: 'keepChoices', params: { question } }) as const
const isAsked = (question: QuestionId) => ({ type: 'isAsked', params: { question } }) as const

/** What the state of every question has: the kind of its screen, its id, and an entry in the trail. */
const single = (question: SingleQuestionId) =>
  ({ tags: 'single', meta: { question }, entry: arrive(question) }) as const
const several = (question: SeveralQuestionId) =>
  ({ tags: 'several', meta: { question }, entry: arrive(question) }) as const

/** An answer that leads to the next question; a change returns to the outcome. */
const goOn = (question: SingleQuestionId, next: Step) =>
  [
    { guard: 'isChanging', target: 'outcome', actions: record(question) },
    { target: next, actions: record(question) }
  ] as const

/** An answer that opens a follow-up. A change skips a follow-up that was answered before. */
const askFollowUp = (question: SingleQuestionId, followUp: FollowUpId) =>
  [
    {
      guard: and(['isChanging', { type: 'hasAnswered', params: { question: followUp } }]),
      target: 'outcome',
      actions: record(question)
    },
    { target: followUp, actions: record(question) }
  ] as const

/** One transition per answer: to the follow-up if the answer opens it, otherwise to the next question. */
const answerArrows = (question: SingleQuestionId, next: Step, followUp?: FollowUpId) => {
  const arrowOf = (answer: Answer) =>
    followUp && opens(followUp, answer) ? askFollowUp(question, followUp) : goOn(question, next)
  return {
    'answer.yes': arrowOf('yes'),
    'answer.no': arrowOf('no'),
    'answer.unsure': arrowOf('unsure'),
    'answer.declined': arrowOf('declined')
  }
}

/** Back, as one guarded transition for each possible previous step. */
const backTo = (...steps: readonly Step[]) =>
  steps.map(
    step => ({ guard: { type: 'cameFrom', params: { step } }, target: step, actions: 'stepBack' }) as const
  )

/** Stops an event here that a parent state would handle. */
const ignored = {}

/**
 * The flow of one encounter. Pure, without actors, timers or clocks, so that `xstate/graph` can take every transition.
 * The session machine owns it, and decides when it ends.
 */
export const encounterMachine = encounterSetup.createMachine({
  id: 'encounter',
  context: { answers: {}, trail: [] },
  initial: 'conversation',
  states: {
    conversation: {
      initial: 'ready',
      on: { danger: 'danger', finish: '.outcome' },
      states: {
        ready: {
          tags: 'ready',
          entry: arrive('ready'),
          on: { start: 'support' }
        },
        support: {
          ...single('support'),
          on: {
            ...answerArrows('support', 'safety', 'supportNeeds'),
            back: backTo('ready', 'outcome')
          }
        },
        supportNeeds: {
          ...several('supportNeeds'),
          on: {
            'supportNeeds.toggle': { actions: 'toggleSupportNeed' },
            continue: [
              { guard: 'isChanging', target: 'outcome', actions: keep('supportNeeds') },
              { target: 'safety', actions: keep('supportNeeds') }
            ],
            back: backTo('support', 'outcome')
          }
        },
        safety: {
          ...single('safety'),
          on: {
            ...answerArrows('safety', 'safePlace'),
            back: backTo('support', 'supportNeeds', 'outcome')
          }
        },
        safePlace: {
          ...single('safePlace'),
          on: {
            ...answerArrows('safePlace', 'afraid', 'tonight'),
            back: backTo('safety', 'outcome')
          }
        },
        tonight: {
          ...single('tonight'),
          on: {
            ...answerArrows('tonight', 'afraid'),
            back: backTo('safePlace', 'outcome')
          }
        },
        afraid: {
          ...single('afraid'),
          on: {
            ...answerArrows('afraid', 'outcome', 'who'),
            back: backTo('safePlace', 'tonight', 'outcome')
          }
        },
        who: {
          ...several('who'),
          on: {
            'who.toggle': { actions: 'toggleWho' },
            continue: [
              { guard: 'someoneIsNear', target: 'nearNow', actions: keep('who') },
              { target: 'outcome', actions: keep('who') }
            ],
            back: backTo('afraid', 'outcome')
          }
        },
        nearNow: {
          tags: 'danger',
          entry: arrive('nearNow'),
          on: { danger: ignored, resume: 'outcome', back: backTo('who') }
        },
        outcome: {
          tags: 'outcome',
          entry: arrive('outcome'),
          on: {
            'workplace.toggle': { actions: 'toggleWorkplace' },
            'change.support': 'support',
            'change.supportNeeds': { guard: isAsked('supportNeeds'), target: 'supportNeeds' },
            'change.safety': 'safety',
            'change.safePlace': 'safePlace',
            'change.tonight': { guard: isAsked('tonight'), target: 'tonight' },
            'change.afraid': 'afraid',
            'change.who': { guard: isAsked('who'), target: 'who' },
            finish: ignored,
            back: backTo(
              'ready',
              'support',
              'supportNeeds',
              'safety',
              'safePlace',
              'tonight',
              'afraid',
              'who',
              'nearNow'
            )
          }
        },
        whereItWas: { type: 'history' }
      }
    },
    danger: {
      tags: 'danger',
      on: {
        resume: 'conversation.whereItWas',
        back: 'conversation.whereItWas',
        finish: 'conversation.outcome'
      }
    }
  }
})

export type EncounterMachine = typeof encounterMachine
