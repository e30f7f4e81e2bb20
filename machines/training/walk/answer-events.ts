import { NEAR_NOW, type QuestionId, takesSeveralChoices } from '../../content/vocabulary.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'

/** Someone near leads on at once, so it comes after the other choices. */
const chooseEvents = (question: QuestionId, chosen: readonly string[]): readonly EncounterEvent[] => {
  const goesOn = chosen.includes(NEAR_NOW)
  const inOrder = goesOn ? [...chosen.filter(choice => choice !== NEAR_NOW), NEAR_NOW] : chosen
  const toggles = inOrder.map(choice => ({ type: 'choice.toggle', question, choice }) as EncounterEvent)
  return goesOn ? toggles : [...toggles, { type: 'step.continue' }]
}

/** @returns the events that give a question its answer, or its choices. */
export const answerEvents = (question: QuestionId, chosen: readonly string[]): readonly EncounterEvent[] =>
  takesSeveralChoices(question)
    ? chooseEvents(question, chosen)
    : chosen.map(answer => ({ type: `answer.${answer}` }) as EncounterEvent)
