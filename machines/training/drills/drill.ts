import type { Calendar, Drill } from '../../content/content.ts'
import { QUESTIONS, type QuestionId, WEEK } from '../../content/vocabulary.ts'
import type { Stage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import { type Moment, weekdayOf } from '../../hours/london.ts'
import { answerEvents } from '../walk/replay.ts'

/**
 * @returns the moment of a drill: its time on the first matching weekday after the day of the build that is not
 * a bank holiday anywhere in the UK. On that day hours are known, and each run of a build has the same moment.
 */
export const momentOf = ({ setting }: Drill, { builtOn, bankHolidays }: Calendar): Moment => {
  const [hours = 0, minutes = 0] = setting.time.split(':').map(Number)
  const isRight = (day: number) =>
    WEEK[weekdayOf(day)] === setting.day && !Object.values(bankHolidays).some(days => days.includes(day))
  let day = builtOn + 1
  while (!isRight(day)) day++
  return { day, minute: hours * 60 + minutes }
}

/** What the person says at a place, the ways to answer, and what a good officer does. */
export type Scene = NonNullable<Drill['questions'][QuestionId]> | Drill['outcome']

/** One way to say something, and its effect. */
export type Phrasing = Scene['ways'][number]

/** @returns the scene at a place; `undefined` if the drill has none there. */
export const sceneAt = ({ questions, outcome }: Drill, place: Stage): Scene | undefined => {
  const question = QUESTIONS.find(id => id === place)
  return question ? questions[question] : place === 'outcome' ? outcome : undefined
}

/** One press on a good route, as drill files write it. */
export type Press = Drill['routes'][number]['presses'][number]

const EVENT_OF = {
  start: 'encounter.start',
  finish: 'encounter.finish',
  danger: 'danger.open',
  resume: 'danger.close',
  somewhereTonight: 'tonight.no'
} as const

/** @returns the question that a press answers, if it answers one. */
export const questionOf = (press: Press): QuestionId | undefined =>
  typeof press === 'string' ? undefined : QUESTIONS.find(question => question in press)

/** @returns the answer or the choices that a press gives. */
export const choicesIn = (press: Press): readonly string[] =>
  typeof press === 'string' ? [] : Object.values<string | readonly string[]>(press).flat()

/**
 * @returns the encounter events that a press stands for. Clear stands for none, because it discards the whole
 * encounter.
 */
export const eventsOf = (press: Press): readonly EncounterEvent[] => {
  if (typeof press === 'string') return press === 'clear' ? [] : [{ type: EVENT_OF[press] }]
  const question = questionOf(press)
  return question === undefined ? [] : answerEvents(question, choicesIn(press))
}
