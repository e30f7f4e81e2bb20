import type { Times } from '../content/content.ts'
import { MINUTE_MS, SECOND_MS } from '../content/vocabulary.ts'

/** How long answers are kept, in milliseconds. */
export interface Limits {
  readonly idle: number
  readonly warning: number
  readonly hidden: number
  readonly call: number
}

/** The limits after which the page is wiped. */
export type WipeLimits = Omit<Limits, 'warning'>

/** The times that deadlines depend on, in milliseconds of a monotonic clock. */
export interface PageActivity {
  readonly touchedAt: number
  readonly hiddenAt: number
  /** Until this time a call keeps the page from being wiped, so that the contacts are still there. 0 before any call. */
  readonly keptForCallUntil: number
}

/** @returns the times of `content/times.yaml` in milliseconds. */
export const limitsOf = (times: Times): Limits => ({
  idle: times.idleMinutes * MINUTE_MS,
  warning: times.warningSeconds * SECOND_MS,
  hidden: times.hiddenMinutes * MINUTE_MS,
  call: times.callMinutes * MINUTE_MS
})

/** @returns when a visible page is wiped if nobody touches it, in milliseconds of the clock of `PageActivity`. */
export const idleWipeAt = ({ idle }: WipeLimits, { touchedAt, keptForCallUntil }: PageActivity): number =>
  Math.max(touchedAt + idle, keptForCallUntil)

/** @returns when the idle warning is due. */
export const warningAt = (limits: Limits, activity: PageActivity): number =>
  idleWipeAt(limits, activity) - limits.warning

/** @returns when a hidden page is wiped: never later than if it had stayed visible. */
export const hiddenWipeAt = (limits: WipeLimits, activity: PageActivity): number => {
  const { hiddenAt, keptForCallUntil } = activity
  return Math.min(idleWipeAt(limits, activity), Math.max(hiddenAt + limits.hidden, keptForCallUntil))
}
