import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type SessionActor, selectEncounter } from '../../../../machines/session/session.selectors.ts'
import { runApp } from '../../../../src/live/app/run-app.tsx'
import { createPageParts } from '../../../../src/live/platform/page-parts.ts'

let host: HTMLElement
let session: SessionActor
const time = { now: 0 }

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  host = document.createElement('div')
  document.body.replaceChildren(host)
  act(() => {
    session = runApp(host, undefined, () => time.now).session
  })
})

afterEach(() => {
  act(() => session.send({ type: 'session.clear' }))
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const press = (name: string) => {
  time.now += 1_000
  act(() => screen.getByRole('button', { name }).click())
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

test('app: the first screen does not take the focus, the next one does', () => {
  expect([heading(), document.activeElement]).toEqual(['Before you start', document.body])
  press('Start')
  expect([heading(), document.activeElement?.textContent]).toEqual([
    'Do you need any help or support?',
    'Do you need any help or support?'
  ])
})

test('app: a wipe stops the encounter, and renders in a new element with a new root', () => {
  press('Start')
  press('Yes')
  const drawn = host.firstElementChild
  const encounter = selectEncounter(session.getSnapshot())
  press('Clear')
  expect(heading()).toBe('Cleared')
  expect([drawn?.isConnected, drawn?.childNodes.length]).toEqual([false, 0])
  expect(encounter?.getSnapshot().status).toBe('stopped')
  expect(host.childElementCount).toBe(1)
})

test('app: leaving the page wipes', { tags: ['slow'] }, () => {
  press('Start')
  press('Yes')
  act(() => {
    window.dispatchEvent(new Event('pagehide'))
  })
  expect(heading()).toBe('Cleared')
})

test('app: an error ends in plain numbers, without any answer', async () => {
  press('Start')
  press('No')
  await act(async () => session.send({ type: 'session.fail' }))
  expect(heading()).toBe('Something went wrong')
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    '999 emergency',
    'Samaritans',
    'Crimestoppers',
    'National Ugly Mugs (NUM)'
  ])
  press('Start again')
  expect(heading()).toBe('Before you start')
})

test('app: goes on with a conversation that began before it ran', () => {
  const now = () => time.now
  const early = {
    parts: createPageParts(host, now),
    events: [{ event: { type: 'encounter.start' }, top: 0 }] as const,
    touchedAt: 0,
    calledAt: undefined,
    hiddenAt: undefined,
    isCleared: false
  }
  act(() => {
    session.send({ type: 'session.clear' })
    session = runApp(host, early, now).session
  })
  expect(heading()).toBe('Do you need any help or support?')
})

test("app: the browser's Back goes back a step, and leaves once the page is wiped", () => {
  const goTo = (state: unknown) => {
    vi.spyOn(history, 'state', 'get').mockReturnValue(state)
    act(() => void window.dispatchEvent(new Event('popstate')))
  }
  vi.spyOn(history, 'forward').mockReturnValue(undefined)
  const leave = vi.spyOn(history, 'back').mockReturnValue(undefined)
  press('Start')
  goTo(null)
  goTo({ n: 1 })
  expect([heading(), leave.mock.calls.length]).toEqual(['Before you start', 0])
  press('Start')
  press('Clear')
  goTo(null)
  expect(leave.mock.calls.length).toBe(1)
})

test('app: an error in drawing ends in plain numbers, and is logged nowhere', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const logged = (['error', 'warn', 'log'] as const).map(name => vi.spyOn(console, name))
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementationOnce(() => {
    throw new Error('planted')
  })
  time.now += 1_000
  screen.getByRole('button', { name: 'Start' }).click()
  await vi.waitFor(() => expect(heading()).toBe('Something went wrong'))
  expect(logged.flatMap(({ mock }) => mock.calls)).toEqual([])
})
