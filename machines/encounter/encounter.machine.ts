import { encounterSetup } from './encounter.setup.ts'
import {
  answerArrows,
  arrive,
  back,
  backToNumbers,
  handOverStep,
  ignored,
  keep,
  onPage,
  openHandOver,
  page,
  several,
  single,
  toggle
} from './encounter.transitions.ts'

/**
 * The flow of one encounter, and whom the phone faces. Pure, without actors, timers or clocks, so that `xstate/graph` can
 * take every transition. The session machine owns it, and decides when it ends.
 */
export const encounterMachine = encounterSetup.createMachine({
  id: 'encounter',
  context: { answers: {}, trail: [], handOver: undefined },
  type: 'parallel',
  states: {
    flow: {
      description: 'The conversation, and what happens at its end.',
      initial: 'conversation',
      states: {
        conversation: {
          initial: 'ready',
          on: { 'danger.open': 'danger', 'encounter.finish': '.outcome', 'step.back': back },
          states: {
            ready: {
              description: 'The officer checks who can overhear, says what this is, and starts.',
              tags: 'ready',
              entry: arrive('ready'),
              on: { 'encounter.start': 'support' }
            },
            support: {
              description: 'The first question of the guidance.',
              ...single('support'),
              on: answerArrows('support', 'safety', 'supportNeeds')
            },
            supportNeeds: {
              description: 'Asked after yes or not sure: what would help?',
              ...several('supportNeeds'),
              on: {
                'choice.toggle': toggle('supportNeeds'),
                'step.continue': [
                  { guard: 'isChanging', target: 'outcome', actions: keep('supportNeeds') },
                  { target: 'safety', actions: keep('supportNeeds') }
                ]
              }
            },
            safety: {
              description: 'The second question of the guidance, first half.',
              ...single('safety'),
              on: answerArrows('safety', 'safePlace')
            },
            safePlace: {
              description: 'The second question of the guidance, second half.',
              ...single('safePlace'),
              on: answerArrows('safePlace', 'afraid', 'tonight')
            },
            tonight: {
              description: 'Asked where there is no safe place, or none for sure.',
              ...single('tonight'),
              on: answerArrows('tonight', 'afraid')
            },
            afraid: {
              description: 'The third question of the guidance.',
              ...single('afraid'),
              on: answerArrows('afraid', 'outcome', 'who')
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
                  { guard: 'someoneIsNear', target: 'nearNow', actions: keep('who') },
                  { target: 'outcome', actions: keep('who') }
                ]
              }
            },
            nearNow: {
              description: 'Someone they fear is here or near. The outcome follows.',
              tags: 'danger',
              entry: arrive('nearNow'),
              on: { 'danger.open': ignored, 'danger.close': 'outcome' }
            },
            outcome: {
              initial: 'list',
              on: { 'encounter.finish': '.closing' },
              states: {
                list: {
                  description: 'Tips, contacts and what to do now, worked out from the answers.',
                  ...page('outcome'),
                  on: { ...onPage, 'handOver.open': openHandOver }
                },
                closing: {
                  description: 'The words to part with, on the same page.',
                  ...page('closing'),
                  on: {
                    ...onPage,
                    'encounter.finish': ignored,
                    'handOver.open': openHandOver
                  }
                },
                handOver: {
                  description:
                    'Numbers for the person, on a phone turned to them. Leaving it drops what was chosen.',
                  tags: 'handOver',
                  initial: 'numbers',
                  states: {
                    numbers: {
                      description:
                        'The numbers: large for the person, as words to read aloud for the officer.',
                      ...handOverStep('numbers'),
                      on: {
                        'contacts.choose': { guard: 'isFacingOfficer', target: 'choosing' },
                        'carry.ask': { guard: 'isFacingPerson', target: 'carry' }
                      }
                    },
                    choosing: {
                      description:
                        'The officer chooses other contacts. Turned to the person, it is the numbers.',
                      ...handOverStep('choosing'),
                      always: { guard: 'isFacingPerson', target: 'numbers' },
                      on: { 'contact.toggle': { actions: 'toggleContact' } }
                    },
                    carry: {
                      description: 'Is it safe for them to carry the numbers, and with names?',
                      always: backToNumbers,
                      on: {
                        'carry.answer': [
                          { guard: 'isNotSafe', target: 'numbers' },
                          { target: 'codes', actions: 'recordCaptions' }
                        ],
                        'numbers.show': 'numbers'
                      }
                    },
                    codes: {
                      description: 'One code for each number that is confirmed.',
                      always: backToNumbers,
                      on: { 'numbers.show': 'numbers' }
                    }
                  }
                }
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
            'danger.close': 'conversation.whereItWas',
            'step.back': { guard: 'isFacingOfficer', target: 'conversation.whereItWas' },
            'encounter.finish': 'conversation.outcome'
          }
        }
      }
    },
    facing: {
      description: 'Whom the phone faces. What is on the screen follows from both.',
      initial: 'officer',
      states: {
        officer: {
          description: 'The phone faces the officer.',
          on: {
            'phone.turn': { guard: 'hasStarted', target: 'person' },
            'handOver.open': { guard: 'isOnOutcome', target: 'person' }
          }
        },
        person: {
          description: 'The phone faces the person. Only a long press of the officer turns it back.',
          on: { 'phone.return': 'officer' }
        }
      }
    }
  }
})

export type EncounterMachine = typeof encounterMachine
