import {
  ANSWERS,
  type Answer,
  SINGLE_QUESTIONS,
  type SingleQuestionId,
  SUPPORT_CHOICES,
  type SupportChoice,
  WHO_CHOICES,
  type WhoChoice
} from '../../content/vocabulary.ts'
import { type Answers, applies, keepApplicable, toggled } from '../../encounter/answers.ts'

/** A change of one press: another answer, or a choice added or removed. */
export type AnswerChange =
  | { readonly question: SingleQuestionId; readonly answer: Answer }
  | { readonly question: 'supportNeeds'; readonly choice: SupportChoice; readonly isChosen: boolean }
  | { readonly question: 'who'; readonly choice: WhoChoice; readonly isChosen: boolean }

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

const otherSupport = (answers: Answers): readonly Neighbour[] =>
  applies('supportNeeds', answers)
    ? SUPPORT_CHOICES.map(choice => {
        const supportNeeds = toggled(answers.supportNeeds, choice)
        const change = { question: 'supportNeeds', choice, isChosen: supportNeeds.includes(choice) } as const
        return { change, answers: { ...answers, supportNeeds } }
      })
    : []

const otherPeople = (answers: Answers): readonly Neighbour[] =>
  applies('who', answers)
    ? WHO_CHOICES.map(choice => {
        const who = toggled(answers.who, choice)
        const change = { question: 'who', choice, isChosen: who.includes(choice) } as const
        return { change, answers: { ...answers, who } }
      })
    : []

/** @returns every set of answers that is one press away from these. */
export const neighboursOf = (answers: Answers): readonly Neighbour[] => [
  ...otherAnswers(answers),
  ...otherSupport(answers),
  ...otherPeople(answers)
]
