import { training } from 'virtual:training'
import Papa from 'papaparse'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeRow } from '../../../machines/training/outcomes/outcome-rows.ts'
import { LISTS, type ListKind } from './filter.ts'
import { type Place, walkTo } from './OutcomeTable.tsx'
import { answersSaid, thingSaid } from './words.ts'

const { outcomes } = training.words

/** Told to programs that open the file, which else take it for an old Windows file. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet takes for a formula, also after white space, which some drop before they look. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@|%].*$/su

/**
 * @param page the address of this page, without what follows `#`.
 * @returns outcomes as CSV that a spreadsheet opens: no cell of it is taken for a formula.
 */
export const csvOf = (rows: readonly OutcomeRow[], place: Place, wording: Wording, page: string): string => {
  const things = ({ lists }: OutcomeRow, kind: ListKind) =>
    lists[LISTS[kind]].map(id => thingSaid(kind, id, wording)).join('; ')
  const fields = [
    outcomes.said,
    outcomes.sets,
    outcomes.doNow,
    outcomes.contacts,
    outcomes.tips,
    outcomes.address
  ]
  const data = rows.map(row => [
    answersSaid(row.shortest.answers).join('; '),
    row.count,
    things(row, 'action'),
    things(row, 'contact'),
    things(row, 'tip'),
    page + walkTo(row, place)
  ])
  return (
    BYTE_ORDER_MARK +
    Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, quotes: true, newline: '\r\n' })
  )
}

/** Hands a file to the browser's own way of saving. Nothing is sent, and nothing is kept here. */
export const saveAs = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}
