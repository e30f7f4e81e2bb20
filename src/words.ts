import { content } from 'virtual:content'
import type { Content, DayNumber } from '../content/content.ts'
import type { QuestionId } from '../content/vocabulary.ts'
import type { Answers } from '../machines/encounter/answers.ts'
import { fill } from '../machines/fill.ts'
import type { RaisedNeed } from '../machines/outcome/needs.ts'

const { screens, questions, times } = content

/** @returns the label that a list gives to an id. */
export const labelOf = <Id extends string>(
  list: readonly { readonly id: Id; readonly label: string }[],
  id: Id
): string => list.find(item => item.id === id)?.label ?? id

const choicesSaid = <Id extends string>(
  question: { readonly choices: readonly { readonly id: Id; readonly label: string }[] },
  chosen: readonly Id[]
): readonly string[] =>
  chosen.length > 0 ? chosen.map(id => labelOf(question.choices, id)) : [screens.outcome.nothingChosen]

/** @returns what was answered to a question, in the words of its buttons; nothing if it was not asked. */
export const answerSaid = (question: QuestionId, answers: Answers): readonly string[] => {
  if (question === 'supportNeeds')
    return answers.supportNeeds ? choicesSaid(questions.supportNeeds, answers.supportNeeds) : []
  if (question === 'who') return answers.who ? choicesSaid(questions.who, answers.who) : []
  const answer = answers[question]
  return answer ? [questions.answers[answer]] : []
}

/** @returns a need as a reason: "no safe place to go to (they were not sure)". */
export const reasonSaid = ({ need, certainty }: RaisedNeed): string => {
  const { because } = content.needs[need]
  if (certainty === 'unsure') return fill(screens.labels.unsure, { because })
  if (certainty === 'notAsked') return fill(screens.labels.notAskedYet, { because })
  return because
}

/** @returns the day in words: "24 November 2026". */
export const daySaid = (day: DayNumber): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000)

/** @returns words that tell how long answers stay, with {idle}, {hidden} and {call} in minutes. */
export const timesFilledIn = (words: string): string =>
  fill(words, {
    idle: String(times.idleMinutes),
    hidden: String(times.hiddenMinutes),
    call: String(times.callMinutes)
  })

/** @returns emergency and helpline numbers as bare text, for when no screen can be drawn. */
export const plainNumbers = ({ vital }: Content): string =>
  vital.broken.map(({ name, number }) => `${name}: ${number}`).join('. ')
