import { content } from 'virtual:content'
import { useMemo } from 'react'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomesOf } from '../../machines/outcome/outcome.ts'
import { useEncounter } from '../app.ts'

const outcomeOfNeeds = outcomesOf(content)

/** @returns the outcome of the answers so far. */
export const useOutcome = (): Outcome => {
  const answers = useEncounter(selectAnswers)
  return useMemo(() => outcomeOfNeeds(needsOf(answers), answers.workplaces), [answers])
}
