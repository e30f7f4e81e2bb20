import type { Content } from '../../../machines/content/content.ts'
import type { QuestionId } from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import type { RaisedNeed } from '../../../machines/outcome/needs.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { labelOf } from '../../../machines/text/label-of.ts'

const choiceLabels = <Id extends string>(
  question: { readonly choices: readonly { readonly id: Id; readonly label: string }[] },
  chosen: readonly Id[],
  { screens }: Content
): readonly string[] =>
  chosen.length > 0 ? chosen.map(id => labelOf(question.choices, id)) : [screens.outcome.nothingChosen]

/** @returns the labels of the answer to a question; none if it was not asked. */
export const answerLabels = (question: QuestionId, answers: Answers, content: Content): readonly string[] => {
  const { questions } = content
  if (question === 'supportNeeds')
    return answers.supportNeeds ? choiceLabels(questions.supportNeeds, answers.supportNeeds, content) : []
  if (question === 'who') return answers.who ? choiceLabels(questions.who, answers.who, content) : []
  const answer = answers[question]
  return answer ? [questions.answers[answer]] : []
}

/** @returns the template of a reason: "{because} (they were not sure)", or "{because}" alone. */
export const reasonTemplate = ({ certainty }: RaisedNeed, { screens: { labels } }: Content): string => {
  if (certainty === 'unsure') return labels.unsure
  return certainty === 'notAsked' ? labels.notAskedYet : '{because}'
}

/** @returns the reason that a need gives: "no safe place to go to (they were not sure)". */
export const reasonText = (raised: RaisedNeed, content: Content): string =>
  interpolate(reasonTemplate(raised, content), { because: content.needs[raised.need].because })
