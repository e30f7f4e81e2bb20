import { content } from 'virtual:content'
import { QUESTIONS, type QuestionId } from '../../machines/content/vocabulary.ts'
import type { Answers } from '../../machines/encounter/answers.ts'
import { englishText } from '../../machines/language/lookup.ts'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { interpolate } from '../../machines/text/format.ts'
import { answerKeys, reasonKey } from '../live/i18n/answer-keys.ts'

/** @returns the button labels of the answer to a question; none if it was not asked. */
export const answerLabels = (question: QuestionId, answers: Answers): readonly string[] =>
  answerKeys(question, answers).map(key => englishText(content, key))

/** @returns the reason that a need gives: "no safe place to go to (they were not sure)". */
export const reasonText = (raised: RaisedNeed): string => {
  const { because } = content.needs[raised.need]
  const key = reasonKey(raised)
  return key === undefined ? because : interpolate(englishText(content, key), { because })
}

/** The answers given, one line for each question. */
export const answerLines = (answers: Answers): readonly string[] => {
  const said = QUESTIONS.flatMap(question => {
    const labels = answerLabels(question, answers)
    return labels.length > 0 ? [`${content.questions[question].prompt} ${labels.join(', ')}`] : []
  })
  return said.length > 0 ? said : ['No need was raised']
}
