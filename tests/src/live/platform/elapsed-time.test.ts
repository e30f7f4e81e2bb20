import { expect, test } from 'vitest'
import { measureElapsedTime } from '../../../../src/live/platform/elapsed-time.ts'

const HOUR = 3_600_000

/** Both clocks, moved by hand. */
const clocks = () => {
  const now = { day: 1_800_000_000_000, steady: 5_000 }
  const time = measureElapsedTime(
    () => now.day,
    () => now.steady
  )
  return (day: number, steady: number) => {
    now.day += day
    now.steady += steady
    return time.read()
  }
}

test('elapsed time: while both clocks run, it advances with them', () => {
  const move = clocks()
  expect(move(0, 0)).toEqual({ at: 0, isSure: true })
  expect(move(1_000, 1_000)).toEqual({ at: 1_000, isSure: true })
  expect(move(500, 500)).toEqual({ at: 1_500, isSure: true })
})

test('elapsed time: sleep counts, though the monotonic clock may stop in it, and so does a wall clock set forward', () => {
  const move = clocks()
  move(1_000, 1_000)
  expect(move(HOUR, 10)).toEqual({ at: HOUR + 1_000, isSure: true })
  expect(clocks()(HOUR, 1_000)).toEqual({ at: HOUR, isSure: true })
})

test('elapsed time: a wall clock set back never reduces it, and is reported once', () => {
  const move = clocks()
  move(2_000, 2_000)
  expect(move(-HOUR, 1_000)).toEqual({ at: 3_000, isSure: false })
  expect(move(1_000, 1_000)).toEqual({ at: 4_000, isSure: true })
})

test('elapsed time: a correction of a second or two is not reported as set back', () => {
  expect(clocks()(8_000, 10_000)).toEqual({ at: 10_000, isSure: true })
  expect(clocks()(7_999, 10_000)).toEqual({ at: 10_000, isSure: false })
})

test('elapsed time: uses the clocks of the device by default', () => {
  const time = measureElapsedTime()
  const [first, second] = [time.read(), time.read()]
  expect(time.now()).toBeGreaterThanOrEqual(second.at)
  expect(second.at).toBeGreaterThanOrEqual(first.at)
  expect(second.isSure).toBe(true)
})

test('elapsed time: now() leaves the next reading unchanged', () => {
  const now = { day: 3 * HOUR, steady: 5_000 }
  const time = measureElapsedTime(
    () => now.day,
    () => now.steady
  )
  now.day -= HOUR
  now.steady += 1_000
  expect([time.now(), time.now()]).toEqual([1_000, 1_000])
  expect(time.read()).toEqual({ at: 1_000, isSure: false })
})
