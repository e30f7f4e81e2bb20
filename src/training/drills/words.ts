import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { QUESTIONS, type QuestionId } from '../../../machines/content/vocabulary.ts'
import { weekdaySaid } from '../../../machines/hours/date-said.ts'
import { timeSaid } from '../../../machines/hours/time-said.ts'
import { momentOf } from '../../../machines/training/drills/drill-moment.ts'
import type { Place } from '../../../machines/training/map/flow-map.ts'
import { formatDay, labelOf } from '../../live/i18n/format.ts'

const { beforeYouStart, calendar, forces, questions, screens } = content
const { walk } = training.words

export const isQuestion = (place: Place): place is QuestionId =>
  QUESTIONS.some(question => question === place)

/** What a drill has for a place: what is said there, and what a good officer does. */
export type Scene = NonNullable<Drill['questions'][QuestionId]> | Drill['outcome']

/** @returns what a drill has for a place; nothing where nobody is heard, or it has nothing. */
export const sceneAt = ({ questions: heard, outcome }: Drill, place: Place): Scene | undefined => {
  if (place === 'outcome') return outcome
  return isQuestion(place) ? heard[place] : undefined
}

/** @returns the time and the force of a drill: "Thursday 26 November 2026, 11.10pm. West Yorkshire Police". */
export const settingSaid = (drill: Drill): string => {
  const { day, minute } = momentOf(drill, calendar)
  const force = forces.find(({ id }) => id === drill.setting.force)?.name ?? walk.noForce
  return `${weekdaySaid(day)} ${formatDay(day)}, ${timeSaid(minute, screens.opening)}. ${force}`
}

/** @returns the guiding statement of a line of the guidance, in our words. */
export const statementSaid = (line: number): string =>
  beforeYouStart.statements.lines.find(({ guidanceLine }) => guidanceLine === line)?.says ?? ''

/** @returns an answer or a choice in the words of its button. */
export const optionSaid = (question: QuestionId, option: string): string => {
  if (question === 'supportNeeds' || question === 'who')
    return labelOf<string>(questions[question].choices, option)
  return new Map<string, string>(Object.entries(questions.answers)).get(option) ?? option
}
