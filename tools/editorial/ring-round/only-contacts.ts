import type { Diagnostic } from '../../content/diagnostic.ts'
import type { RingRoundAnswer } from './answer.ts'
import type { ServiceAnswers } from './check-progress.ts'

const isWrong = ({ row, isRight }: RingRoundAnswer) => row.number !== undefined && !isRight

/** @returns what was found, as if some of the numbers that are wrong had been confirmed after all. */
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
 * A number that nobody confirmed comes first for nobody, so that a wrong one may leave somebody without a contact.
 * @param errorsOf the errors that the content would have with these answers.
 * @returns the answers from which all of the errors follow; none if some are there for another reason.
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

/** @returns what to do about a number that somebody was to be given first. */
export const onlyContactMessage = ({ at, row: { service, channel }, number }: RingRoundAnswer): string =>
  [
    `Row ${at} (${service.value.name}): its number came first for somebody who has no other, so nothing is built until one is confirmed.`,
    number === undefined
      ? `Find its right number and write it in ${service.yaml.file}, below "${channel}". Ring it;`
      : `Ring ${number};`,
    `once it is right, set "confirmed: true" and "checked" in ${service.yaml.file}.`
  ].join(' ')
