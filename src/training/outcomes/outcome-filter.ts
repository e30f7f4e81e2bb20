import { content } from 'virtual:content'
import {
  ANSWERS,
  NEEDS,
  type Need,
  SINGLE_QUESTIONS,
  type SingleQuestionId
} from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import type { FirstLists, Wanted } from '../../../machines/training/outcomes/outcome-rows.ts'
import { formatWalk, parseWalk } from '../walk-query.ts'

/** The list of the outcome that holds each kind of item. */
export const LISTS = { action: 'doNow', contact: 'contactFirst', tip: 'tipsToShare' } as const
export type ItemKind = keyof typeof LISTS

/** The filters in the address of the outcomes view. */
export interface OutcomeFilter {
  /** Answers that must have been given, as far as they matter for the outcome. */
  readonly answers: Answers
  readonly needs: readonly Need[]
  readonly items: Readonly<Record<ItemKind, readonly string[]>>
  readonly force: string | undefined
  readonly at: Moment | undefined
  readonly page: number
  /** Every row on one page. */
  readonly isWhole: boolean
  /** Shows who gets each item instead of the table of outcomes. */
  readonly byItem: boolean
}

const KINDS = Object.keys(LISTS) as ItemKind[]
const wordsIn = (parameters: URLSearchParams, name: string) =>
  (parameters.get(name) ?? '').split(' ').filter(Boolean)

interface ParsedFilter {
  readonly filter: OutcomeFilter
  /** Parameters with values that do not exist, such as `safety=perhaps`. */
  readonly unknown: readonly string[]
}

/** Parameters that a walk does not have. */
const OWN = ['needs', 'page', 'rows', 'by', ...KINDS]

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
  const page = Number(parameters.get('page') ?? 1)
  return {
    filter: {
      answers: practice.answers,
      needs: NEEDS.filter(need => wordsIn(parameters, 'needs').includes(need)),
      items: Object.fromEntries(
        KINDS.map(kind => [kind, known[kind].filter(id => wordsIn(parameters, kind).includes(id))])
      ) as Record<ItemKind, string[]>,
      force: practice.force,
      at: practice.at,
      page: Number.isInteger(page) && page > 0 ? page : 1,
      isWhole: parameters.get('rows') === 'all',
      byItem: parameters.get('by') === 'thing'
    },
    unknown: [
      ...unknown,
      ...unknownWords('needs', NEEDS),
      ...KINDS.flatMap(kind => unknownWords(kind, known[kind]))
    ]
  }
}

export const filterHash = (filter: OutcomeFilter): string => {
  const { answers, force, at, needs, items, page, isWhole, byItem } = filter
  const written = new URLSearchParams(formatWalk({ answers, isFinished: false, force, at }))
  if (needs.length > 0) written.set('needs', needs.join(' '))
  for (const kind of KINDS) if (items[kind].length > 0) written.set(kind, items[kind].join(' '))
  if (page > 1) written.set('page', String(page))
  if (isWhole) written.set('rows', 'all')
  if (byItem) written.set('by', 'thing')
  const query = written.toString()
  return query ? `#outcomes?${query}` : '#outcomes'
}

/** The needs that answers settle by themselves, not those that count only while a question was not asked. */
const settledBy = (answers: Answers): readonly Need[] =>
  needsOf(answers).flatMap(({ need, certainty }) =>
    certainty === 'notAsked' || need === 'everyone' ? [] : [need]
  )

/** The needs that an answer rules out: those that another answer to the same question would have settled. */
const ruledOutBy = (question: SingleQuestionId, answers: Answers): readonly Need[] => {
  if (!answers[question]) return []
  const settled = settledBy(answers)
  return ANSWERS.flatMap(answer => settledBy({ ...answers, [question]: answer })).filter(
    need => !settled.includes(need)
  )
}

const withoutFollowUps = ({ supportNeeds: _, who: __, ...answers }: Answers): Answers => answers

/** What a filter asks of outcomes, and of the needs that lead to them. */
export const wantedBy = ({ answers, needs, items }: OutcomeFilter): Wanted => ({
  present: [...new Set([...settledBy(answers), ...needs])],
  absent: [...new Set(SINGLE_QUESTIONS.flatMap(question => ruledOutBy(question, withoutFollowUps(answers))))],
  has: (lists: FirstLists) => KINDS.every(kind => items[kind].every(id => lists[LISTS[kind]].includes(id)))
})
