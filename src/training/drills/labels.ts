import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import type { Stage } from '../../../machines/encounter/encounter.selectors.ts'
import { formatFullDate, formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { momentOf } from '../../../machines/training/drills/drill-moment.ts'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { areaOfForce } from '../forces.tsx'
import { isQuestion } from '../map/labels.ts'

const { beforeYouStart, calendar, forces, questions } = content
const { drills, walk } = training.words

/** The part of a drill for a state of the flow: the person's words, and what a good officer does. */
export type Scene = NonNullable<Drill['questions'][QuestionId]> | Drill['outcome']

export const sceneAt = ({ questions: heard, outcome }: Drill, place: Stage): Scene | undefined => {
  if (place === 'outcome') return outcome
  return isQuestion(place) ? heard[place] : undefined
}

/** Time and force of a drill, as "Thursday 26 November 2026, 11.10pm. West Yorkshire Police". */
export const settingLabel = (drill: Drill): string => {
  const { day, minute } = momentOf(drill, calendar)
  const force = forces.find(({ id }) => id === drill.setting.force)?.name ?? walk.noForce
  return `${formatWeekday(day)} ${formatFullDate(day)}, ${formatTime(minute, ENGLISH_OPENING)}. ${force}`
}

/** Everything besides the answers that the outcome of a drill depends on. */
export const settingOfDrill = (drill: Drill): Setting =>
  settingOf(content, areaOfForce(drill.setting.force), momentOf(drill, content.calendar))

/** Our wording of one of the guidance's guiding statements. */
export const statementText = (line: number): string =>
  beforeYouStart.statements.lines.find(({ guidanceLine }) => guidanceLine === line)?.says ?? ''

/** The button label of an answer or a choice. */
export const optionLabel = (question: QuestionId, option: string): string => {
  if (takesSeveralChoices(question)) return labelOf<string>(questions[question].choices, option)
  return new Map<string, string>(Object.entries(questions.answers)).get(option) ?? option
}

export const minutesLabel = (minutes: number): string =>
  interpolate(drills.minutes, { count: String(minutes) })
