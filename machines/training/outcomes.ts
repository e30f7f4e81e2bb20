import type { Content, Service } from '../content/content.ts'
import type { Answers } from '../encounter/answers.ts'
import type { Moment } from '../hours/london.ts'
import { LISTS } from './changes/describe-changes.ts'
import { formatCount, formatMoment, namesOf } from './changes/sentences.ts'
import type { FirstLists, OutcomeRow, WhoSees } from './outcomes/outcome-rows.ts'
import type { Column, SheetModel } from './sheet.ts'

/** The content, place and time of the tables of outcomes, and how to show answers. */
export interface OutcomesContext {
  readonly content: Content
  /** Every service that an outcome can show. */
  readonly services: readonly Service[]
  /** The name of the force. */
  readonly force: string
  readonly at: Moment
  /** @returns answers in words, one line each. */
  readonly said: (answers: Answers) => readonly string[]
  /** @returns the address of the walk that leads to the outcome of some answers. */
  readonly walk: (answers: Answers) => string
}

/** @returns a function that returns the name of an item, given its list and id. */
const namesIn = ({ content, services }: OutcomesContext) => {
  const names = new Map(namesOf(content, services))
  return (list: keyof FirstLists, id: string): string => names.get(`${LISTS[list].kind} ${id}`) ?? id
}

const whereAndWhen = ({ content, force, at }: OutcomesContext): string =>
  `${force}, ${formatMoment(at, content)}`

const ITEMS = { doNow: 'Officer action', contactFirst: 'Contact', tipsToShare: 'Tip' } as const
const FIRST_LISTS = Object.keys(ITEMS) as (keyof FirstLists)[]

/** A table of all different outcomes, with the shortest answers that lead to each. */
export const outcomesSheet = (
  rows: readonly OutcomeRow[],
  context: OutcomesContext
): SheetModel<OutcomeRow> => {
  const nameOf = namesIn(context)
  return {
    name: 'outcomes',
    caption: shown => `${formatCount(shown)} different outcomes for ${whereAndWhen(context)}`,
    rows,
    keyOf: ({ shortest }) => shortest.needs.join(),
    filters: [],
    columns: [
      {
        id: 'said',
        head: 'What was said',
        order: ({ shortest }) => shortest.length,
        cell: ({ shortest }) => context.said(shortest.answers)
      },
      { id: 'count', head: 'Combinations of needs', cell: ({ count }) => count },
      ...FIRST_LISTS.map(
        (list): Column<OutcomeRow> => ({
          id: list,
          head: LISTS[list].heading,
          cell: ({ lists }) => lists[list].map(id => nameOf(list, id))
        })
      ),
      {
        id: 'walk',
        head: 'Address of the walk',
        only: 'file',
        cell: row => context.walk(row.shortest.answers)
      }
    ]
  }
}

/**
 * A table of who sees each action, contact and tip among the first.
 * @param all the number of combinations of needs.
 */
export const whoSeesSheet = (
  rows: readonly WhoSees[],
  all: number,
  context: OutcomesContext
): SheetModel<WhoSees> => {
  const nameOf = namesIn(context)
  const { needs } = context.content
  return {
    name: 'who-sees',
    caption: shown =>
      `Who sees what first: ${shown} actions, contacts and tips, for ${whereAndWhen(context)}`,
    rows,
    keyOf: ({ list, id }) => `${list} ${id}`,
    filters: [
      {
        id: 'list',
        label: 'List',
        any: 'Any list',
        options: FIRST_LISTS.map(id => ({ id, label: LISTS[id].heading })),
        has: ({ list }, id) => list === id
      },
      {
        id: 'seen',
        label: 'Seen first by',
        any: 'Anyone or no one',
        options: [
          { id: 'someone', label: 'Someone' },
          { id: 'no-one', label: 'No one with up to three needs' }
        ],
        has: ({ count }, id) => count > 0 === (id === 'someone')
      }
    ],
    columns: [
      { id: 'name', head: 'What', cell: ({ list, id }) => nameOf(list, id) },
      { id: 'kind', head: 'Kind', cell: ({ list }) => ITEMS[list] },
      {
        id: 'count',
        head: `Combinations of needs, of ${formatCount(all)}`,
        cell: ({ count }) => count
      },
      {
        id: 'alone',
        head: 'A single need that brings it up',
        cell: ({ alone }) => alone.map(need => needs[need].label)
      },
      {
        id: 'said',
        head: 'Shortest answers',
        order: ({ shortest }) => shortest?.length ?? Number.MAX_SAFE_INTEGER,
        cell: ({ shortest }) => (shortest ? context.said(shortest.answers) : [])
      },
      { id: 'id', head: 'Id', only: 'file', cell: ({ id }) => id }
    ]
  }
}
