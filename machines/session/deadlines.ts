import type { Times } from '../content/content.ts'
import { MINUTE_MS, SECOND_MS } from '../content/vocabulary.ts'

/** How long answers may stay, in milliseconds. */
export interface Limits {
  readonly idle: number
  readonly warning: number
  readonly hidden: number
  readonly call: number
}

/** What deadlines are counted from, in milliseconds of a clock that only goes forward. */
export interface Attendance {
  readonly touchedAt: number
  readonly hiddenAt: number
  /** A call must not lose the list that it is made from; 0 before any call. */
  readonly keptForCallUntil: number
}

/** @returns the times of `content/times.yaml` in milliseconds. */
export const limitsOf = (times: Times): Limits => ({
  idle: times.idleMinutes * MINUTE_MS,
  warning: times.warningSeconds * SECOND_MS,
  hidden: times.hiddenMinutes * MINUTE_MS,
  call: times.callMinutes * MINUTE_MS
})

/** @returns when a page in sight is wiped, if nobody touches it. */
export const idleWipeAt = ({ idle }: Limits, { touchedAt, keptForCallUntil }: Attendance): number =>
  Math.max(touchedAt + idle, keptForCallUntil)

/** @returns when it warns of that. */
export const warningAt = (limits: Limits, attendance: Attendance): number =>
  idleWipeAt(limits, attendance) - limits.warning

/** @returns when a page out of sight is wiped: never later than if it had stayed in sight. */
export const hiddenWipeAt = (limits: Limits, attendance: Attendance): number => {
  const { hiddenAt, keptForCallUntil } = attendance
  return Math.min(idleWipeAt(limits, attendance), Math.max(hiddenAt + limits.hidden, keptForCallUntil))
}
