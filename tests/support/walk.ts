import { type AnyActorScope, createActor, initialTransition, type StateValue } from 'xstate'
import type { QuestionId } from '../../machines/content/vocabulary.ts'
import { encounterMachine } from '../../machines/encounter/encounter.machine.ts'
import { type EncounterSnapshot, selectStage } from '../../machines/encounter/encounter.selectors.ts'
import {
  type EncounterContext,
  type EncounterEvent,
  isHandOverStep,
  type Step
} from '../../machines/encounter/encounter.setup.ts'

import { everyArrow, routingKey } from '../../machines/training/map/graph.ts'

type Shorthand = Extract<EncounterEvent, { readonly type: string }>['type'] | EncounterEvent

const asEvent = (event: Shorthand): EncounterEvent =>
  typeof event === 'string' ? ({ type: event } as EncounterEvent) : event

const nothing = () => undefined
const self = createActor(encounterMachine)

/** The machine needs no actor. XState's `transition` would create one at each step, which is slow. */
const noActor: AnyActorScope = {
  self,
  id: self.id,
  sessionId: self.sessionId,
  system: self.system,
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing
}

const [start] = initialTransition(encounterMachine)

/** @returns the snapshot after an event: the same object if nothing happens. */
export const after = (from: EncounterSnapshot, event: EncounterEvent): EncounterSnapshot =>
  encounterMachine.transition(from, event, noActor)

/** @returns the snapshot after some events, from the start or from another snapshot. */
export const walk = (events: readonly Shorthand[], from: EncounterSnapshot = start): EncounterSnapshot =>
  events.reduce<EncounterSnapshot>((now, event) => after(now, asEvent(event)), from)

/** @returns the event that changes the answer to a question. */
export const change = (question: QuestionId) => ({ type: 'answer.change', question }) as const

const stateOf = (step: Step): StateValue => {
  if (step === 'closing') return { outcome: 'closing' }
  return isHandOverStep(step) ? { outcome: { handOver: step } } : step
}

/** @returns a snapshot at a step, by default with no history and no answers. */
export const snapshotAt = (step: Step, context: Partial<EncounterContext> = {}): EncounterSnapshot =>
  encounterMachine.resolveState({
    value: { flow: { conversation: stateOf(step) }, facing: 'officer' },
    context: { answers: {}, trail: [step], handOver: undefined, ...context }
  })

/** @returns the part of the conversation that a snapshot is in, or `danger` for the detour. */
export const stepOf: (snapshot: EncounterSnapshot) => string = selectStage

/** @returns every reachable place once. */
export const everyPlace = (): readonly EncounterSnapshot[] => [
  ...new Map(everyArrow().map(({ from }) => [routingKey(from), from])).values()
]
