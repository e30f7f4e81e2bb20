import type { Content, DayNumber } from '../content/content.ts'
import { NEEDS } from '../content/vocabulary.ts'
import { formatFullDate } from '../hours/format-date.ts'
import { weekdayOf } from '../hours/london.ts'
import { isStale } from '../outcome/stale.ts'
import { type Fact, formatRelativeDays, inRotaOrder, isUnsettled, type PlannedFact, rotaOf } from './rota.ts'
import type { SheetModel } from './sheet.ts'

/** For how many days before its day in the rota a fact counts as due. */
const NOTICE_DAYS = 7

/** How close a fact is to its day. `unsettled`: not due, but not confirmed either. `undated`: it has no day. */
export const AGES = ['overdue', 'due', 'unsettled', 'fresh', 'undated'] as const
type Age = (typeof AGES)[number]

export const ageOf = (fact: Partial<PlannedFact>, today: DayNumber): Age => {
  const { reviewBy, checkOn = reviewBy } = fact
  if (reviewBy === undefined || checkOn === undefined) return 'undated'
  if (isStale({ reviewBy }, today)) return 'overdue'
  if (checkOn - today <= NOTICE_DAYS) return 'due'
  return isUnsettled(fact) ? 'unsettled' : 'fresh'
}

/** The states by which facts can be filtered. */
const STATE_LABELS = {
  ring: 'To ring this week',
  unconfirmed: 'Not confirmed',
  overdue: 'Overdue',
  due: 'Due within a week',
  unsettled: 'In date, but not confirmed',
  fresh: 'Up to date',
  undated: 'No review date',
  confirmed: 'Confirmed',
  'check-first': 'Check first',
  held: 'Held',
  withdrawn: 'Withdrawn'
} as const
export type FactState = keyof typeof STATE_LABELS
export const FACT_STATES = Object.keys(STATE_LABELS) as readonly FactState[]

const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day)

/** @param week the Monday of the first week of the rota. */
const isInState = (fact: PlannedFact, state: FactState, today: DayNumber, week: DayNumber): boolean => {
  const { unconfirmed, status, numbers = [], checkOn, withdrawn = [] } = fact
  switch (state) {
    case 'ring':
      return numbers.length > 0 && checkOn !== undefined && mondayOf(checkOn) === week
    case 'unconfirmed':
      return unconfirmed !== undefined && unconfirmed.length > 0
    case 'confirmed':
      return unconfirmed?.length === 0
    case 'withdrawn':
      return withdrawn.length > 0
    case 'check-first':
    case 'held':
      return status === state
    default:
      return ageOf(fact, today) === state
  }
}

const KIND_LABELS: Readonly<Record<Fact['kind'], string>> = {
  service: 'National service',
  local: 'Local service',
  force: 'Police force',
  nation: 'Note on the law',
  holidays: 'Bank holidays',
  action: 'Officer action',
  statements: 'Guiding statements',
  figure: 'Safety figure'
}

/** How a fact was checked, in words. */
export const HOW_CHECKED: Readonly<Record<NonNullable<Fact['checked']>['how'], string>> = {
  rung: 'rung',
  website: 'on its website',
  published: 'as published',
  'guidance only': 'in the guidance only'
}

const NO_REVIEW = 'No review date set'
const NEVER_CHECKED = 'No date recorded'

const dayOrNone = (day: DayNumber | undefined) => (day === undefined ? NO_REVIEW : formatFullDate(day))

const withdrawalsOf = ({ withdrawn = [] }: Fact): readonly string[] =>
  withdrawn.map(
    ({ numbers, on }) => `Withdrawn on ${formatFullDate(on)}: ${numbers.join(', ') || 'web chat'}`
  )

const doubtsOf = ({ unconfirmed }: Fact): readonly string[] => {
  if (!unconfirmed) return []
  return [unconfirmed.length > 0 ? `Not confirmed: ${unconfirmed.join(', ')}` : 'Confirmed']
}

/** @returns a fact's states, to be read at a glance. When it is due is in the heading of its week. */
export const statesOf = (fact: PlannedFact, today: DayNumber): readonly string[] => {
  const { status, isShown } = fact
  return [
    ...withdrawalsOf(fact),
    ...(ageOf(fact, today) === 'overdue' ? [STATE_LABELS.overdue] : []),
    ...doubtsOf(fact),
    ...(status === 'check-first' ? [STATE_LABELS['check-first']] : []),
    ...(status === 'held' ? [isShown ? STATE_LABELS.held : 'Held, not shown'] : [])
  ]
}

/**
 * A table of facts with their sources and age, grouped by the week in which the rota has them checked.
 * @param all every fact. The rota is spread over all of them, selected or not.
 * @param isSelected whether the table contains a fact.
 */
export const factsSheet = (
  { forces, needs }: Pick<Content, 'forces' | 'needs'>,
  all: readonly Fact[],
  today: DayNumber,
  isSelected: (fact: Fact) => boolean = () => true
): SheetModel<PlannedFact> => {
  const planned = inRotaOrder(all, today)
  const week = rotaOf(all, today)[0]?.monday ?? mondayOf(today)
  const forceNames = (ids: readonly string[]) =>
    ids.map(id => forces.find(force => force.id === id)?.name ?? id).join(', ')
  const kindOf = ({ kind, forces: ids }: Fact) =>
    [KIND_LABELS[kind], forceNames(ids)].filter(Boolean).join(': ')
  return {
    name: 'facts',
    caption: shown => `${shown} of ${all.length} facts, in the order in which the rota has them checked`,
    rows: planned.filter(isSelected),
    keyOf: ({ id }) => id,
    groupOf: ({ checkOn }) =>
      checkOn === undefined ? NO_REVIEW : `Week from ${formatFullDate(mondayOf(checkOn))}`,
    columns: [
      { id: 'name', head: 'Fact', order: ({ name }) => name, cell: fact => [fact.name, kindOf(fact)] },
      { id: 'numbers', head: 'Numbers', cell: ({ numbers = [] }) => numbers },
      { id: 'state', head: 'State', cell: fact => statesOf(fact, today) },
      {
        id: 'checked',
        head: 'Last checked',
        order: ({ checked }) => checked?.on ?? 0,
        cell: fact =>
          fact.checked
            ? [
                formatFullDate(fact.checked.on),
                `${formatRelativeDays(fact.checked.on - today)}, ${HOW_CHECKED[fact.checked.how]}`
              ]
            : NEVER_CHECKED
      },
      {
        id: 'review',
        head: 'Check again',
        order: ({ checkOn }) => checkOn ?? Number.MAX_SAFE_INTEGER,
        cell: ({ checkOn, reviewBy }) => [
          dayOrNone(checkOn),
          ...(reviewBy === checkOn ? [] : [`by ${dayOrNone(reviewBy)}`])
        ]
      },
      {
        id: 'sources',
        head: 'Sources',
        order: ({ sources }) => sources.length,
        cell: ({ sources }) =>
          sources.map(({ title, address, date }) => `${title}: ${address}${date ? `, ${date}` : ''}`)
      },
      { id: 'id', head: 'Id', only: 'file', cell: ({ id }) => id }
    ],
    filters: [
      {
        id: 'state',
        label: 'State',
        any: 'Any state',
        options: FACT_STATES.map(id => ({ id, label: STATE_LABELS[id] })),
        has: (fact, state) => isInState(fact, state as FactState, today, week)
      },
      {
        id: 'kind',
        label: 'Kind',
        any: 'Any kind',
        options: Object.entries(KIND_LABELS).map(([id, label]) => ({ id, label })),
        has: ({ kind }, id) => kind === id
      },
      {
        id: 'need',
        label: 'Need',
        any: 'Any need',
        options: NEEDS.map(id => ({ id, label: needs[id].label })),
        has: (fact, need) => fact.needs.some(id => id === need)
      }
    ]
  }
}
