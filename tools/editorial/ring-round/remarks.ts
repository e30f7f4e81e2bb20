import type { ServiceEntry } from '../../content/parse/services.ts'
import type { RingRoundAnswer } from './answer.ts'
import { isGone, type ServiceAnswers } from './check-progress.ts'
import { type Row, rowsIn } from './rows.ts'
import { type FilledRow, rowName } from './sheet.ts'

const onWrong = ({ row, number }: RingRoundAnswer, isBanned: boolean): readonly string[] => {
  const { channel, service } = row
  if (number === undefined)
    return [
      `${row.number} is not theirs and no other is known. It is on do-not-use.yaml now, and nothing is built until you remove "${channel}" from ${service.yaml.file}, or give another number there.`
    ]
  return [
    `ring ${number} too: until then it is not confirmed.`,
    ...(isBanned ? [`${row.number} is on do-not-use.yaml now, so that it cannot come back.`] : [])
  ]
}

const onLine = (answer: RingRoundAnswer, banned: readonly RingRoundAnswer[]): readonly string[] => {
  const { row, isRight, open } = answer
  if (isGone(answer)) return ['its web chat was removed: read its texts again, they may still mention it.']
  if (!isRight) return onWrong(answer, banned.includes(answer))
  return open === undefined && row.source.hours.open === undefined
    ? ['no times of day are known yet: ask for them, and write them as "open".']
    : []
}

const onService = (
  { service, answers, progress }: ServiceAnswers,
  banned: readonly RingRoundAnswer[]
): readonly string[] => {
  const { status, note } = service.value
  const { left, whole } = progress
  const channels = left.map(({ channel }) => channel).join(', ')
  return [
    ...answers.flatMap(answer => onLine(answer, banned)),
    ...(left.length > 0
      ? [`its "checked" stays as it was until these are checked and right too: ${channels}.`]
      : []),
    ...(whole && status !== 'show' ? [`its status is still "${status}": change it by hand.`] : []),
    ...(whole && note ? ['read its note again: it may no longer be true.'] : [])
  ]
}

const remarked = (filled: readonly FilledRow[]) => filled.filter(({ cells }) => cells.remarks !== '')

/** The remarks of the caller. */
const onSheet = (service: ServiceEntry, filled: readonly FilledRow[]): readonly string[] =>
  rowsIn(service).flatMap(({ key, channel }) =>
    remarked(filled)
      .filter(({ cells }) => cells.key === key)
      .map(({ cells }) => `remark (${channel}): ${cells.remarks}`)
  )

/** @returns the remarks of rows that match no line, so that they are not lost. */
const elsewhere = (filled: readonly FilledRow[], rows: readonly Row[]): readonly string[] =>
  remarked(filled)
    .filter(({ cells }) => !rows.some(({ key }) => key === cells.key))
    .map(({ at, cells }) => `${rowName(at, cells.name)}, remark: ${cells.remarks}`)

/**
 * @param rows every line of the content before the answers.
 * @param banned the answers whose numbers must not come back.
 * @returns the work to do by hand, and the remarks, service by service.
 */
export const remarksOn = (
  filled: readonly FilledRow[],
  rows: readonly Row[],
  found: readonly ServiceAnswers[],
  banned: readonly RingRoundAnswer[]
): readonly string[] => {
  const services = [...new Set(rows.map(({ service }) => service))]
  return [
    ...services.flatMap(service => {
      const one = found.find(other => other.service === service)
      const lines = [...(one ? onService(one, banned) : []), ...onSheet(service, filled)]
      return lines.map(line => `${service.value.name}: ${line}`)
    }),
    ...elsewhere(filled, rows)
  ]
}
