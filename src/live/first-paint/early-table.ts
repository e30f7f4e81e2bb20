import { initialTransition, transition } from 'xstate'
import { ANSWERS, QUESTIONS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import {
  type EncounterSnapshot,
  selectIsFacingPerson,
  selectPlace
} from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { nameOfEvent } from '../platform/event-names.ts'
import { anyChoiceOf, type EarlyPlace, type EarlyTable, RETURN } from './early-step.ts'

/** The places that can come before the outcome. */
export const EARLY_PLACES: readonly EarlyPlace[] = ['ready', ...QUESTIONS, 'nearNow', 'danger']

/** All that can be pressed on the screens of those places, and sends the encounter an event. */
export const EARLY_EVENTS: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  ...ANSWERS.map(answer => ({ type: `answer.${answer}` }) as const),
  ...SUPPORT_CHOICES.map(choice => ({ type: 'choice.toggle', question: 'supportNeeds', choice }) as const),
  ...WHO_CHOICES.map(choice => ({ type: 'choice.toggle', question: 'who', choice }) as const),
  { type: 'step.continue' },
  { type: 'step.back' },
  { type: 'danger.open' },
  { type: 'danger.close' },
  { type: 'encounter.finish' },
  { type: 'phone.turn' }
]

const isEarly = (snapshot: EncounterSnapshot): boolean =>
  EARLY_PLACES.some(place => place === selectPlace(snapshot)) && !selectIsFacingPerson(snapshot)

const placeIn = (snapshot: EncounterSnapshot) => selectPlace(snapshot) as EarlyPlace

const next = (snapshot: EncounterSnapshot, event: EncounterEvent): EncounterSnapshot =>
  transition(encounterMachine, snapshot, event)[0]

interface Way {
  readonly events: readonly EncounterEvent[]
  readonly snapshot: EncounterSnapshot
}

/** @returns the shortest way to each place before the outcome, on which nothing is answered there. */
export const waysToPlaces = (): ReadonlyMap<EarlyPlace, Way> => {
  const found = new Map<EarlyPlace, Way>()
  const ways: Way[] = [{ events: [], snapshot: initialTransition(encounterMachine)[0] }]
  for (const { events, snapshot } of ways) {
    if (!isEarly(snapshot) || found.has(placeIn(snapshot))) continue
    found.set(placeIn(snapshot), { events, snapshot })
    ways.push(...EARLY_EVENTS.map(event => ({ events: [...events, event], snapshot: next(snapshot, event) })))
  }
  return found
}

const targetOf = (snapshot: EncounterSnapshot, event: EncounterEvent) => {
  if (!snapshot.can(event)) return undefined
  const after = next(snapshot, event)
  if (!isEarly(after)) return undefined
  const goesBack =
    event.type === 'step.back' || (event.type === 'danger.close' && placeIn(snapshot) === 'danger')
  return goesBack ? RETURN : placeIn(after)
}

/** Most choices lead nowhere: one entry stands for them all. */
const entryOf = (snapshot: EncounterSnapshot, event: EncounterEvent) => {
  const target = targetOf(snapshot, event)
  if (target === undefined) return []
  const stays = event.type === 'choice.toggle' && target === placeIn(snapshot)
  return [[stays ? anyChoiceOf(event.question) : nameOfEvent(event), target]]
}

const rowOf = (snapshot: EncounterSnapshot) =>
  Object.fromEntries(EARLY_EVENTS.flatMap(event => entryOf(snapshot, event)))

/** @returns where each event leads from each place before the outcome, as the encounter machine has it. */
export const earlyTable = (): EarlyTable =>
  Object.fromEntries(
    [...waysToPlaces()].map(([place, { snapshot }]) => [place, rowOf(snapshot)])
  ) as EarlyTable
