import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES } from '../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../machines/encounter/answers.ts'
import { needsOf, type RaisedNeed } from '../../machines/outcome/needs.ts'

const subsets = <Item>([item, ...rest]: readonly Item[]): readonly (readonly Item[])[] =>
  item === undefined ? [[]] : subsets(rest).flatMap(set => [set, [item, ...set]])

const ANSWERED_OR_NOT = [...ANSWERS, undefined] as const

type Loose = { readonly [Name in keyof Answers]?: Answers[Name] | undefined }

/** What the machine would keep of these answers. */
const kept = (answers: Loose): Answers =>
  keepApplicable(Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)))

const uniqueBy = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map(item => [key(item), item])).values()
]

const pairs = <A, B>(first: readonly A[], second: readonly B[]) =>
  first.flatMap(a => second.map(b => [a, b] as const))

/** Every way to answer each part of the conversation, follow-ups included, and not asked included. */
const PARTS = [
  pairs(ANSWERED_OR_NOT, [undefined, ...subsets(SUPPORT_CHOICES)]).map(([support, supportNeeds]) =>
    kept({ support, supportNeeds })
  ),
  ANSWERED_OR_NOT.map(safety => kept({ safety })),
  pairs(ANSWERED_OR_NOT, ANSWERED_OR_NOT).map(([safePlace, tonight]) => kept({ safePlace, tonight })),
  pairs(ANSWERED_OR_NOT, [undefined, ...subsets(WHO_CHOICES)]).map(([afraid, who]) => kept({ afraid, who }))
].map(part => uniqueBy(part, answers => JSON.stringify(answers)))

/** How many sets of answers there are, those of conversations that were cut short included. */
export const answerSetCount: number = PARTS.reduce((product, part) => product * part.length, 1)

const needNames = (answers: Answers) =>
  needsOf(answers)
    .map(({ need }) => need)
    .join()

/**
 * Answers that raise each set of needs there is, once each. The parts raise different needs, so one way to raise each
 * set in each part is enough; how a need was come by changes its wording, never what is shown.
 * @param shares how many processes walk over all sets.
 * @param share the one that asks, counted from 0: it takes each set whose number leaves this remainder.
 */
export function* everyNeedSet(shares = 1, share = 0): Generator<readonly RaisedNeed[]> {
  const parts = PARTS.map(part => uniqueBy(part, needNames))
  const count = parts.reduce((product, part) => product * part.length, 1)
  for (let number = share; number < count; number += shares) {
    let rest = number
    const answers = parts.map(part => {
      const answer = part[rest % part.length]
      rest = Math.floor(rest / part.length)
      return answer
    })
    yield needsOf(Object.assign({}, ...answers))
  }
}
