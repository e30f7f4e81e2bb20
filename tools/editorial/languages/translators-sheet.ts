import { bindingOf } from '../../content/locales/binding.ts'
import { readCsv } from '../csv/read-csv.ts'
import { sheetCsv } from '../csv/write-csv.ts'
import type { ImportedText } from './import-translations.ts'
import { limitsInWords, maxLengthText, placeInWords, readerInWords } from './text-context.ts'
import type { TranslationRow } from './translation-rows.ts'

const STATES = { missing: 'Not translated', stale: 'The English has changed', current: 'Translated' } as const

/**
 * The columns of a sheet for translators, with their cells. They name the language, so that sheets are not mixed up.
 */
const columnsFor = (tag: string) =>
  ({
    key: 'Text (do not change)',
    english: 'English',
    says: `Translation (${tag})`,
    state: 'State',
    was: 'English before',
    before: 'Translation of the English before',
    reader: 'Who meets it',
    limits: 'Keep to',
    place: 'Where it stands',
    about: 'What it is for',
    of: 'Bound to (do not change)'
  }) as const

/** A mark before the binding, as a spreadsheet would read letters such as 84190e12 as a number. */
const OF = 'of '

const cellsOf = (row: TranslationRow): Readonly<Record<keyof ReturnType<typeof columnsFor>, string>> => ({
  key: row.key,
  english: row.english,
  // So that sending the sheet back unread does not bind an old translation to the new English.
  says: row.state === 'stale' ? '' : row.says,
  state: STATES[row.state],
  was: row.was ?? '',
  before: row.state === 'stale' ? row.says : '',
  reader: readerInWords(row),
  limits: [...limitsInWords(row), maxLengthText(row)].join(' '),
  place: placeInWords(row),
  about: row.about,
  of: OF + bindingOf(row.english)
})

/**
 * @returns texts with their translations as a sheet in CSV. A stale text has an empty translation, with the old one in
 * the next column.
 */
export const translatorsSheet = (tag: string, rows: readonly TranslationRow[]): string => {
  const columns = columnsFor(tag)
  const names = Object.keys(columns) as readonly (keyof typeof columns)[]
  return sheetCsv(
    Object.values(columns),
    rows.map(cellsOf).map(cells => names.map(name => cells[name]))
  )
}

/** @returns the translations in a sheet, or the error of the whole sheet. */
export const readTranslatorsSheet = (
  tag: string,
  sheet: Uint8Array
): { readonly texts: readonly ImportedText[]; readonly problem?: string } => {
  const { key, says, of } = columnsFor(tag)
  const { rows, problem } = readCsv(sheet, [key, says, of])
  if (problem !== undefined) return { texts: [], problem }
  return {
    texts: rows
      .map(({ at, cell }) => ({
        at: `Row ${at}`,
        key: cell(key),
        says: cell(says),
        of: cell(of).replace(OF, '')
      }))
      .filter(text => text.key !== '' || text.says !== '')
  }
}
