import { digitsOf } from '../../../machines/text/format.ts'
import type { Finding } from '../../content/diagnostic.ts'
import { readTypedHours } from '../../content/hours/typed-hours.ts'
import { isUkNumber } from '../../content/phone-number.ts'
import { reference } from '../../content/schema/fields.ts'
import type { Row } from './rows.ts'

/** The result of ringing a line, as it was typed. */
export interface CallResult {
  /** As `2026-11-24`. */
  readonly on: string
  /** Whether the number is theirs, or the chat exists; nothing if nobody answered. */
  readonly isRight: boolean | undefined
  /** If it is not: the right number, if known. */
  readonly rightNumber: string
  /** If none is known: the force and post that takes the wrong one off phones; empty if nobody does. */
  readonly withdrawnBy: string
  /** Whether our hours are right. */
  readonly areHoursRight: boolean | undefined
  /** If they are not: the right hours. */
  readonly rightHours: string
  readonly note: string
}

const dayProblem = ({ service, source }: Row, on: string, today: string): string | undefined => {
  if (!new Date(on).getTime()) return 'say on which day it was rung or opened'
  if (on > today) return `${on} is in the future`
  const [last = ''] = [service.value.checked.on, source.checked?.on ?? ''].sort().reverse()
  return on < last ? `${on} is before it was last checked, on ${last}` : undefined
}

const numberProblem = (right: string): string | undefined =>
  right === '' || isUkNumber(right)
    ? undefined
    : `the right number "${right}" is not one that can be rung here`

const withdrawnByProblem = (by: string | undefined): string | undefined =>
  by === undefined ? undefined : reference.safeParse(by).error?.issues[0]?.message.replace(/\.$/, '')

const hoursProblem = (areRight: boolean | undefined, [finding]: readonly Finding[]) => {
  if (areRight === undefined) return 'say whether the hours are right'
  return finding && `the right hours: ${finding[0]} ${finding[1].replace(/\.$/, '')}`
}

/**
 * @param row the line in the content.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the answer, or why it cannot be written down.
 */
export const answerOf = (row: Row, result: CallResult, today: string) => {
  const { on, isRight, areHoursRight } = result
  const right = isRight || row.number === undefined ? '' : result.rightNumber.trim()
  const isLost = isRight === false && row.number !== undefined && right === ''
  const withdrawnBy = (isLost && result.withdrawnBy.trim()) || undefined
  const { open, findings } =
    isRight && areHoursRight === false
      ? readTypedHours(result.rightHours, row.service.nations, { ...row.source.hours, confirmed: true })
      : { open: undefined, findings: [] }
  const problem =
    dayProblem(row, on, today) ??
    numberProblem(right) ??
    withdrawnByProblem(withdrawnBy) ??
    (isRight ? hoursProblem(areHoursRight, findings) : undefined)
  if (problem !== undefined) return problem
  const isOnlySpaced = right !== '' && digitsOf(right) === digitsOf(row.number ?? '')
  return {
    ...{ row, on },
    isRight: isRight === true || isOnlySpaced,
    /** `undefined` for a chat, or if the one we show is wrong and no other is known. */
    number: right || (isRight ? row.number : undefined),
    /** `undefined` if a wrong number stays on phones. */
    withdrawnBy,
    /** New opening hours, if the old ones are wrong. */
    open,
    /** Whether times of day were confirmed. Words such as "Hours not known" cannot be. */
    areHoursRight:
      open !== undefined ||
      (isRight === true && areHoursRight === true && row.source.hours.open !== undefined)
  }
}

/** What somebody found out about a line, once it can be written down. */
export type LineAnswer = Exclude<ReturnType<typeof answerOf>, string>

/** A web chat is opened, a number is rung. */
export const howChecked = ({ number }: Pick<Row, 'number'>) => (number === undefined ? 'website' : 'rung')

/** Whether the chat no longer exists. */
export const isGone = ({ row, isRight }: LineAnswer) => row.number === undefined && !isRight
