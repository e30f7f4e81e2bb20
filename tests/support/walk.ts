import { createActor, type StateValue } from 'xstate'
import { type EncounterMachine, encounterMachine } from '../../machines/encounter/encounter.machine.ts'
import type { EncounterSnapshot } from '../../machines/encounter/encounter.selectors.ts'
import type { EncounterContext, EncounterEvent, Step } from '../../machines/encounter/encounter.setup.ts'

type Shorthand = Extract<EncounterEvent, { readonly type: string }>['type'] | EncounterEvent

const asEvent = (event: Shorthand): EncounterEvent =>
  typeof event === 'string' ? ({ type: event } as EncounterEvent) : event

/** @returns the snapshot after these events, from the beginning or from another snapshot. */
export const walk = (events: readonly Shorthand[], from?: EncounterSnapshot): EncounterSnapshot => {
  const actor = createActor<EncounterMachine>(encounterMachine, from ? { snapshot: from } : {}).start()
  for (const event of events) actor.send(asEvent(event))
  return actor.getSnapshot()
}

/** @returns a snapshot at a step, by default with no history and no answers. */
export const snapshotAt = (step: Step, context: Partial<EncounterContext> = {}): EncounterSnapshot =>
  encounterMachine.resolveState({
    value: { conversation: step },
    context: { answers: {}, trail: [step], ...context }
  })

/** @returns the step of a snapshot, or `danger` for the detour. */
export const stepOf = ({ value }: { readonly value: StateValue }): string =>
  typeof value === 'string' ? value : String(value.conversation)
