import { digitsOf } from '../../../machines/text/digits.ts'
import type { Diagnostic } from '../../content/diagnostic.ts'
import { type Change, inBrackets, inQuotes } from '../change.ts'
import type { RingRoundAnswer } from './answer.ts'
import type { ServiceAnswers } from './check-progress.ts'
import type { Row } from './rows.ts'
import { rowName } from './sheet.ts'

/** @returns the lines that keep a number after the answers, by its digits. */
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

/** Answers with a wrong number. */
export interface WrongNumbers {
  /** No line has the number any more: it must not come back. */
  readonly banned: readonly RingRoundAnswer[]
  /** Another line keeps the number, so it cannot be banned; and no right number is known. */
  readonly stuck: readonly { readonly answer: RingRoundAnswer; readonly other: Row }[]
}

/** @param rows every line of the content before the answers. */
export const wrongNumbersIn = (rows: readonly Row[], answers: readonly RingRoundAnswer[]): WrongNumbers => {
  const kept = linesByNumber(rows, answers)
  const wrong = answers.filter(({ row, isRight }) => row.number !== undefined && !isRight)
  return {
    banned: wrong.filter(answer => !kept.has(digitsWeShow(answer))),
    stuck: wrong.flatMap(answer => {
      const other = kept.get(digitsWeShow(answer))
      return answer.number === undefined && other ? [{ answer, other }] : []
    })
  }
}

/** @returns why such a row is refused. */
export const refusalMessage = ({ answer, other }: WrongNumbers['stuck'][number]): string => {
  const { service, channel, number } = answer.row
  return [
    `${rowName(answer.at, service.value.name)}: ${number} is not theirs, but ${other.service.value.name} (${other.channel}) has it too.`,
    `If it is wrong there as well, say so in that row; if not, remove "${channel}" from ${service.yaml.file} and empty this row.`
  ].join(' ')
}

const entryOf = ({ row: { service, number = '' }, rungOn }: RingRoundAnswer) =>
  inBrackets({
    digits: inQuotes(digitsOf(number)),
    why: inQuotes(`Not the number of ${service.value.name}, rung on ${rungOn}`),
    seenOn: inQuotes(service.value.sources[0]?.address ?? '')
  })

/**
 * @param listed how many numbers are on the do-not-use list already.
 * @returns the changes that add wrong numbers to it.
 */
export const banEdits = (banned: readonly RingRoundAnswer[], listed: number): readonly Change[] =>
  banned
    .filter(
      (answer, index) => banned.findIndex(other => digitsWeShow(other) === digitsWeShow(answer)) === index
    )
    .map((answer, index) => ({ insertIn: ['numbers'], at: listed + index, value: entryOf(answer) }))

const isWrong = ({ row, isRight }: RingRoundAnswer) => row.number !== undefined && !isRight

/** @returns the answers as if some of the wrong numbers had been confirmed. */
const trusting = (
  found: readonly ServiceAnswers[],
  isTrusted: (answer: RingRoundAnswer) => boolean
): readonly ServiceAnswers[] =>
  found.map(one => ({
    ...one,
    answers: one.answers.map(answer =>
      isWrong(answer) && isTrusted(answer) ? { ...answer, isRight: true } : answer
    )
  }))

/**
 * Unconfirmed numbers never come first, so rejecting a number can leave a need without a first contact.
 * @param errorsOf the errors that the content would have with these answers.
 * @returns the answers that cause all of the errors; none if some have another cause.
 */
export const onlyContactsIn = (
  found: readonly ServiceAnswers[],
  errorsOf: (found: readonly ServiceAnswers[]) => readonly Diagnostic[]
): readonly RingRoundAnswer[] => {
  if (errorsOf(trusting(found, () => true)).length > 0) return []
  const wrong = found.flatMap(({ answers }) => answers).filter(isWrong)
  const now = JSON.stringify(errorsOf(found))
  return wrong.filter(answer => JSON.stringify(errorsOf(trusting(found, one => one === answer))) !== now)
}

/** @returns what to do about such a number. */
export const onlyContactMessage = ({ at, row: { service, channel }, number }: RingRoundAnswer): string =>
  [
    `${rowName(at, service.value.name)}: its number came first for somebody who has no other, so nothing is built until one is confirmed.`,
    number === undefined
      ? `Find its right number and write it in ${service.yaml.file}, below "${channel}". Ring it;`
      : `Ring ${number};`,
    `once it is right, set "confirmed: true" and "checked" in ${service.yaml.file}.`
  ].join(' ')
