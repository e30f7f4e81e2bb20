import {
  ANSWERS,
  type Answer,
  FOLLOW_UPS,
  type QuestionId,
  type SeveralQuestionId,
  type SingleQuestionId
} from '../../../machines/content/vocabulary.ts'
import { type Answers, applies, keepApplicable, toggled } from '../../../machines/encounter/answers.ts'

/** Makes sure a question applies: gives its parent the first answer that leads to it. */
const withParentAnswered = (question: QuestionId, answers: Answers): Answers => {
  if (applies(question, answers)) return answers
  const parent = FOLLOW_UPS[question as keyof typeof FOLLOW_UPS]
  const opener = ANSWERS.find(answer => applies(question, { ...answers, [parent]: answer }))
  return { ...answers, [parent]: opener }
}

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
