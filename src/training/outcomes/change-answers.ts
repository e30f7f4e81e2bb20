import type { Answer, SeveralQuestionId, SingleQuestionId } from '../../../machines/content/vocabulary.ts'
import {
  type Answers,
  keepApplicable,
  toggled,
  withParentAnswered
} from '../../../machines/encounter/answers.ts'

/** Sets an answer, or removes it if it is set already. */
export const withAnswer = (answers: Answers, question: SingleQuestionId, answer: Answer): Answers => {
  if (answers[question] !== answer)
    return keepApplicable({ ...withParentAnswered(question, answers), [question]: answer })
  const { [question]: _, ...rest } = answers
  return keepApplicable(rest)
}

/** Adds a choice, or removes it if it is there already. */
export const withChoice = (answers: Answers, question: SeveralQuestionId, choice: string): Answers => {
  const chosen = toggled<string>(answers[question], choice)
  if (chosen.length > 0) return { ...withParentAnswered(question, answers), [question]: chosen } as Answers
  const { [question]: _, ...rest } = answers
  return rest
}
