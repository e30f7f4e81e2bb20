import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'

/** The lists that a translator works through. */
export type RowFilter = (TranslationRow['state'] & ('missing' | 'stale')) | 'all'

/** @returns the number of texts in each list. */
export const countRows = (rows: readonly TranslationRow[]): Readonly<Record<RowFilter, number>> => ({
  missing: rows.filter(({ state }) => state === 'missing').length,
  stale: rows.filter(({ state }) => state === 'stale').length,
  all: rows.length
})

/** @returns the first list with something to do, or the list of all texts. */
export const firstFilter = (rows: readonly TranslationRow[]): RowFilter => {
  const { missing, stale } = countRows(rows)
  if (missing > 0) return 'missing'
  return stale > 0 ? 'stale' : 'all'
}

/** @returns the keys of the texts in a list that match a search: in English, in the translation or in the key. */
export const chosenKeys = (
  rows: readonly TranslationRow[],
  filter: RowFilter,
  sought: string
): readonly string[] => {
  const lower = sought.trim().toLowerCase()
  const holds = (text: string) => text.toLowerCase().includes(lower)
  return rows
    .filter(({ state }) => filter === 'all' || state === filter)
    .filter(({ key, english, says }) => lower === '' || [key, english, says].some(holds))
    .map(({ key }) => key)
}
