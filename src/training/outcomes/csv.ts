import { training } from 'virtual:training'
import Papa from 'papaparse'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeRow } from '../../../machines/training/outcomes/outcome-rows.ts'
import { answerLines, itemName } from './labels.ts'
import { type ForceAndMoment, walkHash } from './OutcomeTable.tsx'
import { type ItemKind, LISTS } from './outcome-filter.ts'

const { outcomes } = training.words

/** Without it spreadsheets read the file in an old Windows encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** Cells that spreadsheets run as formulas. Some drop leading white space first. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@|%].*$/su

/**
 * Outcomes as CSV for spreadsheets, with formulas escaped.
 * @param page the address of this page, without its hash.
 */
export const outcomesCsv = (
  rows: readonly OutcomeRow[],
  context: ForceAndMoment,
  wording: Wording,
  page: string
): string => {
  const items = ({ lists }: OutcomeRow, kind: ItemKind) =>
    lists[LISTS[kind]].map(id => itemName(kind, id, wording)).join('; ')
  const fields = [
    outcomes.said,
    outcomes.sets,
    outcomes.doNow,
    outcomes.contacts,
    outcomes.tips,
    outcomes.address
  ]
  const data = rows.map(row => [
    answerLines(row.shortest.answers).join('; '),
    row.count,
    items(row, 'action'),
    items(row, 'contact'),
    items(row, 'tip'),
    page + walkHash(row, context)
  ])
  return (
    BYTE_ORDER_MARK +
    Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, quotes: true, newline: '\r\n' })
  )
}
