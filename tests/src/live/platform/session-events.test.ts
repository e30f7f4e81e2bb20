import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { sessionMachine } from '../../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectCountdownEnd,
  selectDeadline,
  selectEncounter,
  selectEnding,
  selectIsCovered
} from '../../../../machines/session/session.selectors.ts'
import { forwardPageEvents, type ReportToSession } from '../../../../src/live/platform/session-events.ts'
import { limits } from '../../../support/limits.ts'

const MINUTE = 60_000

let session: SessionActor
let report: ReportToSession
let heard: string[]
let button: HTMLButtonElement

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  heard = []
  button = document.createElement('button')
  document.body.replaceChildren(button)
  session = createActor(sessionMachine, { input: { limits } })
  report = forwardPageEvents(session, {
    read: () => ({ at: Date.now(), isSure: true }),
    now: () => Date.now()
  })
  session.start()
  button.addEventListener('click', () => heard.push('click'))
})

afterEach(() => {
  session.stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const begin = () => selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' })
const goOn = (minutes: number) => void vi.advanceTimersByTime(minutes * MINUTE)
/** Like a sleep: time passes and no timer fires. */
const wakeAfter = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE)
const ending = () => selectEnding(session.getSnapshot())
const isWarned = () => selectCountdownEnd(session.getSnapshot()) !== undefined
const deadline = () => (selectDeadline(session.getSnapshot()) ?? 0) / MINUTE
const turn = (visibility: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

test('session events: an untouched page warns, then wipes, each at its minute', () => {
  begin()
  goOn(3.999)
  expect([isWarned(), ending()]).toEqual([false, undefined])
  goOn(0.001)
  expect([isWarned(), ending()]).toEqual([true, undefined])
  goOn(0.999)
  expect(ending()).toBe(undefined)
  goOn(0.001)
  expect(ending()).toBe('cleared')
})

test.each([
  ['focus', window],
  ['resume', document]
] as const)(
  'session events: %s after a sleep past the deadline wipes, before any timer or touch',
  (type, target) => {
    begin()
    wakeAfter(6)
    target.dispatchEvent(new Event(type))
    expect(ending()).toBe('cleared')
  }
)

test('session events: a deadline between two looks at the clock is met in time too', () => {
  begin()
  vi.advanceTimersByTime(1_000)
  window.dispatchEvent(new Event('focus'))
  vi.advanceTimersByTime(4 * MINUTE - 1_001)
  expect(isWarned()).toBe(false)
  vi.advanceTimersByTime(1)
  expect(isWarned()).toBe(true)
})

test('session events: after a sleep that nobody was told of, the clock is looked at within 5 seconds', () => {
  begin()
  wakeAfter(6)
  vi.advanceTimersByTime(5_000)
  expect(ending()).toBe('cleared')
})

test('session events: at most one timer, and none if no deadline is set', () => {
  expect(vi.getTimerCount()).toBe(0)
  begin()
  button.click()
  report('page.pressed')
  expect(vi.getTimerCount()).toBe(1)
  session.send({ type: 'session.finish' })
  expect(vi.getTimerCount()).toBe(0)
})

test.each(['pointerdown', 'keydown', 'wheel', 'scroll', 'click'])(
  'touch: %s postpones the deadline',
  type => {
    begin()
    goOn(1)
    button.addEventListener(type, event => event.stopPropagation())
    button.dispatchEvent(new Event(type, { bubbles: true }))
    expect(deadline()).toBe(5)
  }
)

test('touch: does not dismiss the idle warning, but a press does', () => {
  begin()
  goOn(4)
  button.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(isWarned()).toBe(true)
  button.click()
  expect([isWarned(), deadline(), heard]).toEqual([false, 8, ['click']])
})

test('touch: after the deadline it wipes, and does nothing else', () => {
  begin()
  wakeAfter(5)
  button.click()
  expect([ending(), heard]).toEqual(['cleared', []])
})

test('touch: reaches the screen before the deadline, and again after the wipe', () => {
  begin()
  wakeAfter(4)
  button.click()
  session.send({ type: 'session.finish' })
  button.click()
  expect(heard).toEqual(['click', 'click'])
})

test('touch: one reported from outside the page counts, and dismisses the idle warning', () => {
  begin()
  goOn(1)
  report('page.pressed')
  expect(deadline()).toBe(5)
  goOn(4)
  expect(isWarned()).toBe(true)
  report('page.pressed')
  expect([isWarned(), deadline()]).toEqual([false, 9])
})

test('page: uncovered when restored by the browser', () => {
  begin()
  turn('hidden')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  window.dispatchEvent(new Event('pageshow'))
  expect(selectIsCovered(session.getSnapshot())).toBe(false)
})

test('page: wiped when the person leaves it', () => {
  begin()
  window.dispatchEvent(new Event('pagehide'))
  expect(ending()).toBe('cleared')
})

test.each([
  ['wipes even if its button is a copy, which does nothing', 'data-event="session.clear"', false, 'cleared'],
  ['wipes at once if a copy of a turned screen is pressed', 'class="held-clear"', false, 'cleared'],
  ['is no other button', 'data-event="session.finish"', false, undefined],
  ['is left to its screen if that has handled the press', 'data-event="session.clear"', true, undefined]
] as const)('Clear: it %s', (_, attribute, isHandled, expected) => {
  document.body.innerHTML = `<button ${attribute}><b>Clear</b></button>`
  const word = document.querySelector('b')
  if (isHandled) word?.addEventListener('click', event => event.preventDefault())
  begin()
  word?.click()
  expect(ending()).toBe(expected)
})

test('Clear: is not looked for where a press has no element', () => {
  const failed = vi.fn()
  window.addEventListener('error', failed)
  window.dispatchEvent(new Event('click'))
  expect(failed).not.toHaveBeenCalled()
})
