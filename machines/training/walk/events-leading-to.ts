import { initialTransition, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { NEAR_NOW } from '../../content/vocabulary.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import {
  type EncounterSnapshot,
  type Place,
  selectIsFacingPerson,
  selectPlace
} from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'

/** Enough events to reach every place: for each, one that leads on. */
const pressesWith = (contacts: readonly string[]): readonly EncounterEvent[] => [
  { type: 'encounter.start' },
  { type: 'answer.yes' },
  { type: 'answer.no' },
  { type: 'step.continue' },
  { type: 'choice.toggle', question: 'who', choice: NEAR_NOW },
  { type: 'encounter.finish' },
  { type: 'danger.open' },
  { type: 'danger.close' },
  { type: 'answer.change', question: 'support' },
  { type: 'handOver.open', contacts },
  { type: 'phone.return' },
  { type: 'contacts.choose', contacts },
  { type: 'carry.ask' },
  { type: 'carry.answer', answer: 'names' }
]

/** @returns the initial state, and the state after each event. */
const statesOf = (
  events: readonly EncounterEvent[]
): readonly [EncounterSnapshot, ...EncounterSnapshot[]] => {
  let [now] = initialTransition(encounterMachine)
  const after = (event: EncounterEvent) => {
    now = transition(encounterMachine, now, event)[0]
    return now
  }
  return [now, ...events.map(after)]
}

const keyOf = (snapshot: EncounterSnapshot) => `${selectPlace(snapshot)} ${selectIsFacingPerson(snapshot)}`

/** @returns the places that events lead through, from the start, without immediate repetitions. */
export const routeOf = (events: readonly EncounterEvent[]): readonly Place[] =>
  statesOf(events)
    .map(selectPlace)
    .filter((place, index, all) => place !== all[index - 1])

/** @returns the fewest of these events that lead from a state to a place; `undefined` if none do. */
const shortest = (
  from: EncounterSnapshot,
  to: Place,
  events: readonly EncounterEvent[]
): readonly EncounterEvent[] | undefined =>
  getShortestPaths(encounterMachine, {
    events,
    fromState: from,
    toState: there => selectPlace(there) === to,
    stopWhen: there => selectPlace(there) === to,
    serializeState: keyOf,
    filterEvents: (place, event) => place.can(event)
  })
    .map(({ steps }) => steps.slice(1).map(({ event }) => event))
    .toSorted((a, b) => a.length - b.length)[0]

/**
 * @param to the place to reach. @param events the events so far.
 * @param contacts the ids of the contacts for a hand-over, if the way leads through one.
 * @returns all events from the start to the place: the first of `events` if they have been there,
 * otherwise `events` and more, or a different way from the start; `undefined` if there is none.
 */
export const eventsLeadingTo = (
  to: Place,
  events: readonly EncounterEvent[],
  contacts: readonly string[]
): readonly EncounterEvent[] | undefined => {
  const presses = pressesWith(contacts)
  const states = statesOf(events)
  const places = states.map(selectPlace)
  const met = places.findLastIndex((place, index) => place === to && places[index - 1] !== to)
  if (met !== -1) return events.slice(0, met)
  const on = shortest(states.at(-1) ?? states[0], to, presses)
  return on ? [...events, ...on] : shortest(states[0], to, presses)
}
