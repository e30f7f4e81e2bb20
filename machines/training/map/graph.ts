import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import {
  ANSWERS,
  FOLLOW_UPS,
  type FollowUpId,
  QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES,
  WORKPLACES
} from '../../content/vocabulary.ts'
import { applies, isOfferedBed, isSomeoneNear } from '../../encounter/answers.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import { type EncounterSnapshot, selectPlace } from '../../encounter/encounter.selectors.ts'
import { type EncounterEvent, hasSeenOutcome } from '../../encounter/encounter.setup.ts'
import { CARRY_ANSWERS } from '../../hand-over/carry.ts'

/** Every event of the encounter machine. */
export const EVENTS: readonly EncounterEvent[] = [
  ...(
    [
      'encounter.start',
      'encounter.finish',
      'step.continue',
      'step.back',
      'danger.open',
      'danger.close',
      'tonight.no',
      'tonight.change'
    ] as const
  ).map(type => ({ type })),
  ...ANSWERS.map(answer => ({ type: `answer.${answer}` }) as const),
  ...QUESTIONS.map(question => ({ type: 'answer.change', question }) as const),
  ...SUPPORT_CHOICES.map(choice => ({ type: 'choice.toggle', question: 'supportNeeds', choice }) as const),
  ...WHO_CHOICES.map(choice => ({ type: 'choice.toggle', question: 'who', choice }) as const),
  ...(['handOver.open', 'contacts.choose'] as const).map(type => ({ type, contacts: ['num'] })),
  { type: 'contact.toggle', contact: 'num' },
  ...(['numbers.show', 'carry.ask', 'phone.turn', 'phone.return'] as const).map(type => ({
    type
  })),
  ...CARRY_ANSWERS.map(answer => ({ type: 'carry.answer', answer }) as const),
  ...WORKPLACES.map(choice => ({ type: 'choice.toggle', question: 'workplaces', choice }) as const)
]

const followUps = Object.keys(FOLLOW_UPS) as FollowUpId[]

/** On the danger screen, the ids of the states that it will return to; otherwise `false`. */
const returnsTo = (snapshot: EncounterSnapshot) =>
  selectPlace(snapshot) === 'danger' &&
  Object.values(snapshot.historyValue).map(nodes => nodes.map(({ id }) => id))

/**
 * @returns the data that decides which arrows a snapshot can take. Two snapshots with the same data
 * count as one place. Answers are left out in the hand-over, where no guard reads them, and on a
 * turned phone, which takes the same arrows as one that faces the officer, except Back.
 */
export const routingKey = (snapshot: EncounterSnapshot): string => {
  const { value, context } = snapshot
  const { answers, trail, handOver } = context
  const place = [value, trail.slice(-2), hasSeenOutcome(context), returnsTo(snapshot)]
  if (handOver || value.facing === 'person') return JSON.stringify(place)
  return JSON.stringify([
    place,
    followUps.map(question => [applies(question, answers), answers[question] !== undefined]),
    isSomeoneNear(answers),
    isOfferedBed(answers)
  ])
}

/** Whether an event is needed to take every arrow: one choice of each kind is enough. */
export const isSampleChoice = (event: EncounterEvent) =>
  !('choice' in event) || ['talk', 'client', 'near-now', 'street'].includes(event.choice)

export interface Arrow {
  readonly from: EncounterSnapshot
  readonly event: EncounterEvent
  readonly to: EncounterSnapshot
}

let cached: readonly Arrow[] | undefined

/**
 * @returns every transition from every reachable place, as found by `xstate/graph`. Events that a
 * place does not handle are left out.
 */
export const everyArrow = (): readonly Arrow[] => {
  cached ??= adjacencyMapToArray(
    getAdjacencyMap(encounterMachine, {
      events: EVENTS.filter(isSampleChoice),
      serializeState: routingKey,
      filterEvents: (place, event) => place.can(event)
    })
  ).map(({ state, event, nextState }) => ({ from: state, event, to: nextState }))
  return cached
}
