import { beforeEach, expect, test, vi } from 'vitest'
import { download } from '../../../src/desk/download.ts'

const revoke = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  // jsdom lacks both.
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:a', revokeObjectURL: revoke })
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

test('download: the file can be read for a while after the press, and is let go then', () => {
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  download('a.txt', 'a', 'text/plain')
  expect(pressed).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(10_000)
  expect(revoke).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50_000)
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:a')
})
