import { getInitialSnapshot, getNextSnapshot } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { type Place, placeOf } from '../../../machines/training/map/flow-map.ts'

/** @returns the places that events lead through, from the beginning. */
export const routeOf = (events: readonly EncounterEvent[]): readonly Place[] => {
  let now = getInitialSnapshot(encounterMachine)
  const route: Place[] = [placeOf(now)]
  for (const event of events) {
    now = getNextSnapshot(encounterMachine, now, event)
    if (placeOf(now) !== route.at(-1)) route.push(placeOf(now))
  }
  return route
}
