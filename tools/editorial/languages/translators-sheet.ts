import { bindingOf } from '../../content/locales/binding.ts'
import { readCsv } from '../csv/read-csv.ts'
import { sheetCsv } from '../csv/write-csv.ts'
import type { ImportedText } from './import-translations.ts'
import { limitsInWords, maxLengthText, placeInWords, readerInWords } from './text-context.ts'
import type { TranslationRow } from './translation-rows.ts'

const STATES = { missing: 'Not translated', stale: 'The English has changed', current: 'Translated' } as const

/** The columns of a sheet for translators, each with what stands in it. The language is named, so that none is taken for another. */
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
    of: 'Bound to (do not change)'
  }) as const

/** Before the binding: of letters such as 84190e12 a spreadsheet would make a number. */
const OF = 'of '

const cellsOf = (row: TranslationRow): Readonly<Record<keyof ReturnType<typeof columnsFor>, string>> => ({
  key: row.key,
  english: row.english,
  // Whoever looks at none of them must not bind an old one to the new English by sending the sheet back.
  says: row.state === 'stale' ? '' : row.says,
  state: STATES[row.state],
  was: row.was ?? '',
  before: row.state === 'stale' ? row.says : '',
  reader: readerInWords(row),
  limits: [...limitsInWords(row), maxLengthText(row)].join(' '),
  place: placeInWords(row),
  of: OF + bindingOf(row.english)
})

/** @returns texts with their translations as a sheet, in CSV. What is stale has an empty translation, with the old one beside it. */
export const translatorsSheet = (tag: string, rows: readonly TranslationRow[]): string => {
  const columns = columnsFor(tag)
  const names = Object.keys(columns) as readonly (keyof typeof columns)[]
  return sheetCsv(
    Object.values(columns),
    rows.map(cellsOf).map(cells => names.map(name => cells[name]))
  )
}

/** @returns what a sheet brings back, or what is wrong with it as a whole. */
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
