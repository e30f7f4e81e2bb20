import type { Reading } from '../../machines/session/session.machine.ts'

/** A clock set back by less is one that is being kept right. In milliseconds. */
const SLACK_MS = 2_000

/**
 * Counts the time that passes, whatever happens to the clocks. The clock of the day goes on while a phone sleeps, but can
 * be set; the steady one cannot be set, but may sleep. The one that went further counts.
 * @param day the clock of the day, in milliseconds.
 * @param steady a clock that only goes forward, in milliseconds.
 * @returns what tells how many milliseconds have passed since the start.
 */
export const countTime = (
  day: () => number = Date.now,
  steady: () => number = () => performance.now()
): (() => Reading) => {
  let at = 0
  let last = { day: day(), steady: steady() }
  return () => {
    const next = { day: day(), steady: steady() }
    const byDay = next.day - last.day
    const bySteady = next.steady - last.steady
    last = next
    at += Math.max(byDay, bySteady)
    return { at, isSure: byDay >= bySteady - SLACK_MS }
  }
}
