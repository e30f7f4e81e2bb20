import { NEAR_NOW } from '../../../machines/content/vocabulary.ts'
import { selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { answersOf, momentOf, type Persona } from '../../content/personas.ts'
import { walk } from '../walk.ts'

/** A conversation on a real phone, and the events that lead to its end. */
export interface Route {
  readonly name: string
  /** The id of a force in the address, if any. */
  readonly force?: string
  /** London time, in winter. */
  readonly at: string
  /** The officer's language, if not English. */
  readonly language?: 'cy'
  /** The tag of the person's language. */
  readonly personLanguage?: string
  readonly events: readonly EncounterEvent[]
}

type Said = ReturnType<typeof answersOf>['answers']

/** @returns events that answer the current question, or end a conversation that was cut short. */
const nextEvents = (events: readonly EncounterEvent[], answers: Said): readonly EncounterEvent[] => {
  const now = walk(events)
  const question = selectQuestion(now)
  if (now.hasTag('danger')) return [{ type: 'danger.close' }]
  // Somebody who says nothing gets the numbers at once.
  if (!question) return [{ type: Object.keys(answers).length > 0 ? 'encounter.start' : 'encounter.finish' }]
  const said = answers[question]
  if (typeof said === 'string') return [{ type: `answer.${said}` }]
  if (now.hasTag('single')) return [{ type: 'encounter.finish' }]
  // "Someone near" goes last, as it ends the question.
  const chosen = (said ?? [])
    .toSorted((a, b) => Number(a === NEAR_NOW) - Number(b === NEAR_NOW))
    .map(choice => ({ type: 'choice.toggle', question, choice }) as EncounterEvent)
  const isOver = walk(chosen, now).hasTag('danger')
  return isOver ? chosen : [...chosen, { type: 'step.continue' }]
}

const eventsWith = (answers: Said): readonly EncounterEvent[] => {
  let events: readonly EncounterEvent[] = []
  while (!walk(events).hasTag('outcome')) events = [...events, ...nextEvents(events, answers)]
  return events
}

/** @returns the conversation with a person of the table, up to the outcome. */
export const routeWith = ({
  name,
  answers: words,
  force,
  when
}: Pick<Persona, 'name' | 'answers' | 'force' | 'when'>): Route => {
  const { answers, work } = answersOf(words)
  const howTheyWork = work.map(choice => ({ type: 'choice.toggle', question: 'workplaces', choice }) as const)
  return {
    name,
    ...(force ? { force } : {}),
    at: `${momentOf(when)}Z`,
    events: [...eventsWith(answers), ...howTheyWork]
  }
}
