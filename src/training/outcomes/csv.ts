import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Service } from '../../../machines/content/content.ts'
import { describeCondition, type Wording } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeRow } from '../../../machines/training/outcomes/outcome-rows.ts'
import { KIND_OF } from '../../../machines/training/outcomes/outcome-rows.ts'
import type { WhoSees } from '../../../machines/training/outcomes/who-sees.ts'
import { numbersOf, stateOf } from '../tables/contact-cells.ts'
import type { SavedTable } from '../tables/csv.ts'
import { answerLines, itemName } from './labels.ts'
import { type ForceAndMoment, walkHash } from './OutcomeTable.tsx'
import { type ItemKind, LISTS } from './outcome-filter.ts'
import { servicesShownIn } from './setting.ts'

const { outcomes, tables } = training.words

const joined = (cells: readonly string[]) => cells.join('; ')

/** The cells of a table about services, by their ids. */
const cellsFor = ({ force, at }: ForceAndMoment) => {
  const services = new Map(servicesShownIn(force).map(service => [service.id, service]))
  const of = (ids: readonly string[], cell: (service: Service) => string) =>
    joined(ids.map(id => services.get(id)).map(service => (service ? cell(service) : '')))
  return {
    numbers: (ids: readonly string[]) => of(ids, numbersOf),
    states: (ids: readonly string[]) => of(ids, service => stateOf(service, at))
  }
}

/**
 * Outcomes as a table: names, ids, and the numbers and states of contacts, each list in the same order.
 * @param page the address of this page, without its hash.
 */
export const outcomesTable = (
  rows: readonly OutcomeRow[],
  context: ForceAndMoment,
  wording: Wording,
  page: string
): SavedTable => {
  const cells = cellsFor(context)
  const names = ({ lists }: OutcomeRow, kind: ItemKind) =>
    joined(lists[LISTS[kind]].map(id => itemName(kind, id, wording)))
  return {
    fields: [
      outcomes.said,
      outcomes.sets,
      outcomes.doNow,
      outcomes.contacts,
      outcomes.tips,
      outcomes.address,
      tables.actionIds,
      tables.contactIds,
      tables.numbers,
      tables.states,
      tables.tipIds
    ],
    data: rows.map(row => [
      joined(answerLines(row.shortest.answers)),
      row.count,
      names(row, 'action'),
      names(row, 'contact'),
      names(row, 'tip'),
      page + walkHash(row, context),
      joined(row.lists.doNow),
      joined(row.lists.contactFirst),
      cells.numbers(row.lists.contactFirst),
      cells.states(row.lists.contactFirst),
      joined(row.lists.tipsToShare)
    ])
  }
}

/** Who sees each item first, as a table. */
export const whoSeesTable = (
  seen: readonly WhoSees[],
  context: ForceAndMoment,
  wording: Wording
): SavedTable => {
  const cells = cellsFor(context)
  return {
    fields: [
      outcomes.thing,
      tables.kind,
      tables.id,
      tables.numbers,
      tables.states,
      outcomes.who,
      outcomes.alone,
      outcomes.shortest
    ],
    data: seen.map(({ list, id, who, alone, shortest }) => {
      const isContact = list === 'contactFirst'
      return [
        itemName(KIND_OF[list], id, wording),
        KIND_OF[list],
        id,
        isContact ? cells.numbers([id]) : '',
        isContact ? cells.states([id]) : '',
        describeCondition(who, wording),
        joined(alone.map(need => content.needs[need].label)),
        shortest ? joined(answerLines(shortest.answers)) : ''
      ]
    })
  }
}
