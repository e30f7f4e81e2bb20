import type { Reading } from '../../../machines/session/session.machine.ts'

/** Tells how many milliseconds have passed since the start. */
export interface ElapsedTime {
  readonly read: () => Reading
  /** The same number alone: a clock that was set back is still told at the next reading. */
  readonly now: () => number
}

/** A clock set back by less is one that is being kept right. In milliseconds. */
const SLACK_MS = 2_000

/**
 * Counts the time that passes, whatever happens to the clocks. The clock of the day goes on while a phone sleeps, but can
 * be set; the steady one cannot be set, but may sleep. The one that went further counts.
 * @param day the clock of the day, in milliseconds.
 * @param steady a clock that only goes forward, in milliseconds.
 */
export const measureElapsedTime = (
  day: () => number = Date.now,
  steady: () => number = () => performance.now()
): ElapsedTime => {
  let at = 0
  let last = { day: day(), steady: steady() }
  const sinceLast = () => ({ byDay: day() - last.day, bySteady: steady() - last.steady })
  return {
    read: () => {
      const { byDay, bySteady } = sinceLast()
      last = { day: last.day + byDay, steady: last.steady + bySteady }
      at += Math.max(byDay, bySteady)
      return { at, isSure: byDay >= bySteady - SLACK_MS }
    },
    now: () => {
      const { byDay, bySteady } = sinceLast()
      return at + Math.max(byDay, bySteady)
    }
  }
}
