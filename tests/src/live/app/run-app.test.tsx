import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type SessionActor, selectEncounter } from '../../../../machines/session/session.selectors.ts'
import { runApp } from '../../../../src/live/app/run-app.tsx'

let host: HTMLElement
let session: SessionActor
const time = { now: 0 }

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
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
