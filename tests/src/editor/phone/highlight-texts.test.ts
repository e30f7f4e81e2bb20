import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { elementsWith, highlightTexts, textsAround } from '../../../../src/editor/phone/highlight-texts.ts'

const SCREEN = `
  <main><h1><span>Do you need any help?</span></h1>
  <p>“I'm not here to judge you. You can skip any.”</p>
  <button><b>Ring</b> <i>Galop</i></button></main>`

const host = document.createElement('div')
beforeEach(() => {
  host.innerHTML = SCREEN
  document.body.append(host)
})
afterEach(() => host.remove())

const names = (elements: readonly Element[]) => elements.map(({ localName }) => localName)
const highlighted = () => names([...document.querySelectorAll('[data-highlighted]')])
test.each([
  ['the innermost element that holds it alone', ['Do you need any help?'], ['span']],
  ['the element that holds it with what is filled in', ['Ring {name}'], ['button']],
  ['an element where it stands among other texts', ['You can skip any.'], ['p']],
  ['nothing, where it is not', ['Not on this screen'], []],
  ['nothing, where it is empty', ['', ' '], []]
])('marks on the phone: a text is marked in %s', (_, texts, marked) => {
  expect(names(elementsWith(host, texts))).toEqual(marked)
})

test('marks on the phone: a press reports the texts around it from the inside out, each once', () => {
  const inner = host.querySelector('i')
  if (!inner) throw new Error('it is not there')
  expect(textsAround(inner, host).slice(0, 2)).toEqual(['Galop', 'Ring Galop'])
})

test('marks on the phone: they follow the screen, and are removed when no text is marked', async () => {
  const highlight = highlightTexts(host, () => undefined)
  highlight({ type: 'highlight', texts: ['Do you need any help?'], isFinding: false })
  expect(highlighted()).toEqual(['span'])
  host.innerHTML = '<h2>Do you need any help?</h2>'
  await vi.waitFor(() => expect(highlighted()).toEqual(['h2']))
  highlight({ type: 'highlight', texts: [], isFinding: false })
  expect(highlighted()).toEqual([])
})
