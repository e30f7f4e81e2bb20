import { type QuestionId, takesSeveralChoices } from '../../content/vocabulary.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'

/** @returns the events that give a question its answer, or its choices. */
export const answerEvents = (question: QuestionId, chosen: readonly string[]): readonly EncounterEvent[] =>
  takesSeveralChoices(question)
    ? [
        ...chosen.map(choice => ({ type: 'choice.toggle', question, choice }) as EncounterEvent),
        { type: 'step.continue' }
      ]
    : chosen.map(answer => ({ type: `answer.${answer}` }) as EncounterEvent)
