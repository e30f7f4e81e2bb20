import type { Drill } from '../../content/content.ts'
import { QUESTIONS, type QuestionId } from '../../content/vocabulary.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import { answerEvents } from '../walk/answer-events.ts'

/** One step of a good route, in the words of the flow. */
export type Press = Drill['routes'][number]['presses'][number]

/** What a drill defines for a question: the answers that fit, or the choices. */
type Fits = Readonly<Record<string, readonly string[] | string>>

const EVENT_OF = {
  start: 'encounter.start',
  finish: 'encounter.finish',
  danger: 'danger.open',
  resume: 'danger.close',
  somewhereTonight: 'tonight.no'
} as const

/** @returns the question that a press answers, if it answers one. */
export const questionOf = (press: Press): QuestionId | undefined =>
  typeof press === 'string' ? undefined : QUESTIONS.find(question => question in press)

/** @returns what a press answers or chooses. */
export const choicesIn = (press: Press): readonly string[] => {
  const question = questionOf(press)
  return question === undefined ? [] : [(press as Fits)[question] ?? []].flat()
}

/**
 * @returns the events of the encounter that a press stands for. Clear stands for no event, as it throws the encounter
 * away.
 */
export const eventsOf = (press: Press): readonly EncounterEvent[] => {
  if (typeof press === 'string') return press === 'clear' ? [] : [{ type: EVENT_OF[press] }]
  const question = questionOf(press)
  return question === undefined ? [] : answerEvents(question, choicesIn(press))
}
