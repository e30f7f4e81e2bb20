import {
  ANSWERS,
  CHOICES,
  type QuestionId,
  SEVERAL_QUESTIONS,
  SINGLE_QUESTIONS
} from '../../../machines/content/vocabulary.ts'
import { type Answers, withParentAnswered } from '../../../machines/encounter/answers.ts'
import { mapArrows } from '../../../machines/training/map/flow-map.ts'
import { needsRaisedBy } from '../../../machines/training/outcomes/combinations.ts'

/** Each answer or choice, with the answer that opens its question. */
const EACH_ANSWER: readonly Answers[] = [
  ...SINGLE_QUESTIONS.flatMap(question => ANSWERS.map(answer => ({ [question]: answer }))),
  ...SEVERAL_QUESTIONS.flatMap(question => CHOICES[question].map(choice => ({ [question]: [choice] })))
].map(answers => ({ ...withParentAnswered(Object.keys(answers)[0] as QuestionId, {}), ...answers }))

const formatAnswers = (answers: Answers): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question} ${[answer].flat().join(' ')}`)
    .join(', ')

const readFlow = () => ({
  arrows: mapArrows()
    .map(({ from, to, kind, events }) => `${from} to ${to}, ${kind}: ${[...events].sort().join(' ')}`)
    .sort(),
  needs: Object.fromEntries(EACH_ANSWER.map(answers => [formatAnswers(answers), needsRaisedBy(answers)]))
})

let flow: ReturnType<typeof readFlow> | undefined

/**
 * @returns the flow as the machine runs it, and the needs that each answer raises, so that a change of the rules
 * changes this section.
 */
export const flowContent = () => {
  flow ??= readFlow()
  return flow
}
