import { NEAR_NOW } from '../../../machines/content/vocabulary.ts'
import { selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { answersOf, momentOf, type Persona } from '../../content/personas.ts'
import { walk } from '../walk.ts'
import type { Route } from './routes.ts'

type Said = ReturnType<typeof answersOf>['answers']

/** @returns what answers the question that is asked, or ends what was cut short there. */
const nextEvents = (events: readonly EncounterEvent[], answers: Said): readonly EncounterEvent[] => {
  const now = walk(events)
  const question = selectQuestion(now)
  if (now.hasTag('danger')) return [{ type: 'danger.close' }]
  if (!question) return [{ type: 'encounter.start' }]
  const said = answers[question]
  if (typeof said === 'string') return [{ type: `answer.${said}` }]
  if (now.hasTag('single')) return [{ type: 'encounter.finish' }]
  // Someone near ends the question.
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

/** Buttons that are not called as their event is. */
const NAMED_APART: Readonly<Partial<Record<EncounterEvent['type'], string>>> = {
  'danger.close': 'carry-on',
  'encounter.finish': 'numbers'
}

const keyOf = (event: EncounterEvent): TextKey => {
  if (event.type === 'choice.toggle') return `questions.${event.question}.choices.${event.choice}` as TextKey
  const [kind, what] = event.type.split('.')
  if (kind === 'answer') return `questions.answers.${what}` as TextKey
  return `screens.buttons.${NAMED_APART[event.type] ?? what}` as TextKey
}

/** Opens how the person works, and folds it away again. */
const WORKPLACE = 'screens.outcome.workplace'

/** @returns the conversation with a person of the table, to an outcome with nothing folded open. */
export const routeWith = ({ name, answers: words, force, when }: Persona): Route => {
  const { answers, work } = answersOf(words)
  const places = work.map(place => `screens.workplaces.${place}` as const)
  const howTheyWork: readonly TextKey[] = work.length > 0 ? [WORKPLACE, ...places, WORKPLACE] : []
  return {
    name,
    ...(force ? { force } : {}),
    at: `${momentOf(when)}Z`,
    presses: [...eventsWith(answers).map(keyOf), ...howTheyWork]
  }
}
