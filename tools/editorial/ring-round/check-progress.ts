import { isFreshByItself } from '../../content/freshness/review-period.ts'
import type { ServiceEntry } from '../../content/parse/services.ts'
import type { RingRoundAnswer } from './answer.ts'
import { type Row, rowsIn } from './rows.ts'

/** A web chat is opened, a number is rung. */
export const howChecked = ({ number }: Pick<Row, 'number'>) => (number === undefined ? 'website' : 'rung')

/** How far a service is checked, according to the sheet and to its own lines. */
export interface CheckProgress {
  /** The lines that are not checked yet, or whose number was wrong. */
  readonly left: readonly Row[]
  /** If there are none: how the service was checked, and the earliest day. */
  readonly whole: { readonly on: string; readonly how: 'rung' | 'website' } | undefined
}

/** The answers of the sheet about one service. */
export interface ServiceAnswers {
  readonly service: ServiceEntry
  readonly answers: readonly RingRoundAnswer[]
  readonly progress: CheckProgress
}

/** Whether the chat no longer exists. */
export const isGone = ({ row, isRight }: RingRoundAnswer) => row.number === undefined && !isRight

/**
 * @param answers those of this service.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const progressOf = (
  service: ServiceEntry,
  answers: readonly RingRoundAnswer[],
  today: string
): CheckProgress => {
  const byKey = new Map(answers.map(answer => [answer.row.key, answer]))
  const lines = rowsIn(service).flatMap(row => {
    const answer = byKey.get(row.key)
    if (answer) return isGone(answer) ? [] : { row, on: answer.isRight ? answer.rungOn : undefined }
    return { row, on: isFreshByItself(row.source, today) ? row.source.checked?.on : undefined }
  })
  const left = lines.filter(({ on }) => on === undefined).map(({ row }) => row)
  const [on] = lines.flatMap(line => line.on ?? []).sort()
  const how = lines.some(({ row }) => howChecked(row) === 'rung') ? 'rung' : 'website'
  return { left, whole: left.length === 0 && on !== undefined ? { on, how } : undefined }
}
