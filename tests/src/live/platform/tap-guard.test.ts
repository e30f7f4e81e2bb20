import { beforeEach, expect, test, vi } from 'vitest'
import {
  GUARD_MS,
  installTapGuard,
  type TapGuard,
  type Waits,
  waiting
} from '../../../../src/live/platform/tap-guard.ts'

let time = 0
let presses: string[] = []
let restart: TapGuard
let host: HTMLElement

const button = (name: string, waits?: Waits) => {
  const made = document.createElement('button')
  for (const [attribute, value] of Object.entries(waiting(waits))) made.setAttribute(attribute, value)
  made.addEventListener('click', () => presses.push(`${name} at ${time}`))
  host.append(made)
  return made
}

beforeEach(() => {
  time = 1_000
  presses = []
  host = document.createElement('div')
  document.body.replaceChildren(host)
  restart = installTapGuard(host, () => time)
})

test('tap guard: presses are ignored for 400 ms after a screen change', () => {
  const yes = button('yes')
  restart()
  for (time of [1_000, 1_120, 1_000 + GUARD_MS - 1, 1_000 + GUARD_MS, 1_500]) yes.click()
  expect(presses).toEqual(['yes at 1400', 'yes at 1500'])
})

test('tap guard: a press that is ignored does not take the focus from the new heading either', () => {
  const yes = button('yes')
  restart()
  const isLetThrough = () =>
    yes.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
  expect(isLetThrough()).toBe(false)
  time += GUARD_MS
  expect(isLetThrough()).toBe(true)
})

test('tap guard: urgent controls work at once after a screen change', () => {
  restart()
  button('clear', 'panel').click()
  button('danger', 0).click()
  button('no').click()
  expect(presses).toEqual(['clear at 1000', 'danger at 1000'])
})

test('tap guard: a control may wait longer, from the last change on, or take no press at all', () => {
  const all = [button('dead', Number.POSITIVE_INFINITY), button('999', 600), button('carry on', 2_000)]
  const pressAt = (times: readonly number[]) => {
    for (time of times) for (const each of all) each.click()
  }
  restart()
  pressAt([1_000, 1_599, 1_600])
  restart()
  pressAt([2_199, 2_200, 3_599, 3_600, 99_000])
  expect(presses).toEqual([
    ...['999 at 1600', '999 at 2200', '999 at 3599', '999 at 3600', 'carry on at 3600'],
    ...['999 at 99000', 'carry on at 99000']
  ])
})

test('tap guard: after a panel closed Clear waits too, and Danger now does not', () => {
  const clear = button('clear', 'panel')
  restart('panel')
  clear.click()
  button('danger', 0).click()
  expect(presses).toEqual(['danger at 1000'])
  time = 1_000 + GUARD_MS
  clear.click()
  expect(presses).toEqual(['danger at 1000', 'clear at 1400'])
})

test('tap guard: what came in sight makes only what waits a time of its own wait again', () => {
  const all = [button('yes'), button('clear', 'panel'), button('end', 2_000)]
  time = 3_000
  restart('sight')
  for (time of [3_000, 4_999, 5_000]) for (const each of all) each.click()
  expect(presses.filter(press => press.startsWith('end'))).toEqual(['end at 5000'])
  expect(presses).toHaveLength(7)
})

test('tap guard: an ignored press is shown on its button for a moment', () => {
  vi.useFakeTimers()
  const yes = button('yes')
  const label = document.createElement('span')
  yes.append(label)
  restart()
  label.click()
  expect(yes.getAttribute('data-dropped')).toBe('')
  vi.advanceTimersByTime(200)
  expect(yes.hasAttribute('data-dropped')).toBe(false)
  vi.useRealTimers()
})

test('tap guard: an ignored press beside every button throws nothing', () => {
  vi.useFakeTimers()
  const thrown = vi.fn((event: Event) => event.preventDefault())
  window.addEventListener('error', thrown)
  const words = document.createTextNode('words')
  host.append(words)
  restart()
  host.click()
  words.dispatchEvent(new Event('click', { bubbles: true }))
  vi.advanceTimersByTime(200)
  expect(thrown).not.toHaveBeenCalled()
  vi.useRealTimers()
})
