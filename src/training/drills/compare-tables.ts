import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { availabilityOf } from '../../../machines/hours/availability.ts'
import type { ComparedItems, ComparedRuns } from '../../../machines/training/drills/compare.ts'
import { momentOf } from '../../../machines/training/drills/drill-moment.ts'
import { numbersOf } from '../../../machines/training/outcomes.ts'
import { eventLabel, placeLabel } from '../map/labels.ts'
import type { SavedTable } from '../Sheet.tsx'

const { group, tables } = training.words
const { outcome } = content.screens

/** @returns what was pressed at one screen, in words. */
export const pressedLabel = (events: readonly EncounterEvent[]): string =>
  events.map(eventLabel).join(', ') || group.notReached

const agreeLabel = (isSame: boolean): string => (isSame ? group.same : group.different)

/** What each of two runs pressed, screen by screen, as a table. */
export const comparedPartsTable = ({ parts }: ComparedRuns): SavedTable => ({
  fields: [tables.id, group.question, group.first, group.second, group.agree],
  data: parts.map(({ place, first, second, isSame }) => [
    place,
    placeLabel(place),
    pressedLabel(first),
    pressedLabel(second),
    agreeLabel(isSame)
  ])
})

/** One line for each item: whether each run would have given it. */
const rowsOf = <Item extends { readonly id: string }>(
  what: string,
  { both, firstOnly, secondOnly }: ComparedItems<Item>,
  cellsOf: (item: Item) => readonly [string, string, string]
) =>
  (
    [
      [both, true, true],
      [firstOnly, true, false],
      [secondOnly, false, true]
    ] as const
  ).flatMap(([items, ...given]) =>
    items.map(item => {
      const [name, numbers, state] = cellsOf(item)
      const cells = given.map(is => (is ? group.given : group.notGiven))
      return [item.id, what, name, numbers, state, ...cells, agreeLabel(given[0] === given[1])]
    })
  )

/**
 * What the person would have received after each of two runs, as a table. Lines have the state at the time of the
 * drill.
 */
export const comparedGivenTable = ({ given }: ComparedRuns, drill: Drill): SavedTable => {
  const at = momentOf(drill, content.calendar)
  return {
    fields: [
      tables.id,
      tables.kind,
      group.what,
      tables.numbers,
      tables.states,
      group.first,
      group.second,
      group.agree
    ],
    data: [
      ...rowsOf(outcome.doNow, given.actions, ({ line }) => [line, '', '']),
      ...rowsOf(outcome.contactFirst, given.contacts, contact => [
        contact.name,
        numbersOf(contact),
        availabilityOf(contact, at, content.calendar)
      ]),
      ...rowsOf(outcome.tips, given.tips, ({ say }) => [say, '', ''])
    ]
  }
}
