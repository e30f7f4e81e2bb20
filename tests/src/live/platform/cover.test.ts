import { beforeEach, expect, test, vi } from 'vitest'
import { type Cover, createCover } from '../../../../src/live/platform/cover.ts'

let host: HTMLElement
let cover: Cover

beforeEach(() => {
  document.body.innerHTML = '<main><button>Yes</button></main><p>after</p>'
  host = document.querySelector('main') ?? document.body
  cover = createCover(host)
  cover.setText('Nothing to see.', 'en-GB')
})

const shown = () => {
  const { textContent, className, hidden, lang } = host.nextElementSibling as HTMLElement
  return { textContent, className, lang, hidden, isHostCovered: host.hasAttribute('data-covered') }
}

const words = { textContent: 'Nothing to see.', className: 'cover', lang: 'en-GB' }
const isOff = { ...words, hidden: true, isHostCovered: false }

test('cover: exists from the start, beside what it covers, and is put on and taken off', () => {
  expect(shown()).toEqual(isOff)
  cover.setCovered(true)
  expect(shown()).toEqual({ ...isOff, hidden: false, isHostCovered: true })
  cover.setCovered(false)
  expect(shown()).toEqual(isOff)
})

test('cover: returns the focus without scrolling the page', () => {
  const button = host.querySelector('button') as HTMLButtonElement
  button.focus()
  cover.setCovered(true)
  button.blur()
  cover.setCovered(true)
  const focus = vi.spyOn(button, 'focus')
  cover.setCovered(false)
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]])
  expect(document.activeElement).toBe(button)
  cover.setCovered(false)
  expect(focus.mock.calls.length).toBe(1)
})

test('cover: never returns the focus to an element that is gone or was focused earlier', () => {
  const button = host.querySelector('button') as HTMLButtonElement
  button.focus()
  cover.setCovered(true)
  const focus = vi.spyOn(button, 'focus')
  button.remove()
  cover.setCovered(false)
  host.append(button)
  cover.setCovered(true)
  cover.setCovered(false)
  expect(focus.mock.calls).toEqual([])
})

test('cover: where nothing had the focus, the heading gets it', () => {
  host.innerHTML = '<h1 tabindex="-1">Cleared</h1>'
  const active = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(null)
  cover.setCovered(true)
  active.mockRestore()
  expect(document.activeElement).toBe(document.body)
  cover.setCovered(false)
  expect(document.activeElement).toBe(host.querySelector('h1'))
})

test('cover: is put back if it was lost with the screens, and else stays where it is', () => {
  const put = vi.spyOn(host, 'after')
  cover.setCovered(true)
  cover.setCovered(false)
  expect(put).not.toHaveBeenCalled()
  host.nextElementSibling?.remove()
  cover.setCovered(true)
  expect(shown()).toEqual({ ...isOff, hidden: false, isHostCovered: true })
})
