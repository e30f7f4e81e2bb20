import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Coverage } from '../../../machines/training/outcomes/coverage.ts'
import { ANSWERING, formatWeek } from '../../../machines/training/outcomes/coverage-runs.ts'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import type { SavedTable } from '../tables/csv.ts'

const { coverage: words, tables } = training.words
const { needs } = content

/** For each need, when and for how many hours of the week each kind of line answers, as a table. */
export const coverageTable = (rows: readonly Coverage[]): SavedTable => ({
  fields: [tables.id, words.need, ...ANSWERING.flatMap(answering => [words[answering], words.when])],
  data: rows.map(row => [
    row.need,
    needs[row.need].label,
    ...ANSWERING.flatMap(answering => [
      row[answering].length,
      formatWeek(row[answering], ENGLISH_OPENING).join('; ')
    ])
  ])
})
