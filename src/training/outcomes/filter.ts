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
import { practiceRead, practiceWritten } from '../address.ts'

/** What of an outcome is asked for, by the list that it must stand in. */
export const LISTS = { action: 'doNow', contact: 'contactFirst', tip: 'tipsToShare' } as const
export type ListKind = keyof typeof LISTS

/** What an address of the outcomes asks for. */
export interface OutcomeFilter {
  /** What must have been said, as far as it matters for what is offered. */
  readonly answers: Answers
  readonly needs: readonly Need[]
  readonly things: Readonly<Record<ListKind, readonly string[]>>
  readonly force: string | undefined
  readonly at: Moment | undefined
  readonly page: number
  /** Every row on one page. */
  readonly isWhole: boolean
  /** Who gets each thing, in place of the table of outcomes. */
  readonly byThing: boolean
}

const KINDS = Object.keys(LISTS) as ListKind[]
const wordsIn = (parameters: URLSearchParams, name: string) =>
  (parameters.get(name) ?? '').split(' ').filter(Boolean)

interface FilterRead {
  readonly filter: OutcomeFilter
  /** As `safety=perhaps`. */
  readonly misread: readonly string[]
}

/** What may be asked for besides the answers and the setting. */
const OWN = ['needs', 'page', 'rows', 'by', ...KINDS]

/** @param known the ids that there are of each kind of thing. */
export const filterRead = (
  parameters: URLSearchParams,
  known: Readonly<Record<ListKind, readonly string[]>>
): FilterRead => {
  const ofWalk = new URLSearchParams([...parameters].filter(([name]) => !OWN.includes(name)))
  const { practice, misread } = practiceRead(ofWalk, { forces: content.forces.map(({ id }) => id) })
  const unknown = (name: string, all: readonly string[]) =>
    wordsIn(parameters, name)
      .filter(word => !all.includes(word))
      .map(word => `${name}=${word}`)
  const page = Number(parameters.get('page') ?? 1)
  return {
    filter: {
      answers: practice.answers,
      needs: NEEDS.filter(need => wordsIn(parameters, 'needs').includes(need)),
      things: Object.fromEntries(
        KINDS.map(kind => [kind, known[kind].filter(id => wordsIn(parameters, kind).includes(id))])
      ) as Record<ListKind, string[]>,
      force: practice.force,
      at: practice.at,
      page: Number.isInteger(page) && page > 0 ? page : 1,
      isWhole: parameters.get('rows') === 'all',
      byThing: parameters.get('by') === 'thing'
    },
    misread: [...misread, ...unknown('needs', NEEDS), ...KINDS.flatMap(kind => unknown(kind, known[kind]))]
  }
}

/** @returns the address of a filter. */
export const filterWritten = (filter: OutcomeFilter): string => {
  const { answers, force, at, needs, things, page, isWhole, byThing } = filter
  const written = new URLSearchParams(practiceWritten({ answers, isFinished: false, force, at }))
  if (needs.length > 0) written.set('needs', needs.join(' '))
  for (const kind of KINDS) if (things[kind].length > 0) written.set(kind, things[kind].join(' '))
  if (page > 1) written.set('page', String(page))
  if (isWhole) written.set('rows', 'all')
  if (byThing) written.set('by', 'thing')
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

/** @returns what a filter asks of outcomes and of the needs that lead to them. */
export const wantedBy = ({ answers, needs, things }: OutcomeFilter): Wanted => ({
  present: [...new Set([...settledBy(answers), ...needs])],
  absent: [...new Set(SINGLE_QUESTIONS.flatMap(question => ruledOutBy(question, withoutFollowUps(answers))))],
  has: (lists: FirstLists) => KINDS.every(kind => things[kind].every(id => lists[LISTS[kind]].includes(id)))
})
