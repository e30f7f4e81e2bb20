import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { selectEncounter } from '../../../../machines/session/session.selectors.ts'
import { type RunningApp, runApp } from '../../../../src/live/app/run-app.tsx'
import { createPageParts } from '../../../../src/live/platform/page-parts.ts'
import { LONG_WAIT_MS } from '../../../../src/live/platform/tap-guard.ts'
import { content } from '../../../support/fixture-content.ts'

const NOW = () => Date.now()
const SUPPORT = 'Do you need any help or support?'

let host: HTMLElement
let running: RunningApp

const start = (begin = () => runApp(host, undefined, NOW)) =>
  act(() => {
    running = begin()
  })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // jsdom lacks it. The query says that this is a phone.
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('coarse'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  }))
  host = document.createElement('div')
  document.body.replaceChildren(host)
})

afterEach(() => {
  act(() => running.session.send({ type: 'session.clear' }))
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  history.replaceState(null, '', '/')
})

const goOn = (ms: number) => {
  act(() => void vi.advanceTimersByTime(ms))
}
const pressAtOnce = (name: string | RegExp) =>
  act(() => screen.getByRole('button', { name, hidden: true }).click())
const press = (...names: readonly (string | RegExp)[]) => {
  for (const name of names) {
    goOn(LONG_WAIT_MS)
    pressAtOnce(name)
  }
}
const heading = () => screen.queryByRole('heading', { level: 1, hidden: true })?.textContent

test("app: presses just after a screen appears are ignored by the device's clock, except on the first", () => {
  start(() => runApp(host))
  expect(history.scrollRestoration).toBe('manual')
  pressAtOnce('Start')
  pressAtOnce('No')
  goOn(399)
  pressAtOnce('No')
  expect(heading()).toBe(SUPPORT)
  goOn(1)
  pressAtOnce('No')
  expect(heading()).toBe('Are you worried about your safety?')
})

test('app: a wipe stops the encounter, whose screens shared an element, and draws in a new one', () => {
  start()
  const drawn = host.firstElementChild
  press('Start', 'Yes')
  expect(host.firstElementChild).toBe(drawn)
  const encounter = selectEncounter(running.session.getSnapshot())
  press('Clear')
  expect(heading()).toBe('Cleared')
  expect([drawn?.isConnected, drawn?.childNodes.length]).toEqual([false, 0])
  expect(encounter?.getSnapshot().status).toBe('stopped')
  expect(host.childElementCount).toBe(1)
})

test('app: a wipe draws in the page, whatever something in the browser did to it', async () => {
  start()
  press('Start')
  host.id = 'app'
  const copy = host.cloneNode(true)
  host.firstElementChild?.replaceChildren()
  host.replaceWith(copy)
  const { session } = running
  // Inside `act` React throws errors instead of reporting them to the app.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  session.send({ type: 'session.clear' })
  await Promise.resolve()
  expect([heading(), host.isConnected, copy.isConnected]).toEqual(['Cleared', true, false])
  const putBack = vi.spyOn(host, 'replaceWith')
  session.send({ type: 'session.begin', at: 0, isSure: true })
  expect(putBack).not.toHaveBeenCalled()
  selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' })
  host.remove()
  session.send({ type: 'session.clear' })
  expect(host.textContent).toContain('Cleared')
})

test('app: after a wipe the numbers are one tap away, and no question comes first', () => {
  start()
  press('Start', 'Clear', 'Numbers now')
  expect(heading()).toBe('Tips and contacts')
})

test('app: Numbers now closes one panel within another, and shows the outcome', { tags: ['slow'] }, () => {
  const panels = () => document.querySelectorAll('dialog[open]').length
  start()
  press('More', /^What is kept/)
  expect(panels()).toBe(2)
  goOn(1_000)
  act(() => screen.getAllByRole('button', { name: 'Numbers now', hidden: true }).at(-1)?.click())
  expect([panels(), heading()]).toEqual([0, 'Tips and contacts'])
})

test('app: out of sight the page is covered', () => {
  start()
  press('Start')
  for (const visibility of ['hidden', 'visible'] as const) {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(host.hasAttribute('data-covered')).toBe(visibility === 'hidden')
    expect(screen.getByText(content.screens.covered.says).hidden).toBe(visibility === 'visible')
  }
})

test('app: goes on with a conversation that began before it ran', () => {
  const events = [{ event: { type: 'encounter.start' }, top: 0 } as const]
  const nothing = { calledAt: undefined, hiddenAt: undefined, cleared: undefined }
  const parts = createPageParts(host, NOW)
  start(() => runApp(host, { parts, events, touchedAt: 0, ...nothing }, NOW))
  expect(heading()).toBe(SUPPORT)
})

test("app: the browser's Back goes back a step, and leaves once the page is wiped", () => {
  const goTo = (state: unknown) => {
    vi.spyOn(history, 'state', 'get').mockReturnValue(state)
    act(() => void window.dispatchEvent(new Event('popstate')))
  }
  vi.spyOn(history, 'forward').mockReturnValue(undefined)
  const leave = vi.spyOn(history, 'back').mockReturnValue(undefined)
  start()
  press('Start')
  goTo(null)
  goTo({ n: 1 })
  expect([heading(), leave.mock.calls.length]).toEqual(['Before you start', 0])
  press('Start', 'Clear')
  goTo(null)
  expect(leave.mock.calls.length).toBe(1)
})

describe('an uncaught error', () => {
  const failing = (type: string, more: { readonly error?: unknown; readonly reason?: unknown }) =>
    type === 'error'
      ? new ErrorEvent(type, { cancelable: true, ...more })
      : Object.assign(new Event(type, { cancelable: true }), more)
  const told = async (event: Event) => {
    await act(async () => void window.dispatchEvent(event))
    return [heading(), event.defaultPrevented]
  }

  beforeEach(() => {
    start()
    press('Start')
  })

  test.each([
    ['an error', 'error', { error: new Error('planted') }],
    ['a text that is thrown', 'error', { error: 'planted' }],
    ['a promise', 'unhandledrejection', { reason: new Error('planted') }],
    ['a promise that says no more', 'unhandledrejection', {}]
  ])('uncaught error: %s ends in plain numbers, and is logged nowhere', async (_, type, more) => {
    expect(await told(failing(type, more))).toEqual(['Something went wrong', true])
  })

  test('uncaught error: an error event without an error changes nothing', async () => {
    expect(await told(failing('error', { error: null }))).toEqual([SUPPORT, false])
  })

  test('uncaught error: a second one leaves the last-resort screen, unless that is gone: then plain text', async () => {
    const fail = () => told(failing('error', { error: new Error('planted') }))
    await fail()
    expect(await fail()).toEqual(['Something went wrong', true])
    screen.getByRole('heading', { level: 1 }).remove()
    await fail()
    expect(host.textContent).toMatch(/^999 emergency: 999\. Samaritans: 116 123\./)
  })
})

test('app: an error in drawing ends in plain numbers, and is logged nowhere', async () => {
  vi.useRealTimers()
  start(() => runApp(host, undefined, () => 0))
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const logged = (['error', 'warn', 'log'] as const).map(name => vi.spyOn(console, name))
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementationOnce(() => {
    throw new Error('planted')
  })
  screen.getByRole('button', { name: 'Start' }).click()
  await vi.waitFor(() => expect(heading()).toBe('Something went wrong'))
  expect(logged.flatMap(({ mock }) => mock.calls)).toEqual([])
})
