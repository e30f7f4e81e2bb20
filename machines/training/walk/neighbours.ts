import {
  ANSWERS,
  type Answer,
  CHOICES,
  SEVERAL_QUESTIONS,
  type SeveralQuestionId,
  SINGLE_QUESTIONS,
  type SingleQuestionId
} from '../../content/vocabulary.ts'
import { type Answers, applies, keepApplicable, toggled } from '../../encounter/answers.ts'

/** A change of one press: another answer, or a choice added or removed. */
export type AnswerChange =
  | { readonly question: SingleQuestionId; readonly answer: Answer }
  | { readonly question: SeveralQuestionId; readonly choice: string; readonly isChosen: boolean }

export interface Neighbour {
  readonly change: AnswerChange
  readonly answers: Answers
}

const otherAnswers = (answers: Answers): readonly Neighbour[] =>
  SINGLE_QUESTIONS.filter(question => applies(question, answers)).flatMap(question =>
    ANSWERS.filter(answer => answer !== answers[question]).map(answer => ({
      change: { question, answer },
      answers: keepApplicable({ ...answers, [question]: answer })
    }))
  )

const otherChoices = (answers: Answers): readonly Neighbour[] =>
  SEVERAL_QUESTIONS.filter(question => applies(question, answers)).flatMap(question =>
    CHOICES[question].map(choice => {
      const chosen = toggled<string>(answers[question], choice)
      const change = { question, choice, isChosen: chosen.includes(choice) }
      return { change, answers: { ...answers, [question]: chosen } }
    })
  )

/** @returns every set of answers that is one press away from these. */
export const neighboursOf = (answers: Answers): readonly Neighbour[] => [
  ...otherAnswers(answers),
  ...otherChoices(answers)
]
