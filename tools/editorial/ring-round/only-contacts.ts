import type { Diagnostic } from '../../content/diagnostic.ts'
import type { RingRoundAnswer } from './answer.ts'
import type { ServiceAnswers } from './check-progress.ts'
import { rowName } from './filled-sheet.ts'

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
