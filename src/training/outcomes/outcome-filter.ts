import { content } from 'virtual:content'
import {
  ANSWERS,
  BED,
  NEEDS,
  type Need,
  SINGLE_QUESTIONS,
  type SingleQuestionId
} from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { needsRaisedBy } from '../../../machines/training/outcomes/combinations.ts'
import { LINE_TRAITS, type LineTrait } from '../../../machines/training/outcomes/line-traits.ts'
import type { FirstLists, KIND_OF, OutcomeQuery } from '../../../machines/training/outcomes/outcome-rows.ts'
import { formatWalk, parseWalk } from '../walk-query.ts'

/** The list of the outcome that holds each kind of item. */
export const LISTS = {
  action: 'doNow',
  contact: 'contactFirst',
  tip: 'tipsToShare'
} as const satisfies { readonly [List in keyof FirstLists as (typeof KIND_OF)[List]]: List }
export type ItemKind = keyof typeof LISTS

/** Needs and items. */
export interface Named {
  readonly needs: readonly Need[]
  readonly items: Readonly<Record<ItemKind, readonly string[]>>
}

/** The filters in the address of the outcomes view. */
export interface OutcomeFilter extends Named {
  /** Answers that must have been given, as far as they matter for the outcome. */
  readonly answers: Answers
  /** Items that outcomes must not have. */
  readonly without: Named
  /** Traits that the first contacts must have. */
  readonly lines: readonly LineTrait[]
  readonly force: string | undefined
  readonly at: Moment | undefined
  readonly page: number
  /** Whether all rows are on one page. */
  readonly isWhole: boolean
  /** Whether to show who gets each item instead of the table of outcomes. */
  readonly byItem: boolean
}

export const KINDS = Object.keys(LISTS) as ItemKind[]
const wordsIn = (parameters: URLSearchParams, name: string) =>
  (parameters.get(name) ?? '').split(' ').filter(Boolean)

interface ParsedFilter {
  readonly filter: OutcomeFilter
  /** Parameters with values that do not exist, such as `safety=perhaps`. */
  readonly unknown: readonly string[]
}

/** Parameters that only this view has, and not a walk. */
const WITHOUT = 'without-'
const LISTED = ['needs', ...KINDS]
const OWN = [...LISTED, ...LISTED.map(name => WITHOUT + name), 'lines', 'page', 'rows', 'by']

/** @param known the ids of each kind of item. */
export const parseFilter = (
  parameters: URLSearchParams,
  known: Readonly<Record<ItemKind, readonly string[]>>
): ParsedFilter => {
  const ofWalk = new URLSearchParams([...parameters].filter(([name]) => !OWN.includes(name)))
  const { practice, unknown } = parseWalk(ofWalk, { forces: content.forces.map(({ id }) => id) })
  const unknownWords = (name: string, all: readonly string[]) =>
    wordsIn(parameters, name)
      .filter(word => !all.includes(word))
      .map(word => `${name}=${word}`)
  const namedIn = (prefix: string): Named => ({
    needs: NEEDS.filter(need => wordsIn(parameters, `${prefix}needs`).includes(need)),
    items: Object.fromEntries(
      KINDS.map(kind => [kind, known[kind].filter(id => wordsIn(parameters, prefix + kind).includes(id))])
    ) as Record<ItemKind, string[]>
  })
  const unknownNamed = (prefix: string) => [
    ...unknownWords(`${prefix}needs`, NEEDS),
    ...KINDS.flatMap(kind => unknownWords(prefix + kind, known[kind]))
  ]
  const page = Number(parameters.get('page') ?? 1)
  return {
    filter: {
      answers: practice.answers,
      ...namedIn(''),
      without: namedIn(WITHOUT),
      lines: LINE_TRAITS.filter(trait => wordsIn(parameters, 'lines').includes(trait)),
      force: practice.force,
      at: practice.at,
      page: Number.isInteger(page) && page > 0 ? page : 1,
      isWhole: parameters.get('rows') === 'all',
      byItem: parameters.get('by') === 'thing'
    },
    unknown: [
      ...unknown,
      ...unknownNamed(''),
      ...unknownNamed(WITHOUT),
      ...unknownWords('lines', LINE_TRAITS)
    ]
  }
}

export const filterHash = (filter: OutcomeFilter): string => {
  const { answers, force, at, without, lines, page, isWhole, byItem } = filter
  const written = new URLSearchParams(formatWalk({ answers, isFinished: false, force, at }))
  const set = (name: string, values: readonly string[]) => {
    if (values.length > 0) written.set(name, values.join(' '))
  }
  const setNamed = (prefix: string, { needs, items }: Named) => {
    set(`${prefix}needs`, needs)
    for (const kind of KINDS) set(prefix + kind, items[kind])
  }
  setNamed('', filter)
  setNamed(WITHOUT, without)
  set('lines', lines)
  if (page > 1) written.set('page', String(page))
  if (isWhole) written.set('rows', 'all')
  if (byItem) written.set('by', 'thing')
  const query = written.toString()
  return query ? `#outcomes?${query}` : '#outcomes'
}

/** The needs that answers raise by themselves, whatever is said later of tonight. */
const settledBy = (answers: Answers): readonly Need[] =>
  needsRaisedBy({ ...answers, tonight: 'no' }).filter(need => need !== 'everyone')

/** The needs that an answer rules out: those that another answer to the same question would raise. */
const ruledOutBy = (question: SingleQuestionId, answers: Answers): readonly Need[] => {
  if (!answers[question]) return []
  const settled = settledBy(answers)
  return ANSWERS.flatMap(answer => settledBy({ ...answers, [question]: answer })).filter(
    need => !settled.includes(need)
  )
}

const withoutFollowUps = ({ supportNeeds: _, who: __, ...answers }: Answers): Answers => answers

/** @returns a filter as conditions on outcomes, and on the needs that lead to them. */
export const wantedBy = ({ answers, needs, items, without }: OutcomeFilter): OutcomeQuery => ({
  present: [...new Set([...settledBy(answers), ...needs])],
  absent: [
    ...new Set([
      ...SINGLE_QUESTIONS.flatMap(question => ruledOutBy(question, withoutFollowUps(answers))),
      ...(answers.tonight ? [BED] : []),
      ...without.needs
    ])
  ],
  has: (lists: FirstLists) =>
    KINDS.every(
      kind =>
        items[kind].every(id => lists[LISTS[kind]].includes(id)) &&
        !without.items[kind].some(id => lists[LISTS[kind]].includes(id))
    )
})
