// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { coverFor } from '../../src/browser/cover.ts'

let host: HTMLElement
let cover: (isOn: boolean) => void

beforeEach(() => {
  document.body.innerHTML = '<main><button>Yes</button></main><p>after</p>'
  host = document.querySelector('main') ?? document.body
  cover = coverFor(host, 'Nothing to see.')
})

const shown = () => {
  const { textContent, className, hidden } = host.nextElementSibling as HTMLElement
  return { textContent, className, hidden, isHostCovered: host.hasAttribute('data-covered') }
}

const isOff = { textContent: 'Nothing to see.', className: 'cover', hidden: true, isHostCovered: false }

test('is there from the start, beside what it covers, and is put on and taken off', () => {
  expect(shown()).toEqual(isOff)
  cover(true)
  expect(shown()).toEqual({ ...isOff, hidden: false, isHostCovered: true })
  cover(false)
  expect(shown()).toEqual(isOff)
})

test('gives the focus back to what had it, without moving the page', () => {
  const button = host.querySelector('button') as HTMLButtonElement
  button.focus()
  cover(true)
  button.blur()
  cover(true)
  const focus = vi.spyOn(button, 'focus')
  cover(false)
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]])
  expect(document.activeElement).toBe(button)
  cover(false)
  expect(focus.mock.calls.length).toBe(1)
})

test('gives it back to nothing that has gone, nor to what had it at another time', () => {
  const button = host.querySelector('button') as HTMLButtonElement
  button.focus()
  cover(true)
  const focus = vi.spyOn(button, 'focus')
  button.remove()
  cover(false)
  host.append(button)
  cover(true)
  cover(false)
  expect(focus.mock.calls).toEqual([])
})
