import { content } from 'virtual:content'
import { useMemo } from 'react'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../machines/outcome/outcome.ts'
import { useEncounter } from '../app.ts'

/** @returns the outcome of the answers so far. */
export const useOutcome = (): Outcome => {
  const answers = useEncounter(selectAnswers)
  return useMemo(() => outcomeOf(needsOf(answers), content, answers.workplaces), [answers])
}
