import type { Offered } from '../../content/check/offered.ts'
import { digitsOf } from '../../content/check/phone-number.ts'
import type { Answer } from './answer.ts'
import type { FilledRow } from './filled.ts'
import type { Row } from './rows.ts'

/** A number that was wrong must not come back, unless it is right elsewhere. */
const banned = ({ row }: Answer, stillThere: readonly Row[]): readonly string[] => {
  const { number } = row.line
  const isElsewhere = stillThere.some(({ line }) => digitsOf(line.number) === digitsOf(number))
  return isElsewhere ? [] : [`put ${number} into do-not-use.yaml, so that it cannot come back.`]
}

const onLine = (answer: Answer, stillThere: readonly Row[]): readonly string[] => {
  const { row, isNumberRight, number, open } = answer
  const isReplaced = digitsOf(number) !== digitsOf(row.line.number)
  const hasNoTimes = isNumberRight && open === undefined && row.line.hours.open === undefined
  return [
    ...(hasNoTimes ? ['no times of day are known yet: ask for them, and write them as "open".'] : []),
    ...(isReplaced
      ? [`ring ${number} too: until then it is not confirmed.`, ...banned(answer, stillThere)]
      : []),
    ...(isNumberRight || isReplaced
      ? []
      : [`${row.line.number} is wrong and no other is known: take it out, or set "status: held".`])
  ]
}

/**
 * @param isWhole all its numbers were rung, and were right.
 * @param stillThere every line as it is after the sheet.
 * @returns what to do by hand for a service whose answers were taken.
 */
export const remarksOn = (
  service: Offered,
  answers: readonly Answer[],
  isWhole: boolean,
  stillThere: readonly Row[]
): readonly string[] => {
  const { name, status, note } = service.value
  const remarks = [
    ...answers.flatMap(answer => onLine(answer, stillThere)),
    ...(isWhole ? [] : ['not every number of it was rung and right, so "checked" stays as it was.']),
    ...(isWhole && status !== 'show' ? [`its status is still "${status}": change it by hand.`] : []),
    ...(isWhole && note ? ['read its note again: it may no longer be true.'] : [])
  ]
  return remarks.map(remark => `${name}: ${remark}`)
}

/** @returns what whoever rang wrote beside the answers, which no field takes. */
export const remarksOnSheet = (filled: readonly FilledRow[]): readonly string[] =>
  filled.flatMap(({ at, cells }) =>
    cells.remarks === '' ? [] : [`Row ${at} (${cells.name}), remark: ${cells.remarks}`]
  )
