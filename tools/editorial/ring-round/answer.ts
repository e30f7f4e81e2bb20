import { digitsOf } from '../../../machines/text/digits.ts'
import { findingsIn } from '../../content/hours/findings.ts'
import { isUkNumber } from '../../content/phone-number.ts'
import { hoursWritten, type Row } from './rows.ts'
import type { Cells, FilledRow } from './sheet.ts'

/** The result of ringing a line, or of opening a chat. */
export interface RingRoundAnswer {
  readonly row: Row
  /** The row in the sheet, if there is one. */
  readonly at: number | undefined
  /** As `2026-11-24`. */
  readonly rungOn: string
  /** Whether the number is theirs, or the chat exists. */
  readonly isRight: boolean
  /** The right number; `undefined` for a chat, or if the one we show is wrong and no other is known. */
  readonly number: string | undefined
  /** New opening hours, if the old ones are wrong. */
  readonly open: string | undefined
  /** Whether times of day were confirmed. Words such as "Hours not known" cannot be. */
  readonly areHoursRight: boolean
}

const UK_DAY = /^(\d{1,2})\/(\d{1,2})\/(?:20)?(\d\d)$/

/** Spreadsheets save days in their own format. */
const dayOf = (cell: string): string | undefined => {
  const [, day = '', month = '', year] = UK_DAY.exec(cell) ?? []
  const iso = year ? `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell
  return /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(iso).toJSON()?.startsWith(iso) ? iso : undefined
}

const YES_OR_NO = new Map([
  ['yes', true],
  ['y', true],
  ['no', false],
  ['n', false]
])

const yesOrNo = (cell: string): boolean | undefined => YES_OR_NO.get(cell.toLowerCase())

/** Whether all cells for answers are empty. Remarks do not count. */
export const isBlank = ({ rungOn, numberRight, rightNumber, hoursRight, rightHours }: Cells): boolean =>
  [rungOn, numberRight, rightNumber, hoursRight, rightHours].every(cell => cell === '')

const matchProblem = (row: Row, cells: Cells): string | undefined => {
  if (digitsOf(cells.number) !== digitsOf(row.number ?? ''))
    return `the sheet says ${cells.number}, the file now says ${row.number ?? 'no number'}`
  if (cells.written !== hoursWritten(row))
    return `the sheet says "${cells.written}", the file now says "${hoursWritten(row)}"`
  return undefined
}

const dayProblem = (row: Row, rungOn: string | undefined, today: string): string | undefined => {
  if (rungOn === undefined) return 'write the day it was rung as 2026-11-24 or 24/11/2026'
  if (rungOn > today) return `${rungOn} is in the future`
  const [on = ''] = [row.service.value.checked.on, row.source.checked?.on ?? ''].sort().reverse()
  return rungOn < on ? `${rungOn} is before it was last checked, on ${on}` : undefined
}

const chatProblem = ({ numberRight, rightNumber }: Cells): string | undefined => {
  if (yesOrNo(numberRight) === undefined) return 'say yes or no to whether the chat is there'
  return rightNumber === '' ? undefined : 'a chat has no number'
}

const numberProblem = (row: Row, cells: Cells): string | undefined => {
  if (row.number === undefined) return chatProblem(cells)
  const { numberRight, rightNumber } = cells
  const right = yesOrNo(numberRight)
  if (right === undefined) return 'say yes or no to whether the number is right'
  if (right) return rightNumber === '' ? undefined : 'the number is marked as right, but there is another one'
  return rightNumber === '' || isUkNumber(rightNumber)
    ? undefined
    : `the right number "${rightNumber}" is not one that can be rung here`
}

const hoursProblem = (row: Row, { numberRight, hoursRight, rightHours }: Cells): string | undefined => {
  const hasNobodyToAsk = yesOrNo(numberRight) === false && hoursRight === '' && rightHours === ''
  if (hasNobodyToAsk) return undefined
  if (row.number === undefined && yesOrNo(numberRight) === false)
    return 'there is no chat, but hours are given'
  const right = yesOrNo(hoursRight)
  if (right === undefined) return 'say yes or no to whether the hours are right'
  if (right) return rightHours === '' ? undefined : 'the hours are marked as right, but others are given'
  const { hours } = row.source
  const [finding] = findingsIn(rightHours, hours, row.service.nations)
  return finding && `the right hours: ${finding[0]} ${finding[1].replace(/\.$/, '')}`
}

/**
 * Checks a filled row against its line in the content.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the answer, or why the row is refused.
 */
export const answerOf = (
  row: Row,
  { at, cells }: FilledRow,
  today: string
): { readonly answer: RingRoundAnswer } | { readonly problem: string } => {
  const rungOn = dayOf(cells.rungOn)
  const problem =
    matchProblem(row, cells) ??
    dayProblem(row, rungOn, today) ??
    numberProblem(row, cells) ??
    hoursProblem(row, cells)
  if (problem !== undefined || rungOn === undefined) return { problem: problem ?? '' }
  const isRight = yesOrNo(cells.numberRight) === true
  const isOnlySpaced =
    isUkNumber(cells.rightNumber) && digitsOf(cells.rightNumber) === digitsOf(row.number ?? '')
  return {
    answer: {
      row,
      at,
      rungOn,
      isRight: isRight || isOnlySpaced,
      number: cells.rightNumber || (isRight ? row.number : undefined),
      open: cells.rightHours || undefined,
      areHoursRight:
        cells.rightHours !== '' || (yesOrNo(cells.hoursRight) === true && row.source.hours.open !== undefined)
    }
  }
}
