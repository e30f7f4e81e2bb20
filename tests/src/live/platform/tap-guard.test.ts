import { beforeEach, expect, test } from 'vitest'
import { GUARD_MS, installTapGuard, URGENT } from '../../../../src/live/platform/tap-guard.ts'

let time = 0
let presses: string[] = []
let restart: () => void
let host: HTMLElement

const button = (name: string, urgent = false) => {
  const made = document.createElement('button')
  if (urgent) made.setAttribute(URGENT, '')
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

test('tap guard: a press before the first screen change works', () => {
  button('yes').click()
  expect(presses).toEqual(['yes at 1000'])
})

test('tap guard: presses are ignored for 400 ms after a screen change', () => {
  const yes = button('yes')
  restart()
  for (time of [1_000, 1_120, 1_000 + GUARD_MS - 1, 1_000 + GUARD_MS, 1_500]) yes.click()
  expect(presses).toEqual(['yes at 1400', 'yes at 1500'])
})

test('tap guard: urgent controls work at once', () => {
  restart()
  button('clear', true).click()
  button('no').click()
  expect(presses).toEqual(['clear at 1000'])
})

test('tap guard: each screen change starts the wait again', () => {
  const yes = button('yes')
  restart()
  time = 1_300
  restart()
  time = 1_500
  yes.click()
  expect(presses).toEqual([])
})
