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

/** People may say more than this, but a supervisor can read through every combination of up to three. */
const MAX_NEEDS = 3

/** Needs that answers can raise together. */
export interface Combination {
  /** The most pressing first; `everyone` is always among them. */
  readonly needs: readonly Need[]
  /** The shortest conversation that raises them, without questions that raise nothing and with every follow-up. */
  readonly answers: Answers
  /** How many answers and choices that conversation takes. */
  readonly length: number
  /** The fewest needs that bring the others with them. */
  readonly size: number
}

/** The answers that raise needs, each said alone, in the order of the conversation. */
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

/** @returns the needs that some answers raise, without the reasons. */
export const needsRaisedBy = (answers: Answers): readonly Need[] => needsOf(answers).map(({ need }) => need)

/** Of statements that raise the same needs, the first: the shortest. */
const RAISED_BY: ReadonlyMap<Answers, readonly Need[]> = new Map(
  STATEMENTS.map(statement => [statement, needsRaisedBy(statement)] as const).filter(
    ([, raised], index, all) => all.findIndex(([, same]) => same.join() === raised.join()) === index
  )
)

const lengthOf = (answers: Answers): number =>
  Object.values(answers).reduce((sum, said) => sum + (typeof said === 'string' ? 1 : said.length), 0)

/**
 * @returns answers that combine these statements. Of two answers to one question the later counts; choices are added
 * together; a bed is needed if any says so.
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

/** @returns the smallest combination that holds all of some needs. */
export const combinationOf = (needs: readonly Need[]): Combination => {
  const raised = new Set<Need>(['everyone'])
  for (const need of needs) for (const more of needsRaisedBy(statementOf(need))) raised.add(more)
  const answers = saidTogether(
    [...RAISED_BY].flatMap(([statement, some]) => (some.every(need => raised.has(need)) ? [statement] : []))
  )
  return {
    needs: NEEDS.filter(need => raised.has(need)),
    answers,
    length: lengthOf(answers),
    size: needs.length
  }
}

/** @returns every selection of this many items, those with earlier items first. */
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

/** @returns the smallest combination for each single need, pair and triple of needs, and for no need, each once. */
export const needCombinations = (): readonly Combination[] => {
  combinations ??= everyCombination()
  return combinations
}
