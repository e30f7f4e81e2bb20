import { initialTransition, transition } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { type Place, placeOf } from '../../../machines/training/map/flow-map.ts'

/** The states that events lead through, from the start. */
export const routeOf = (events: readonly EncounterEvent[]): readonly Place[] => {
  let snapshot = initialTransition(encounterMachine)[0]
  const route: Place[] = [placeOf(snapshot)]
  for (const event of events) {
    snapshot = transition(encounterMachine, snapshot, event)[0]
    if (placeOf(snapshot) !== route.at(-1)) route.push(placeOf(snapshot))
  }
  return route
}
