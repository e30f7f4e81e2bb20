import { expect, test, vi } from 'vitest'
import { warmUp } from '../../../../src/live/first-paint/warm-up.tsx'

test('warm-up: three screens are drawn unseen: the page, its language and its place stay as they were', async () => {
  document.documentElement.lang = 'cy'
  document.body.innerHTML = '<div id="app"><div class="screen"><main><h1>First</h1></main></div></div>'
  const before = document.documentElement.outerHTML
  const main = document.querySelector('main') as HTMLElement
  main.scrollTop = 40
  const made = vi.spyOn(document, 'createElement')
  await warmUp(new AbortController().signal)
  expect(made.mock.calls.filter(([name]) => String(name) === 'h1').length).toBeGreaterThanOrEqual(3)
  expect(document.documentElement.outerHTML).toBe(before)
  expect(main.scrollTop).toBe(40)
  document.documentElement.lang = ''
  vi.restoreAllMocks()
})

test('warm-up: once it is ended nothing more is drawn, neither the rest of a screen nor the next one', async () => {
  const end = new AbortController()
  const made = vi.spyOn(document, 'createElement')
  const done = warmUp(end.signal)
  end.abort()
  await done
  expect(made.mock.calls.filter(([name]) => String(name) === 'h1')).toEqual([])
  vi.restoreAllMocks()
})
