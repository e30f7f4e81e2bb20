import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { londonNow, setClock, useLondonTime } from '../../../../src/live/platform/clock.ts'

const Clock = ({ drawn }: { readonly drawn?: () => void }) => {
  const { minute } = useLondonTime()
  drawn?.()
  return <p>{`${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`}</p>
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-07-01T11:59:30Z') }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const shown = () => screen.getByText(/:/).textContent

test('clock: shows London time, and renders once a minute', () => {
  const drawn = vi.fn()
  render(<Clock drawn={drawn} />)
  expect(shown()).toBe('12:59')
  const before = drawn.mock.calls.length
  act(() => void vi.advanceTimersByTime(29_999))
  expect([shown(), drawn.mock.calls.length]).toEqual(['12:59', before])
  act(() => void vi.advanceTimersByTime(1))
  expect([shown(), drawn.mock.calls.length]).toEqual(['13:00', before + 1])
  act(() => void vi.advanceTimersByTime(60_000))
  expect(shown()).toBe('13:01')
})

test('clock: an unmounted screen leaves no timer, and listens no more', () => {
  const { unmount } = render([<Clock key={1} />, <Clock key={2} />])
  expect(vi.getTimerCount()).toBe(1)
  const removed = vi.spyOn(document, 'removeEventListener')
  unmount()
  expect(vi.getTimerCount()).toBe(0)
  expect(removed.mock.calls).toContainEqual(['visibilitychange', expect.any(Function)])
  removed.mockRestore()
})

test("clock: one of two screens can unmount without stopping the other's clock", () => {
  const { unmount } = render(<Clock />)
  const { container } = render(<Clock />)
  unmount()
  act(() => void vi.advanceTimersByTime(30_000))
  expect(container.textContent).toBe('13:00')
  vi.setSystemTime(Date.parse('2026-07-01T15:20:00Z'))
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(container.textContent).toBe('16:20')
})

test('clock: returns the same object within a minute, and another on another day', () => {
  const before = londonNow()
  vi.setSystemTime(Date.now() + 1_000)
  expect(londonNow()).toBe(before)
  vi.setSystemTime(Date.now() + 24 * 3_600_000)
  expect(londonNow()).toEqual({ day: before.day + 1, minute: before.minute })
})

test('clock: can be stopped at a minute and released again', () => {
  render(<Clock />)
  act(() => setClock({ day: 20_000, minute: 61 }))
  expect(shown()).toBe('1:01')
  act(() => void vi.advanceTimersByTime(60_000))
  expect(shown()).toBe('1:01')
  act(() => setClock(undefined))
  expect(shown()).toBe('13:00')
})
