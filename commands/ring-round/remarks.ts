import type { Offered } from '../../content/check/offered.ts'
import type { Answer } from './answer.ts'
import type { FilledRow } from './filled.ts'

const onWrong = ({ row, number }: Answer, isBanned: boolean): readonly string[] => {
  const { channel, line, service } = row
  if (number === undefined)
    return [
      `${line.number} is not theirs and no other is known. It is on do-not-use.yaml now, and nothing is built until you take "${channel}" out of ${service.yaml.file}, or give another number there.`
    ]
  return [
    `ring ${number} too: until then it is not confirmed.`,
    ...(isBanned ? [`${line.number} is on do-not-use.yaml now, so that it cannot come back.`] : [])
  ]
}

const onLine = (answer: Answer, banned: readonly Answer[]): readonly string[] => {
  const { row, isNumberRight, open } = answer
  if (!isNumberRight) return onWrong(answer, banned.includes(answer))
  return open === undefined && row.line.hours.open === undefined
    ? ['no times of day are known yet: ask for them, and write them as "open".']
    : []
}

/**
 * @param isWhole all its numbers were rung, and were right.
 * @param banned the answers whose numbers must not come back.
 * @returns what to do by hand for a service whose answers were taken.
 */
export const remarksOn = (
  service: Offered,
  answers: readonly Answer[],
  isWhole: boolean,
  banned: readonly Answer[]
): readonly string[] => {
  const { name, status, note } = service.value
  const remarks = [
    ...answers.flatMap(answer => onLine(answer, banned)),
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
