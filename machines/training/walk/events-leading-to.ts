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

/** The simplest press that leads on from each state. */
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

/** @returns the state at the start, and that after each event. */
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

/** @returns the states that events lead through, from the start. */
export const routeOf = (events: readonly EncounterEvent[]): readonly Place[] =>
  statesOf(events)
    .map(selectPlace)
    .filter((place, index, all) => place !== all[index - 1])

/** The fewest presses from one state to another. */
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
 * @param events what was pressed so far.
 * @param contacts ids of those that a hand-over shows, if the way leads through it.
 * @returns events that reach a state: a prefix of `events` if already visited, otherwise `events` extended, or a way from the start.
 * `undefined` if none do.
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
