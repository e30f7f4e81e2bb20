import { training } from 'virtual:training'
import type { FactText } from '../../../machines/training/changes/fact-changes.ts'
import type { AcceptedChange } from '../../../machines/training/outcomes/accepted-outcomes.ts'
import type { SavedTable } from '../../../machines/training/sheet.ts'

const { changes, tables } = training.words

/** Words and facts before and after, one line for each field, as a table. */
export const changedFactsTable = (all: readonly FactText[]): SavedTable => ({
  fields: [tables.id, tables.kind, 'Fact', changes.field, changes.before, changes.after],
  data: all.flatMap(({ id, kind, name, fields }) =>
    fields.map(({ field, before, after }) => [id, kind, name, field, before, after])
  )
})

/** Outcomes that the rules alone change, as a table: needs and results by their ids. */
export const changedRulesTable = (all: readonly AcceptedChange[]): SavedTable => ({
  fields: [tables.setting, 'Needs', changes.before, changes.after],
  data: all.map(({ setting, needs, before, after }) => [setting, needs, before, after])
})
