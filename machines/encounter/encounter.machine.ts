import { encounterSetup } from './encounter.setup.ts'
import {
  answerTransitions,
  arrive,
  back,
  goToNext,
  handOverTransitions,
  ignored,
  keep,
  listPage,
  listPageEvents,
  several,
  single,
  toggle
} from './encounter.transitions.ts'
import { handOverState } from './hand-over.state.ts'

/**
 * The flow of one encounter, and which person the phone faces. It has no actors, timers or clocks, so that
 * `xstate/graph` can take every transition. The session machine starts an encounter and decides when it ends.
 */
export const encounterMachine = encounterSetup.createMachine({
  id: 'encounter',
  description: 'One encounter: its flow, and which person the phone is facing.',
  context: { answers: {}, trail: [], handOver: undefined },
  type: 'parallel',
  states: {
    flow: {
      description: 'The conversation, and what happens at its end.',
      initial: 'conversation',
      states: {
        conversation: {
          description: 'The steps of a conversation. Danger and the outcome are one tap from each.',
          initial: 'ready',
          on: {
            'danger.open': { description: 'Danger comes first, whatever the step.', target: 'danger' },
            'encounter.finish': {
              description: 'Goes to the outcome of the answers so far.',
              target: '.outcome'
            },
            'step.back': back
          },
          states: {
            ready: {
              description: 'The officer checks who can overhear, says what this is, and starts.',
              tags: 'ready',
              entry: arrive('ready'),
              on: { 'encounter.start': { description: 'The conversation begins.', target: 'support' } }
            },
            support: {
              description: 'The first question of the guidance.',
              ...single('support'),
              on: answerTransitions('support', 'safety', 'supportNeeds')
            },
            supportNeeds: {
              description: 'Asked after yes or not sure: what would help?',
              ...several('supportNeeds'),
              on: {
                'choice.toggle': toggle('supportNeeds'),
                'step.continue': goToNext(keep('supportNeeds'), 'safety')
              }
            },
            safety: {
              description: 'The second question of the guidance, first half.',
              ...single('safety'),
              on: answerTransitions('safety', 'safePlace')
            },
            safePlace: {
              description: 'The second question of the guidance, second half.',
              ...single('safePlace'),
              on: answerTransitions('safePlace', 'afraid')
            },
            afraid: {
              description: 'The third question of the guidance.',
              ...single('afraid'),
              on: answerTransitions('afraid', 'outcome', 'who')
            },
            who: {
              description: 'Asked after yes or not sure: the kind of person, never a name.',
              ...several('who'),
              on: {
                'choice.toggle': [
                  {
                    description: 'Someone is here or near now: one tap is enough, and danger comes first.',
                    guard: 'saysSomeoneIsNear',
                    target: 'nearNow',
                    actions: ['toggleChoice', keep('who')]
                  },
                  toggle('who')
                ],
                'step.continue': [
                  {
                    description: 'Someone is still near: danger comes before the outcome.',
                    guard: 'someoneIsNear',
                    target: 'nearNow',
                    actions: keep('who')
                  },
                  {
                    description: 'The last question leads to the outcome.',
                    target: 'outcome',
                    actions: keep('who')
                  }
                ]
              }
            },
            nearNow: {
              description: 'Someone they fear is here or near. The outcome follows.',
              tags: 'danger',
              entry: arrive('nearNow'),
              on: {
                'danger.open': ignored,
                'encounter.finish': ignored,
                'danger.close': { description: 'Carry on leads to the outcome.', target: 'outcome' }
              }
            },
            outcome: {
              description: 'What the answers lead to, and how it is handed over.',
              initial: 'list',
              on: {
                'encounter.finish': {
                  description: 'Goes to the closing words.',
                  target: '.closing'
                }
              },
              states: {
                list: {
                  description: 'Tips, contacts and what to do now, worked out from the answers.',
                  ...listPage('outcome'),
                  on: { ...listPageEvents, ...handOverTransitions }
                },
                closing: {
                  description: 'The closing words, on the same page.',
                  ...listPage('closing'),
                  on: {
                    ...listPageEvents,
                    'encounter.finish': ignored,
                    ...handOverTransitions
                  }
                },
                handOver: handOverState
              }
            },
            whereItWas: {
              description: 'The step that Danger now was pressed on.',
              type: 'history',
              history: 'deep'
            }
          }
        },
        danger: {
          description:
            'A detour from any step: radio, 999, the duty to protect. It returns to the step it came from.',
          tags: 'danger',
          on: {
            'danger.close': {
              description: 'Returns to the step it came from.',
              target: 'conversation.whereItWas'
            },
            'step.back': {
              description: 'Back does the same. It does nothing on a phone turned to the person.',
              guard: 'isFacingOfficer',
              target: 'conversation.whereItWas'
            }
          }
        }
      }
    },
    facing: {
      description: 'Which person the phone is facing. The screen depends on this and on the flow.',
      initial: 'officer',
      states: {
        officer: {
          description: 'The phone faces the officer.',
          on: {
            'phone.turn': {
              description: 'Any step but the first can be shown to the person.',
              guard: 'hasStarted',
              target: 'person'
            },
            'handOver.open': {
              description: 'One tap on the outcome turns the phone, with the numbers on it.',
              guard: 'isOnOutcome',
              target: 'person'
            }
          }
        },
        person: {
          description: 'The phone faces the person. Only a long press by the officer turns it back.',
          on: { 'phone.return': { description: 'The officer takes the phone back.', target: 'officer' } }
        }
      }
    }
  }
})

export type EncounterMachine = typeof encounterMachine
