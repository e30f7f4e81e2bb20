import {
  ANSWERS,
  type Answer,
  FOLLOW_UPS,
  type QuestionId,
  type SeveralQuestionId,
  type SingleQuestionId
} from '../../../machines/content/vocabulary.ts'
import { type Answers, applies, keepApplicable, toggled } from '../../../machines/encounter/answers.ts'

/** Sees to it that a question is asked: its parent gets the first answer that opens it. */
const asking = (question: QuestionId, answers: Answers): Answers => {
  if (applies(question, answers)) return answers
  const parent = FOLLOW_UPS[question as keyof typeof FOLLOW_UPS]
  const opener = ANSWERS.find(answer => applies(question, { ...answers, [parent]: answer }))
  return { ...answers, [parent]: opener }
}

/** @returns the answers with this one, or without it if it was there. */
export const withAnswer = (answers: Answers, question: SingleQuestionId, answer: Answer): Answers => {
  if (answers[question] !== answer)
    return keepApplicable({ ...asking(question, answers), [question]: answer })
  const { [question]: _, ...rest } = answers
  return keepApplicable(rest)
}

/** @returns the answers with one choice more, or fewer if it was there. */
export const withChoice = (answers: Answers, question: SeveralQuestionId, choice: string): Answers => {
  const chosen = toggled<string>(answers[question], choice)
  if (chosen.length > 0) return { ...asking(question, answers), [question]: chosen } as Answers
  const { [question]: _, ...rest } = answers
  return rest
}
