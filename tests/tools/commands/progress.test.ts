import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startProgress } from '../../../tools/commands/progress.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const streamFor = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY })
  return { stream, written: () => String(stream.read() ?? '') }
}

test('progress in a log: each step is one plain line', () => {
  const { stream, written } = streamFor(false)
  const progress = startProgress(stream)
  progress.step('Checking the content')
  progress.step('Working out outcomes', 1_561)
  progress.end()
  expect(written()).toBe('Checking the content ...\nWorking out outcomes (1561) ...\n')
})

test('progress in a log: a long step says how far it is, at most every five seconds', () => {
  const { stream, written } = streamFor(false)
  const progress = startProgress(stream)
  progress.step('Working out outcomes', 100)
  written()
  for (let item = 0; item < 10; item++) {
    vi.advanceTimersByTime(1_000)
    progress.advance(10)
  }
  expect(written()).toBe('Working out outcomes: 50 of 100\nWorking out outcomes: 100 of 100\n')
})

test('progress in a terminal: a bar is drawn over itself, and is gone at the end', () => {
  const { stream, written } = streamFor(true)
  const progress = startProgress(stream)
  progress.step('Asking the site', 4)
  vi.advanceTimersByTime(100)
  progress.advance(2)
  expect(written()).toContain('Asking the site [###############---------------] 2 of 4')
  progress.end()
  expect(written()).toBe('\u001b[2K\u001b[1G')
})
