import {
  NEEDS,
  type Need,
  type QuestionId,
  SEVERAL_QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES
} from '../../content/vocabulary.ts'
import { type Answers, withParentAnswered } from '../../encounter/answers.ts'
import { needsOf } from '../../outcome/needs.ts'

/** People may have more needs than this, but a supervisor can read through every combination of up to three. */
const MAX_NEEDS = 3

/** A set of needs that a conversation can raise. */
export interface Combination {
  /** The most pressing first; `everyone` is always among them. */
  readonly needs: readonly Need[]
  /** The shortest conversation that raises them, with every follow-up but no question that raises nothing. */
  readonly answers: Answers
  /** The number of answers and choices in that conversation. */
  readonly length: number
  /** The number of needs that it was made for. They imply the others. */
  readonly size: number
}

/** Single answers or choices that raise needs, with the answers that they imply, in the order of the conversation. */
const STATEMENTS: readonly Answers[] = [
  {},
  ...[[], ...SUPPORT_CHOICES.map(choice => [choice])].map(supportNeeds => ({ supportNeeds })),
  { safety: 'yes' } as const,
  { safePlace: 'no', tonight: 'no' } as const,
  { safePlace: 'no' } as const,
  ...[[], ...WHO_CHOICES.map(kind => [kind])].map(who => ({ who }))
].map(answers => {
  const [question] = Object.keys(answers) as QuestionId[]
  return question ? { ...withParentAnswered(question, {}), ...answers } : answers
})

/** @returns the needs that answers raise, without their certainty. */
export const needsRaisedBy = (answers: Answers): readonly Need[] => needsOf(answers).map(({ need }) => need)

/** The statements with the needs that each raises. Of those that raise the same needs, only the first. */
const RAISED_BY: ReadonlyMap<Answers, readonly Need[]> = new Map(
  STATEMENTS.map(statement => [statement, needsRaisedBy(statement)] as const).filter(
    ([, raised], index, all) => all.findIndex(([, same]) => same.join() === raised.join()) === index
  )
)

const lengthOf = (answers: Answers): number =>
  Object.values(answers).reduce((sum, said) => sum + (typeof said === 'string' ? 1 : said.length), 0)

/**
 * @returns the answers of these statements together. If two answer the same question, the later
 * counts, but choices are added up. A bed is needed if any statement says so.
 */
const saidTogether = (statements: readonly Answers[]): Answers => {
  const choices = SEVERAL_QUESTIONS.filter(question => statements.some(one => one[question])).map(
    question => [question, statements.flatMap(one => one[question] ?? [])] as const
  )
  const { tonight, ...said }: Answers = Object.assign({}, ...statements, Object.fromEntries(choices))
  return tonight && statements.every(one => one.tonight || !one.safePlace) ? { ...said, tonight } : said
}

/** @returns the statement that raises a need and the fewest others: fear of a client is always fear of someone. */
const statementOf = (need: Need): Answers => {
  const [best = {}] = [...RAISED_BY]
    .filter(([, raised]) => raised.includes(need))
    .toSorted(([, a], [, b]) => a.length - b.length)
    .map(([statement]) => statement)
  return best
}

/** @returns the smallest combination that includes all of these needs. */
export const combinationOf = (needs: readonly Need[]): Combination => {
  const raised = new Set<Need>(['everyone'])
  for (const need of needs) for (const more of needsRaisedBy(statementOf(need))) raised.add(more)
  const answers = saidTogether(
    [...RAISED_BY].flatMap(([statement, own]) => (own.every(need => raised.has(need)) ? [statement] : []))
  )
  return {
    needs: NEEDS.filter(need => raised.has(need)),
    answers,
    length: lengthOf(answers),
    size: needs.length
  }
}

/** @returns every selection of `size` items, in the order of the items. */
export const combinationsOfSize = <Item>(
  items: readonly Item[],
  size: number
): readonly (readonly Item[])[] =>
  size === 0
    ? [[]]
    : items.flatMap((item, index) =>
        combinationsOfSize(items.slice(index + 1), size - 1).map(rest => [item, ...rest])
      )

const everyCombination = (): readonly Combination[] => {
  const needs = NEEDS.filter(need => need !== 'everyone')
  const sizes = Array.from({ length: MAX_NEEDS + 1 }, (_, index) => index)
  const found = sizes.flatMap(size => combinationsOfSize(needs, size).map(combinationOf))
  const smallest = new Map<string, Combination>()
  for (const one of found) if (!smallest.has(one.needs.join())) smallest.set(one.needs.join(), one)
  return [...smallest.values()]
}

let combinations: readonly Combination[] | undefined

/** @returns the smallest combinations for no need, and for each need, pair and triple of needs, each once. */
export const needCombinations = (): readonly Combination[] => {
  combinations ??= everyCombination()
  return combinations
}
