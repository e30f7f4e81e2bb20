import { answerOf, isBlank, type RingRoundAnswer } from './answer.ts'
import { type FilledRow, rowName } from './filled-sheet.ts'
import type { Row } from './rows.ts'
import { refusalMessage, wrongNumbersIn } from './wrong-numbers.ts'

/**
 * Compares every completed row of a sheet with the lines of the content.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the answers, and the reason for each refused row.
 */
export const answersIn = (
  filled: readonly FilledRow[],
  rows: readonly Row[],
  today: string
): { readonly answers: readonly RingRoundAnswer[]; readonly refused: readonly string[] } => {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const refused: string[] = []
  const answers: RingRoundAnswer[] = []
  const seen = new Set<string>()
  for (const filledRow of filled.filter(({ cells }) => !isBlank(cells))) {
    const { at, cells } = filledRow
    const row = byKey.get(cells.key)
    const result = row ? answerOf(row, filledRow, today) : { problem: `there is no line "${cells.key}"` }
    if (seen.has(cells.key)) refused.push(`${rowName(at, cells.name)}: this line is in the sheet twice.`)
    else if ('problem' in result) refused.push(`${rowName(at, cells.name)}: ${result.problem}.`)
    else answers.push(result.answer)
    seen.add(cells.key)
  }
  return {
    answers,
    refused: refused.length > 0 ? refused : wrongNumbersIn(rows, answers).stuck.map(refusalMessage)
  }
}
