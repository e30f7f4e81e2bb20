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
import { applies, isSomeoneNear } from '../../encounter/answers.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import type { EncounterSnapshot } from '../../encounter/encounter.selectors.ts'
import { type EncounterEvent, hasSeenOutcome } from '../../encounter/encounter.setup.ts'

/** Every event there is. */
export const EVENTS: readonly EncounterEvent[] = [
  ...(['start', 'continue', 'back', 'danger', 'resume', 'finish'] as const).map(type => ({ type })),
  ...ANSWERS.map(answer => ({ type: `answer.${answer}` }) as const),
  ...QUESTIONS.map(question => ({ type: `change.${question}` }) as const),
  ...SUPPORT_CHOICES.map(choice => ({ type: 'supportNeeds.toggle', choice }) as const),
  ...WHO_CHOICES.map(choice => ({ type: 'who.toggle', choice }) as const),
  ...WORKPLACES.map(choice => ({ type: 'workplace.toggle', choice }) as const)
]

const followUps = Object.keys(FOLLOW_UPS) as FollowUpId[]

/** What the machine's guards look at: two snapshots that agree in this take the same arrows. */
export const routingKey = ({ value, context }: EncounterSnapshot): string => {
  const { answers, trail } = context
  return JSON.stringify([
    value,
    trail.slice(-2),
    hasSeenOutcome(context),
    followUps.map(question => [applies(question, answers), answers[question] !== undefined]),
    isSomeoneNear(answers)
  ])
}

/** One of each kind of choice is enough to take every arrow. */
export const isOneOfItsKind = (event: EncounterEvent) =>
  !('choice' in event) || ['talk', 'client', 'near-now', 'street'].includes(event.choice)

export interface Arrow {
  readonly from: EncounterSnapshot
  readonly event: EncounterEvent
  readonly to: EncounterSnapshot
}

let cached: readonly Arrow[] | undefined

/** @returns every way to go on from every reachable place, as `xstate/graph` finds them. */
export const everyArrow = (): readonly Arrow[] => {
  cached ??= adjacencyMapToArray(
    getAdjacencyMap(encounterMachine, { events: EVENTS.filter(isOneOfItsKind), serializeState: routingKey })
  ).map(({ state, event, nextState }) => ({ from: state, event, to: nextState }))
  return cached
}

/** @returns every reachable place once. */
export const everyPlace = (): readonly EncounterSnapshot[] => [
  ...new Map(everyArrow().map(({ from }) => [routingKey(from), from])).values()
]
