import { expect, test } from 'vitest'
import { measureElapsedTime } from '../../../../src/live/platform/elapsed-time.ts'

const HOUR = 3_600_000

/** Both clocks, moved by hand from where they stand. */
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

test('while both go on, so does the time', () => {
  const move = clocks()
  expect(move(0, 0)).toEqual({ at: 0, isSure: true })
  expect(move(1_000, 1_000)).toEqual({ at: 1_000, isSure: true })
  expect(move(500, 500)).toEqual({ at: 1_500, isSure: true })
})

test('sleep, in which the steady clock may stand still, counts', () => {
  const move = clocks()
  move(1_000, 1_000)
  expect(move(HOUR, 10)).toEqual({ at: HOUR + 1_000, isSure: true })
})

test('a clock set forward counts as sleep, as nobody can tell them apart', () => {
  expect(clocks()(HOUR, 1_000)).toEqual({ at: HOUR, isSure: true })
})

test('a clock set back never turns the time back, and is told once', () => {
  const move = clocks()
  move(2_000, 2_000)
  expect(move(-HOUR, 1_000)).toEqual({ at: 3_000, isSure: false })
  expect(move(1_000, 1_000)).toEqual({ at: 4_000, isSure: true })
})

test('a clock that is kept right by a second or two is no clock set back', () => {
  expect(clocks()(8_000, 10_000)).toEqual({ at: 10_000, isSure: true })
  expect(clocks()(7_999, 10_000)).toEqual({ at: 10_000, isSure: false })
})

test('without clocks it reads those of the device', () => {
  const time = measureElapsedTime()
  const [first, second] = [time.read(), time.read()]
  expect(time.now()).toBeGreaterThanOrEqual(second.at)
  expect(second.at).toBeGreaterThanOrEqual(first.at)
  expect(second.isSure).toBe(true)
})

test('to ask for the time alone takes nothing from the next reading', () => {
  const now = { day: 0, steady: 0 }
  const time = measureElapsedTime(
    () => now.day,
    () => now.steady
  )
  now.day -= HOUR
  now.steady += 1_000
  expect([time.now(), time.now()]).toEqual([1_000, 1_000])
  expect(time.read()).toEqual({ at: 1_000, isSure: false })
})
