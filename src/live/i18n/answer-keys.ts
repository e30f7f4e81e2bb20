import { type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import type { RaisedNeed } from '../../../machines/outcome/needs.ts'

/** @returns the text keys of the answer to a question; none if it was not asked. */
export const answerKeys = (question: QuestionId, answers: Answers): readonly TextKey[] => {
  if (!takesSeveralChoices(question)) {
    const answer = answers[question]
    return answer ? [`questions.answers.${answer}`] : []
  }
  const chosen = answers[question]
  if (chosen?.length === 0) return ['screens.outcome.nothingChosen']
  return chosen?.map(id => `questions.${question}.choices.${id}` as TextKey) ?? []
}

/** @returns the key of a template such as "{because} (they were not sure)"; `undefined` if the reason needs none. */
export const reasonKey = ({ certainty }: RaisedNeed): TextKey | undefined =>
  certainty === 'unsure' ? 'screens.labels.unsure' : undefined
