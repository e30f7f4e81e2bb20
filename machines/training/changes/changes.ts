import type { Moment } from '../../hours/london.ts'
import { everyNeedSet, type NeedSets } from '../outcomes/need-sets.ts'
import { type FactChange, factChanges } from './fact-changes.ts'
import { type ListedChange, listedChanges } from './full-list-changes.ts'
import { type ChangedList, type Compared, outcomeChanges } from './outcome-changes.ts'

/** All that differs between two editions. */
export interface Changes {
  /** What comes first in an outcome. */
  readonly lists: readonly Omit<ChangedList, 'flags'>[]
  /** What stands behind a tap. */
  readonly listed: readonly ListedChange[]
  /** Words and facts. */
  readonly facts: readonly FactChange[]
}

/** @returns whether any outcome has something more or less in it, or in another order among what comes first. */
export const changesAnOutcome = ({ lists, listed }: Changes): boolean => lists.length + listed.length > 0

/** @returns all that differs between two editions: what outcomes hold, and words and facts. */
export const changesBetween = (
  compared: Compared,
  sets: NeedSets = everyNeedSet(),
  moments?: readonly Moment[]
): Changes => ({
  lists: outcomeChanges(compared, sets, moments).map(({ flags: _, ...list }) => list),
  listed: listedChanges(compared.before, compared.after),
  facts: factChanges(compared.before, compared.after, compared.from)
})
