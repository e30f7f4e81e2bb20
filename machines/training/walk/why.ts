import type { Service } from '../../content/content.ts'
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
import { worksSomewhereIn } from '../../outcome/area.ts'
import { mayHaveRow } from '../../outcome/contacts.ts'
import { needsOf, type RaisedNeed } from '../../outcome/needs.ts'
import { type Outcome, outcomeOf, type Placed, type Setting } from '../../outcome/outcome.ts'

/** A change that takes one press: another answer, or a choice added or removed. */
export type AnswerChange =
  | { readonly question: SingleQuestionId; readonly answer: Answer }
  | { readonly question: SeveralQuestionId; readonly choice: string; readonly isChosen: boolean }

interface Neighbour {
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

/** @returns every set of answers that is one press away from these answers. */
export const neighboursOf = (answers: Answers): readonly Neighbour[] => [
  ...otherAnswers(answers),
  ...otherChoices(answers)
]

/** The rule that put an item among the first items, or kept it out. */
export type Verdict =
  | { readonly rule: 'first'; readonly place: number }
  | { readonly rule: 'answersNow' | 'fitsNothing' | 'elsewhere' | 'noLine' | 'othersFirst' }

/** An item that an outcome could show first, and why it does or does not. */
export interface Explained<Item> {
  readonly item: Item
  readonly verdict: Verdict
  readonly reasons: readonly RaisedNeed[]
  /** The presses that would remove it from the first items, or add it. */
  readonly changes: readonly AnswerChange[]
}

interface Known {
  readonly id: string
  readonly needs: readonly RaisedNeed['need'][]
}

type First = 'doNow' | 'contactFirst' | 'tipsToShare'

const firstIn = (outcome: Outcome, list: First): readonly Placed<Known>[] =>
  list === 'doNow' ? [...outcome.doNow, ...outcome.doNowMore] : outcome[list]

/** Whether an item is shown with this one: they are the same, or share a row. */
const shows =
  ({ id }: Known) =>
  ({ item, sisters = [] }: Placed<Known>): boolean =>
    [item, ...sisters].some(one => one.id === id)

/**
 * Explains an outcome: which rule put each item among the first or kept it out, and which presses would change that.
 * @param answers the answers of a walk, workplaces included.
 */
export const explain = (answers: Answers, setting: Setting) => {
  const { content, area, actions } = setting
  const outcomeFor = (given: Answers) => outcomeOf(needsOf(given), setting, given.workplaces)
  const raised = needsOf(answers)
  const outcome = outcomeFor(answers)
  const neighbours = neighboursOf(answers).map(({ change, answers: other }) => ({
    change,
    outcome: outcomeFor(other)
  }))

  const explainedBy =
    <Item extends Known>(list: First, keptOut: (item: Item) => Verdict) =>
    (item: Item): Explained<Item> => {
      const first = firstIn(outcome, list)
      const index = first.findIndex(shows(item))
      const isIn = index !== -1
      const reasons = raised.filter(({ need }) => item.needs.includes(need))
      return {
        item,
        reasons,
        verdict: isIn
          ? first[index]?.becauseItAnswers
            ? { rule: 'answersNow' }
            : { rule: 'first', place: index + 1 }
          : reasons.length === 0
            ? { rule: 'fitsNothing' }
            : keptOut(item),
        changes: neighbours
          .filter(({ outcome: other }) => firstIn(other, list).some(shows(item)) !== isIn)
          .map(({ change }) => change)
      }
    }

  const contactKeptOut = (service: Service): Verdict => {
    if (!worksSomewhereIn(service, area)) return { rule: 'elsewhere' }
    return { rule: mayHaveRow(service) ? 'othersFirst' : 'noLine' }
  }
  const others = (): Verdict => ({ rule: 'othersFirst' })
  return {
    actions: actions.map(explainedBy('doNow', others)),
    contacts: [...area.localServices, ...content.services].map(explainedBy('contactFirst', contactKeptOut)),
    tips: content.tips.map(explainedBy('tipsToShare', others))
  }
}
