import { content } from 'virtual:content'
import { useMemo } from 'react'
import type { Moment } from '../../../machines/hours/london.ts'
import type { Setting } from '../../../machines/outcome/outcome.ts'
import { type LineTrait, lineTraits } from '../../../machines/training/outcomes/line-traits.ts'
import {
  type CombinationOutcome,
  type OutcomeRow,
  outcomeRows
} from '../../../machines/training/outcomes/outcome-rows.ts'
import { type OutcomeFilter, wantedBy } from './outcome-filter.ts'
import { servicesShownIn } from './setting.ts'

interface Rows {
  readonly rows: readonly OutcomeRow[]
  /** The matching outcomes in which no fitting line answers. */
  readonly unanswered: readonly OutcomeRow[]
}

/**
 * The outcomes that match the filters, worked out once for each of them.
 * @param at the moment of the setting, at which lines answer or not.
 */
export const useRows = (
  all: readonly CombinationOutcome[],
  setting: Setting,
  filter: OutcomeFilter,
  at: Moment
): Rows =>
  useMemo(() => {
    const wanted = wantedBy(filter)
    const hasLines = lineTraits(servicesShownIn(filter.force), at, content.calendar)
    const rowsWith = (traits: readonly LineTrait[]) =>
      outcomeRows(all, setting, {
        ...wanted,
        has: (lists, needs) => wanted.has(lists, needs) && hasLines(traits, lists.contactFirst, needs)
      })
    return { rows: rowsWith(filter.lines), unanswered: rowsWith([...filter.lines, 'none-answers']) }
  }, [all, setting, filter, at])
