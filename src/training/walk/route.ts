import { initialTransition, transition } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { type Place, selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'

/** The states that events lead through, from the start. */
export const routeOf = (events: readonly EncounterEvent[]): readonly Place[] => {
  let snapshot = initialTransition(encounterMachine)[0]
  const route: Place[] = [selectPlace(snapshot)]
  for (const event of events) {
    snapshot = transition(encounterMachine, snapshot, event)[0]
    if (selectPlace(snapshot) !== route.at(-1)) route.push(selectPlace(snapshot))
  }
  return route
}
