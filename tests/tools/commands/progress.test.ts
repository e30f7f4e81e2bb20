import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startProgress } from '../../../tools/commands/progress.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const newStream = () => {
  const stream = new PassThrough()
  return { stream, written: () => String(stream.read() ?? '') }
}

test('progress: each step is one plain line', () => {
  const { stream, written } = newStream()
  const progress = startProgress(stream)
  progress.step('Checking the content')
  progress.step('Working out outcomes', 1_561)
  expect(written()).toBe('Checking the content ...\nWorking out outcomes (1561) ...\n')
})

test('progress: a long step says how far it is, at most every five seconds', () => {
  const { stream, written } = newStream()
  const progress = startProgress(stream)
  progress.step('Working out outcomes', 100)
  written()
  for (let item = 0; item < 10; item++) {
    vi.advanceTimersByTime(1_000)
    progress.advance(10)
  }
  expect(written()).toBe('Working out outcomes: 50 of 100\nWorking out outcomes: 100 of 100\n')
})
