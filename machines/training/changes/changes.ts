import { type FactChange, factChanges } from './fact-changes.ts'
import { type FullListChange, fullListChanges } from './full-list-changes.ts'
import { type ChangedList, outcomeChanges } from './outcome-changes.ts'
import type { Compared } from './settings.ts'

/** All that differs between two revisions of the content. */
export interface Changes {
  /** Changes to what an outcome shows first. */
  readonly lists: readonly ChangedList[]
  /** Changes to the full lists behind a tap. */
  readonly fullLists: readonly FullListChange[]
  /** Words and facts. */
  readonly facts: readonly FactChange[]
}

/** @returns whether any outcome gains or loses an item, or has its first items in another order. */
export const changesAnOutcome = ({ lists, fullLists }: Changes): boolean =>
  lists.length + fullLists.length > 0

/** @returns all differences between two revisions: in outcomes, words and facts. */
export const changesBetween = (compared: Compared): Changes => ({
  lists: outcomeChanges(compared),
  fullLists: fullListChanges(compared.before, compared.after),
  facts: factChanges(compared.before, compared.after, compared.from)
})
