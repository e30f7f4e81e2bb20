import type { ClockReading } from '../../../machines/session/session.machine.ts'

/** Measures the milliseconds since the start. */
export interface ElapsedTime {
  readonly read: () => ClockReading
  /** @returns only the time. The next `read` still reports it if the clock was set back. */
  readonly now: () => number
}

/** A clock that lags by less than this, in milliseconds, was only corrected, not set back. */
const SLACK_MS = 2_000

/**
 * Measures elapsed time, whatever happens to the clocks. The wall clock runs while a phone sleeps, but can be
 * changed; the monotonic clock cannot be changed, but may stop during sleep. The one that advanced further counts.
 * @param wallClock in milliseconds.
 * @param monotonicClock in milliseconds.
 */
export const measureElapsedTime = (
  wallClock: () => number = Date.now,
  monotonicClock: () => number = () => performance.now()
): ElapsedTime => {
  let total = 0
  let lastWall = wallClock()
  let lastMonotonic = monotonicClock()
  return {
    read: () => {
      const byWall = wallClock() - lastWall
      const byMonotonic = monotonicClock() - lastMonotonic
      lastWall += byWall
      lastMonotonic += byMonotonic
      total += Math.max(byWall, byMonotonic)
      return { at: total, isSure: byWall >= byMonotonic - SLACK_MS }
    },
    now: () => total + Math.max(wallClock() - lastWall, monotonicClock() - lastMonotonic)
  }
}
