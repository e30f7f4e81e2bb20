import type { Answer } from './answer.ts'
import { type Found, isGone } from './checked.ts'
import type { FilledRow } from './filled.ts'

const onWrong = ({ row, number }: Answer, isBanned: boolean): readonly string[] => {
  const { channel, service } = row
  if (number === undefined)
    return [
      `${row.number} is not theirs and no other is known. It is on do-not-use.yaml now, and nothing is built until you take "${channel}" out of ${service.yaml.file}, or give another number there.`
    ]
  return [
    `ring ${number} too: until then it is not confirmed.`,
    ...(isBanned ? [`${row.number} is on do-not-use.yaml now, so that it cannot come back.`] : [])
  ]
}

const onLine = (answer: Answer, banned: readonly Answer[]): readonly string[] => {
  const { row, isRight, open } = answer
  if (isGone(answer)) return ['its web chat was taken out: read its words again, they may still speak of it.']
  if (!isRight) return onWrong(answer, banned.includes(answer))
  return open === undefined && row.source.hours.open === undefined
    ? ['no times of day are known yet: ask for them, and write them as "open".']
    : []
}

/**
 * @param banned the answers whose numbers must not come back.
 * @returns what to do by hand for a service whose answers were taken.
 */
export const remarksOn = ({ service, answers, progress }: Found, banned: readonly Answer[]) => {
  const { name, status, note } = service.value
  const { left, whole } = progress
  const channels = left.map(({ channel }) => channel).join(', ')
  const remarks = [
    ...answers.flatMap(answer => onLine(answer, banned)),
    ...(left.length > 0
      ? [`its "checked" stays as it was until these are checked and right too: ${channels}.`]
      : []),
    ...(whole && status !== 'show' ? [`its status is still "${status}": change it by hand.`] : []),
    ...(whole && note ? ['read its note again: it may no longer be true.'] : [])
  ]
  return remarks.map(remark => `${name}: ${remark}`)
}

/** @returns what whoever rang wrote beside the answers, which no field takes. */
export const remarksOnSheet = (filled: readonly FilledRow[]): readonly string[] =>
  filled.flatMap(({ at, cells }) =>
    cells.remarks === '' ? [] : [`Row ${at} (${cells.name}), remark: ${cells.remarks}`]
  )
