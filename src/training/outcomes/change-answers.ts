import type { Answer, SeveralQuestionId, SingleQuestionId } from '../../../machines/content/vocabulary.ts'
import {
  type Answers,
  keepApplicable,
  toggled,
  withParentAnswered
} from '../../../machines/encounter/answers.ts'

/** @returns the answers with this one set, or removed if it was set already. */
export const withAnswer = (answers: Answers, question: SingleQuestionId, answer: Answer): Answers => {
  if (answers[question] !== answer)
    return keepApplicable({ ...withParentAnswered(question, answers), [question]: answer })
  const { [question]: _, ...rest } = answers
  return keepApplicable(rest)
}

/** @returns the answers with this choice added, or removed if it was there already. */
export const withChoice = (answers: Answers, question: SeveralQuestionId, choice: string): Answers => {
  const chosen = toggled<string>(answers[question], choice)
  if (chosen.length > 0) return { ...withParentAnswered(question, answers), [question]: chosen } as Answers
  const { [question]: _, ...rest } = answers
  return rest
}
