import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWhenQuiet } from '../../../../src/live/first-paint/presses.ts'

const FRAME = 16
const QUIET = 300
const start = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] })
  start.mockClear()
  document.body.innerHTML = '<button>Start</button>'
})

afterEach(() => {
  // Ends a wait that is still running.
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
})

const begin = () => {
  startWhenQuiet(start)
  vi.advanceTimersByTime(FRAME)
}
const does = (type: string) =>
  document.querySelector('button')?.dispatchEvent(new Event(type, { bubbles: true }))
const startsWithin = (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds)
  return start.mock.calls.length === 1
}

test('start of the app: what is done to the page puts it off', () => {
  begin()
  for (const type of ['scroll', 'wheel', 'scroll']) {
    vi.advanceTimersByTime(QUIET - FRAME)
    does(type)
  }
  expect(startsWithin(QUIET - FRAME)).toBe(false)
  expect(startsWithin(2 * FRAME)).toBe(true)
})

test('start of the app: a press starts it as soon as its answer is painted, and not before', () => {
  begin()
  for (const type of ['pointerdown', 'pointerup', 'click']) does(type)
  expect(startsWithin(0)).toBe(false)
  expect(startsWithin(2 * FRAME)).toBe(true)
})

test('start of the app: a press that waits for it starts it once that shows', () => {
  document.querySelector('button')?.setAttribute('aria-busy', 'true')
  startWhenQuiet(start)
  expect(startsWithin(0)).toBe(false)
  expect(startsWithin(2 * FRAME)).toBe(true)
})

test('start of the app: a page out of sight, which never paints, is not waited for', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  vi.stubGlobal('requestAnimationFrame', () => 0)
  startWhenQuiet(start)
  expect(startsWithin(QUIET + FRAME)).toBe(true)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
