import { act } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { selectEncounter } from '../../../../machines/session/session.selectors.ts'
import { type RunningApp, runApp } from '../../../../src/live/app/run-app.tsx'
import { walkEarly } from '../../../../src/live/first-paint/walk-early.ts'
import {
  APP_READY,
  type EarlyConversation,
  type HandOff
} from '../../../../src/live/platform/early-conversation.ts'
import { LONG_WAIT_MS } from '../../../../src/live/platform/tap-guard.ts'
import { earlyPage } from '../../../../tools/build/one-document/first-screen.tsx'

const { screen, templates, data } = earlyPage()
/** Parsed once, as it holds every question screen. */
const page = document.createElement('template')
page.innerHTML = `<div id="app">${screen}</div>${templates}`
const time = { now: 0 }
let host: HTMLElement
let running: RunningApp | undefined

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.spyOn(Date, 'now').mockImplementation(() => time.now)
  document.body.replaceChildren(page.content.cloneNode(true))
  host = document.getElementById('app') as HTMLElement
  running = undefined
  walkEarly(host, data, () => time.now)
})

afterEach(() => {
  if (!running) takeOver()
  act(() => running?.session.send({ type: 'session.clear' }))
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const buttonOf = (name: string) => {
  const button = host.querySelector<HTMLButtonElement>(`button[data-event="${name}"]`)
  if (!button) throw new Error(`There is no button for ${name}.`)
  return button
}

const press = (name: string) => {
  time.now += LONG_WAIT_MS
  act(() => buttonOf(name).click())
}

/** Short words for what is pressed. */
const BUTTONS = {
  start: 'encounter.start',
  yes: 'answer.yes',
  no: 'answer.no',
  danger: 'danger.open'
} as const

const pressAll = (...words: readonly (keyof typeof BUTTONS)[]) => {
  for (const word of words) press(BUTTONS[word])
}

const heading = () => host.querySelector('h1')?.textContent

/** Makes the app take over. @returns a copy of what it was given. */
const takeOver = (): EarlyConversation | undefined => {
  let given: EarlyConversation | undefined
  const detail = (give: HandOff) =>
    give(early => {
      given = structuredClone({ ...early, parts: undefined }) as unknown as EarlyConversation
      act(() => {
        running = runApp(host, early, () => time.now)
      })
    })
  dispatchEvent(new CustomEvent(APP_READY, { detail }))
  return given
}

const turn = (state: 'hidden' | 'visible') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

/** Opens danger as on a phone, where 999 is a link. */
const openDanger = () => {
  const changes = { addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('matchMedia', () => ({ matches: true, ...changes }))
  pressAll('start', 'danger')
  const link = host.querySelector<HTMLElement>('.screen a[href="tel:999"]')
  link?.addEventListener('click', event => event.preventDefault())
  return () => link?.click()
}

const callInDanger = () => {
  const call = openDanger()
  time.now += 1_000
  call()
}

test('early walk: neither 999 nor the way on takes a press that was meant for Danger now', () => {
  const call = openDanger()
  const title = heading()
  for (const wait of [50, 549]) {
    time.now += wait
    for (const press of [call, ...['danger.open', 'danger.close'].map(name => () => buttonOf(name).click())])
      press()
  }
  time.now += 1_400
  buttonOf('danger.close').click()
  expect(heading()).toBe(title)
  expect(host.querySelectorAll('[aria-busy]')).toHaveLength(0)
  time.now += 1
  buttonOf('danger.close').click()
  expect(heading()).not.toBe(title)
  expect(takeOver()?.calledAt).toBe(undefined)
})

test('early walk: on a phone 999 is a link, as in the app, and a call is counted', () => {
  callInDanger()
  const early = takeOver()
  expect(early?.calledAt).toBeGreaterThan(2_000)
  expect(early?.calledAt).toBe(early?.touchedAt)
  expect(host.querySelector('.screen a[href="tel:999"]')).not.toBe(null)
})

test('early walk: a press within 400 ms of a new screen is refused, also by the app that takes over, but not Danger now', () => {
  press('encounter.start')
  const asked = heading()
  time.now += 200
  buttonOf('answer.no').click()
  takeOver()
  time.now += 199
  act(() => buttonOf('answer.no').click())
  expect(heading()).toBe(asked)
  act(() => buttonOf('danger.open').click())
  expect(heading()).not.toBe(asked)
})

test('early walk: a call is forgotten with the conversation in which it was made', () => {
  callInDanger()
  for (const name of ['session.clear', 'session.begin']) press(name)
  pressAll('start', 'no')
  turn('hidden')
  time.now += 121_000
  turn('visible')
  expect(heading()).toBe('Cleared')
  expect(takeOver()?.calledAt).toBe(undefined)
})

test.each([
  ['an error', () => new ErrorEvent('error', { error: new Error('yes'), cancelable: true }), 'Cleared'],
  ['a notice', () => new ErrorEvent('error', { cancelable: true }), 'What would help?']
])('early walk: after %s that nobody caught', (_, event, shown) => {
  pressAll('start', 'yes')
  const fault = event()
  dispatchEvent(fault)
  expect([heading(), fault.defaultPrevented]).toEqual([shown, shown === 'Cleared'])
})

test('early walk: a page out of sight is covered, and stays so when the app takes over', () => {
  pressAll('start', 'no')
  const asked = heading()
  turn('hidden')
  expect(host.hasAttribute('data-covered')).toBe(true)
  takeOver()
  expect(host.hasAttribute('data-covered')).toBe(true)
  turn('visible')
  expect([host.hasAttribute('data-covered'), heading()]).toEqual([false, asked])
})

test.each([
  ['stays for less than five minutes untouched', 299_000, false],
  ['is wiped after five minutes untouched', 300_000, true]
])('early walk: a conversation %s', (_, milliseconds, isWiped) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  pressAll('start', 'no')
  for (let passed = 0; passed < milliseconds; passed += 1_000) {
    time.now += 1_000
    act(() => void vi.advanceTimersByTime(1_000))
  }
  vi.useRealTimers()
  expect(heading() === 'Cleared').toBe(isWiped)
})

test.each([
  ['stays for less than two minutes out of sight', 119_000, false],
  ['is wiped after two minutes out of sight, though no timer ran', 120_000, true],
  ['is wiped when the clock was set back', -60_000, true]
])('early walk: a conversation %s', (_, milliseconds, isWiped) => {
  pressAll('start', 'no')
  turn('hidden')
  vi.spyOn(Date, 'now').mockImplementation(() => time.now + milliseconds)
  turn('visible')
  expect(heading() === 'Cleared').toBe(isWiped)
})

test('early walk: a page that loads while it is out of sight has been so since it went', () => {
  pressAll('start', 'no')
  turn('hidden')
  time.now += 119_000
  dispatchEvent(new Event('pageshow'))
  time.now += 1_000
  turn('visible')
  expect(heading()).toBe('Cleared')
})

const touchLate = () => {
  time.now += 300_000
  buttonOf('answer.no').click()
}
const hide = () => {
  turn('hidden')
  time.now += 120_000
  turn('visible')
}

test.each([
  ['Clear', () => buttonOf('session.clear').click(), ''],
  [
    'a touch too late, which does nothing else,',
    touchLate,
    'Not touched for 5 minutes, so it cleared itself. '
  ],
  ['a time out of sight', hide, 'Out of sight for too long: after 2 minutes it clears itself. ']
])('early walk: after %s the screen says why it is cleared, also once the app runs', (_, end, why) => {
  const says = () => [...host.querySelectorAll('main :is(h1, p)')].map(line => line.textContent).join(' ')
  pressAll('start', 'no')
  end()
  expect(says()).toBe(`Cleared ${why}Nothing is left here.`)
  takeOver()
  expect(says()).toBe(`Cleared ${why}Nothing is left here.`)
})

test('early walk: the app counts the time from the last touch', () => {
  time.now += 400_000
  pressAll('start', 'no')
  time.now += 290_000
  takeOver()
  expect(running && selectEncounter(running.session.getSnapshot())).not.toBe(undefined)
  time.now += 10_000
  act(() => void window.dispatchEvent(new Event('focus')))
  expect(heading()).toBe('Cleared')
})
