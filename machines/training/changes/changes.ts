import { type FactChange, factChanges } from './fact-changes.ts'
import { type FullListChange, fullListChanges } from './full-list-changes.ts'
import { type ChangedList, outcomeChanges } from './outcome-changes.ts'
import type { Compared } from './settings.ts'

/** All that differs between two revisions of the content. */
export interface Changes {
  /** What comes first in an outcome. */
  readonly lists: readonly ChangedList[]
  /** What is listed in full, behind a tap. */
  readonly fullLists: readonly FullListChange[]
  /** Words and facts. */
  readonly facts: readonly FactChange[]
}

/** @returns whether any outcome has something more or less in it, or in another order among what comes first. */
export const changesAnOutcome = ({ lists, fullLists }: Changes): boolean =>
  lists.length + fullLists.length > 0

/** @returns all that differs between two revisions: what outcomes hold, and words and facts. */
export const changesBetween = (compared: Compared): Changes => ({
  lists: outcomeChanges(compared),
  fullLists: fullListChanges(compared.before, compared.after),
  facts: factChanges(compared.before, compared.after, compared.from)
})
