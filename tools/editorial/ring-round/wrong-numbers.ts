import { digitsOf } from '../../content/phone-number.ts'
import type { RingRoundAnswer } from './answer.ts'
import type { Row } from './rows.ts'
import type { Edit } from './splice.ts'

/** @returns the digits of every number that stands once the answers are taken, each with a line that has it. */
const linesByNumber = (
  rows: readonly Row[],
  answers: readonly RingRoundAnswer[]
): ReadonlyMap<string, Row> => {
  const byRow = new Map(answers.map(answer => [answer.row, answer]))
  return new Map(
    rows.flatMap(row => {
      const answer = byRow.get(row)
      const number = answer ? answer.number : row.number
      return number === undefined ? [] : [[digitsOf(number), row] as const]
    })
  )
}

const digitsWeShow = ({ row }: RingRoundAnswer) => digitsOf(row.number ?? '')

/** Numbers that were wrong, as what was found says of them. */
export interface WrongNumbers {
  /** No line has it any more: it must not come back. */
  readonly banned: readonly RingRoundAnswer[]
  /** Another line has it too, and so it cannot be banned; yet no number is known to put in its place. */
  readonly stuck: readonly { readonly answer: RingRoundAnswer; readonly other: Row }[]
}

/** @param rows every line of the content as it is before the answers. */
export const wrongNumbersIn = (rows: readonly Row[], answers: readonly RingRoundAnswer[]): WrongNumbers => {
  const stands = linesByNumber(rows, answers)
  const wrong = answers.filter(({ row, isRight }) => row.number !== undefined && !isRight)
  return {
    banned: wrong.filter(answer => !stands.has(digitsWeShow(answer))),
    stuck: wrong.flatMap(answer => {
      const other = stands.get(digitsWeShow(answer))
      return answer.number === undefined && other ? [{ answer, other }] : []
    })
  }
}

/** @returns why a row is refused whose number is wrong there, has no other, and stands elsewhere. */
export const stuckMessage = ({ answer, other }: WrongNumbers['stuck'][number]): string => {
  const { service, channel, number } = answer.row
  return [
    `Row ${answer.at} (${service.value.name}): ${number} is not theirs, but ${other.service.value.name} (${other.channel}) has it too.`,
    `If it is wrong there as well, say so in that row; if not, take "${channel}" out of ${service.yaml.file} and empty this row.`
  ].join(' ')
}

const entryOf = ({ row: { service, number = '' }, rungOn }: RingRoundAnswer): string => {
  const why = `Not the number of ${service.value.name}, rung on ${rungOn}`
  const [digits, reason, seenOn] = [digitsOf(number), why, service.value.sources[0]?.address ?? ''].map(
    text => JSON.stringify(text)
  )
  return `{ digits: ${digits}, why: ${reason}, seen-on: ${seenOn} }`
}

/** @returns what keeps wrong numbers out: they go on the do-not-use list. */
export const banEdits = (banned: readonly RingRoundAnswer[]): readonly Edit[] => {
  const firsts = banned.filter(
    (answer, index) => banned.findIndex(other => digitsWeShow(other) === digitsWeShow(answer)) === index
  )
  return firsts.length > 0 ? [{ path: ['numbers'], add: firsts.map(entryOf) }] : []
}
