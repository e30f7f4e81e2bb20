import { getShortestPaths } from 'xstate/graph'
import { NEAR_NOW, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { ANYWHERE } from '../../../machines/outcome/area.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { outcomeOf, settingOf } from '../../../machines/outcome/outcome.ts'
import { EVENTS, isSampleChoice, routingKey } from '../../../machines/training/map/graph.ts'
import { stepOf, walk } from '../../support/walk.ts'
import { content } from './content.ts'
import { oncePerRun } from './once-per-run.ts'

/** A reachable screen, and the shortest route to it. */
export interface Screen {
  readonly name: string
  readonly events: readonly EncounterEvent[]
}

/** At any time: what to do now does not depend on the hour. */
const setting = settingOf(content, ANYWHERE, { day: content.calendar.builtOn, minute: 0 })

/** Names what a person can tell apart: the step, a change, an earlier answer, the actions in sight. */
const nameOf = (events: readonly EncounterEvent[]): string => {
  const snapshot = walk(events)
  const { answers, trail } = snapshot.context
  const question = selectQuestion(snapshot)
  const isChange = trail.slice(0, -1).includes('outcome')
  const actions = outcomeOf(needsOf(answers), setting).doNow.map(({ item }) => item.id)
  return [
    stepOf(snapshot),
    isChange ? 'as a change' : '',
    question && answers[question] !== undefined
      ? `${typeof answers[question] === 'string' ? 'answered' : 'chosen'} before`
      : '',
    snapshot.hasTag('outcome') && actions.length > 0 ? `with ${actions.join(' and ')}` : ''
  ]
    .filter(Boolean)
    .join(', ')
}

const shortestByName = (walks: readonly (readonly EncounterEvent[])[]): readonly Screen[] => {
  const shortest = new Map<string, readonly EncounterEvent[]>()
  for (const events of walks) {
    const name = nameOf(events)
    const known = shortest.get(name)
    if (!known || events.length < known.length) shortest.set(name, events)
  }
  return [...shortest].map(([name, events]) => ({ name, events }))
}

/** The hand-over and the turned phone: tests reach those screens by their buttons. */
const isOffFlow = ({ type }: EncounterEvent) => /^(?:handOver|phone)\./.test(type)

/** @returns the shortest route to every place of the machine, by `xstate/graph`. */
const toEveryPlace = (): readonly (readonly EncounterEvent[])[] =>
  getShortestPaths(encounterMachine, {
    events: EVENTS.filter(event => isSampleChoice(event) && !isOffFlow(event)),
    serializeState: routingKey
  }).map(path => path.steps.map(step => step.event).filter(event => (event.type as string) !== 'xstate.init'))

const toChoice = (event: EncounterEvent): readonly EncounterEvent[] => {
  const lead: readonly EncounterEvent[] =
    event.type === 'choice.toggle' && event.question === 'who'
      ? [{ type: 'answer.no' }, { type: 'answer.no' }, { type: 'answer.yes' }, { type: 'answer.yes' }]
      : [{ type: 'answer.yes' }]
  // Danger offers only 999, not the outcome.
  const type = 'choice' in event && event.choice === NEAR_NOW ? 'danger.close' : 'encounter.finish'
  return [{ type: 'encounter.start' }, ...lead, event, { type }]
}

/** @returns a route to an outcome for every single choice, and one for all choices together. */
const toOutcomes = (): readonly (readonly EncounterEvent[])[] => {
  const supportNeeds = SUPPORT_CHOICES.map(
    choice => ({ type: 'choice.toggle', question: 'supportNeeds', choice }) as const
  )
  const who = WHO_CHOICES.map(choice => ({ type: 'choice.toggle', question: 'who', choice }) as const)
  const everything: readonly EncounterEvent[] = [
    { type: 'encounter.start' },
    { type: 'answer.yes' },
    ...supportNeeds,
    { type: 'step.continue' },
    { type: 'answer.yes' },
    { type: 'answer.no' },
    { type: 'answer.yes' },
    ...who,
    { type: 'danger.close' }
  ]
  return [...[...supportNeeds, ...who].map(toChoice), everything]
}

/** Every screen of the conversation, derived from the machine and the vocabulary. */
export const screens: readonly Screen[] = await oncePerRun('screens', () =>
  shortestByName([...toEveryPlace(), ...toOutcomes()])
)

const qualifierOf = ({ name }: Screen) => name.split(', ').slice(1).join(', ')

/**
 * @returns each step once, one screen for each addition to a step, and the fullest outcome. One component
 * draws these additions on every step, and the fullest outcome shows all that any outcome can.
 */
const oneOfEachKind = (): readonly Screen[] => {
  const steps = screens.filter(screen => qualifierOf(screen) === '')
  const qualified = new Map<string, Screen>()
  for (const screen of screens) {
    const qualifier = qualifierOf(screen)
    if (qualifier && !qualifier.includes('with ') && !qualified.has(qualifier))
      qualified.set(qualifier, screen)
  }
  return [...steps, ...qualified.values(), ...screens.filter(({ name }) => name === fullest)]
}

/** The shortest route, on which nothing is asked for, and the longest. */
export const quietest: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  { type: 'answer.no' },
  { type: 'answer.no' },
  { type: 'answer.yes' },
  { type: 'answer.no' }
]
export const longest: readonly EncounterEvent[] = toOutcomes().at(-1) ?? []

/** The name of the longest route's outcome, which has every action. */
export const fullest = nameOf(longest)

export const kinds: readonly Screen[] = oneOfEachKind()
