import {
  ANSWERS,
  type Need,
  SINGLE_QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES
} from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { mapArrows } from '../../../machines/training/map/flow-map.ts'

/** A follow-up needs the answer that opens it. */
const SINGLE: readonly Answers[] = SINGLE_QUESTIONS.flatMap(question =>
  ANSWERS.map(answer => ({
    ...(question === 'tonight' ? { safePlace: 'no' as const } : {}),
    [question]: answer
  }))
)
const SEVERAL: readonly Answers[] = [
  ...SUPPORT_CHOICES.map(choice => ({ support: 'yes' as const, supportNeeds: [choice] })),
  ...WHO_CHOICES.map(choice => ({ afraid: 'yes' as const, who: [choice] }))
]

const formatAnswers = (answers: Answers): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question} ${[answer].flat().join(' ')}`)
    .join(', ')

const needsRaisedBy = (answers: Answers): readonly Need[] => needsOf(answers).map(({ need }) => need)

/** @returns the flow as the machine runs it, and the needs that each answer raises: what a change of the rules changes. */
export const flowContent = () => ({
  arrows: mapArrows()
    .map(({ from, to, kind, events }) => `${from} to ${to}, ${kind}: ${[...events].sort().join(' ')}`)
    .sort(),
  needs: Object.fromEntries(
    [...SINGLE, ...SEVERAL].map(answers => [formatAnswers(answers), needsRaisedBy(answers)])
  )
})
