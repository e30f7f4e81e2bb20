import { bindingOf } from '../../content/locales/binding.ts'
import { sheetCsv } from '../csv/cells.ts'
import { readCsv } from '../csv/read-csv.ts'
import type { ImportedText } from './import-translations.ts'
import {
  limitsInWords,
  maxLengthOf,
  placeInWords,
  readerInWords,
  type TranslationRow
} from './translation-rows.ts'

const STATES = { missing: 'Not translated', stale: 'The English has changed', current: 'Translated' } as const

/** A mark before the binding, as a spreadsheet would read letters such as 84190e12 as a number. */
const OF = 'of '

/** The columns that are read back. They name the language, so that sheets are not mixed up. */
const headings = (tag: string) => ({
  key: 'Text (do not change)',
  says: `Translation (${tag})`,
  of: 'Bound to (do not change)'
})

type Column = readonly [heading: string, cell: (row: TranslationRow) => string]

const columnsFor = (tag: string): readonly Column[] => [
  [headings(tag).key, ({ key }) => key],
  ['English', ({ english }) => english],
  // Empty, so that sending the sheet back unread does not bind an old translation to the new English.
  [headings(tag).says, ({ state, says }) => (state === 'stale' ? '' : says)],
  ['State', ({ state }) => STATES[state]],
  ['English before', ({ was = '' }) => was],
  ['Translation of the English before', ({ state, says }) => (state === 'stale' ? says : '')],
  ['Who meets it', readerInWords],
  [
    'Keep to',
    row =>
      [...limitsInWords(row), `Over ${maxLengthOf(row)} letters, see on the phone whether it fits.`].join(' ')
  ],
  ['Where it stands', placeInWords],
  ['What it is for', ({ about }) => about],
  [headings(tag).of, ({ english }) => OF + bindingOf(english)]
]

/**
 * @returns texts with their translations as a sheet in CSV. A stale text has an empty translation, with the old one in
 * the next column.
 */
export const translatorsSheet = (tag: string, rows: readonly TranslationRow[]): string => {
  const columns = columnsFor(tag)
  return sheetCsv(
    columns.map(([heading]) => heading),
    rows.map(row => columns.map(([, cell]) => cell(row)))
  )
}

/** @returns the translations in a sheet, or the error of the whole sheet. */
export const readTranslatorsSheet = (tag: string, sheet: Uint8Array) => {
  const { key, says, of } = headings(tag)
  const { rows, ...problem } = readCsv(sheet, [key, says, of])
  const texts = rows.map(({ at, cell }): ImportedText => {
    return { at: `Row ${at}`, key: cell(key), says: cell(says), of: cell(of).replace(OF, '') }
  })
  return { texts: texts.filter(text => text.key !== '' || text.says !== ''), ...problem }
}
