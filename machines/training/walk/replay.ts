import { initialTransition, transition } from 'xstate'
import { NEAR_NOW, QUESTIONS, type QuestionId, takesSeveralChoices } from '../../content/vocabulary.ts'
import type { Answers } from '../../encounter/answers.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import { type EncounterSnapshot, selectKind, selectQuestion } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Moment } from '../../hours/london.ts'

/** A walk through the flow in training, with everything that its outcome depends on. */
export interface WalkState {
  readonly answers: Answers
  /** Whether the walk has reached the outcome. */
  readonly isFinished: boolean
  /** The id of the force, if one is chosen. */
  readonly force?: string | undefined
  /** The tag of the officer's language, if not English. */
  readonly language?: string | undefined
  /** The tag of the person's language, if one is chosen. */
  readonly personLanguage?: string | undefined
  /** The time in London; the real time if left out. */
  readonly at?: Moment | undefined
}

/** "Near now" moves on at once, so it comes after the other choices. */
const chooseEvents = (question: QuestionId, chosen: readonly string[]): readonly EncounterEvent[] => {
  const goesOn = chosen.includes(NEAR_NOW)
  const inOrder = goesOn ? [...chosen.filter(choice => choice !== NEAR_NOW), NEAR_NOW] : chosen
  const toggles = inOrder.map(choice => ({ type: 'choice.toggle', question, choice }) as EncounterEvent)
  return goesOn ? toggles : [...toggles, { type: 'step.continue' }]
}

/** @returns the events that answer a question with an answer or with choices. */
export const answerEvents = (question: QuestionId, chosen: readonly string[]): readonly EncounterEvent[] =>
  takesSeveralChoices(question)
    ? chooseEvents(question, chosen)
    : chosen.map(answer => ({ type: `answer.${answer}` }) as EncounterEvent)

const hasAnswer = (answers: Answers, question: QuestionId | undefined): question is QuestionId =>
  question !== undefined && answers[question] !== undefined

/** Walks the flow, and records the events. */
class Walk {
  now: EncounterSnapshot = initialTransition(encounterMachine)[0]
  readonly events: EncounterEvent[] = []

  send(...events: readonly EncounterEvent[]) {
    for (const event of events) this.now = transition(encounterMachine, this.now, event)[0]
    this.events.push(...events)
  }

  /** Answers questions until one has no answer. */
  answer(answers: Answers) {
    for (let asked = selectQuestion(this.now); hasAnswer(answers, asked); asked = selectQuestion(this.now))
      this.send(...answerEvents(asked, [answers[asked] ?? []].flat()))
    if (selectKind(this.now) === 'danger') this.send({ type: 'danger.close' })
  }
}

/**
 * @param answers the answers, as the flow would keep them.
 * @param isFinished whether the outcome was reached.
 * @returns events that lead to these answers from the start: the questions in order until one has no
 * answer. If others follow, the outcome was reached early: they are given by asking from there.
 */
export const replayOf = (answers: Answers, isFinished: boolean): readonly EncounterEvent[] => {
  const walk = new Walk()
  if (Object.keys(answers).length === 0 && !isFinished) return []
  walk.send({ type: 'encounter.start' })
  walk.answer(answers)
  const isAllSaid = Object.keys(answers).every(name => name in walk.now.context.answers)
  if (!isFinished && isAllSaid) return walk.events
  if (selectKind(walk.now) !== 'outcome') walk.send({ type: 'encounter.finish' })
  for (const question of QUESTIONS) {
    if (!hasAnswer(answers, question) || walk.now.context.answers[question] !== undefined) continue
    walk.send({ type: 'answer.change', question })
    walk.answer(answers)
    if (selectKind(walk.now) !== 'outcome') walk.send({ type: 'encounter.finish' })
  }
  if (answers.tonight) walk.send({ type: 'tonight.no' })
  walk.send(
    ...(answers.workplaces ?? []).map(
      choice => ({ type: 'choice.toggle', question: 'workplaces', choice }) as const
    )
  )
  return walk.events
}
